#pragma once

#include "browse/details.h"

namespace smile::console {

/// An invite template with its preview, then its fields.
class TemplateDetails : public Details
{
    Q_OBJECT

public:
    TemplateDetails(const Workplace &workplace, const catalog::Resource &resource,
                    QWidget *parent = nullptr);

protected:
    void fill(QVBoxLayout *column, const records::Record &row) override;
};

} // namespace smile::console
