#pragma once

#include "browse/details.h"

namespace smile::console {

/// An account: whose it is, what is wrong in words, what can be done.
class AccountDetails : public Details
{
    Q_OBJECT

public:
    using Details::Details;

protected:
    void fill(QVBoxLayout *column, const records::Record &row) override;
    QString titleOf(const records::Record &row) const override;
    bool opensPerson() const override { return true; }

private:
    void addWho(QVBoxLayout *column, const records::Record &row);
    void addVerdict(QVBoxLayout *column, const records::Record &row);
};

} // namespace smile::console
