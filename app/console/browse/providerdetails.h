#pragma once

#include "browse/details.h"

namespace smile::console {

/// A provider: whether people get through, from our own records (now, then by day, then with which
/// codes), and its fields.
class ProviderDetails : public Details
{
    Q_OBJECT

public:
    ProviderDetails(const Workplace &workplace, const catalog::Resource &resource,
                    QWidget *parent = nullptr);

protected:
    void fill(QVBoxLayout *column, const records::Record &row) override;
};

} // namespace smile::console
