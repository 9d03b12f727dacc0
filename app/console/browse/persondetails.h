#pragma once

#include "browse/details.h"

namespace smile::console {

/// The preview of a person: who, what is wrong, what to do, their accounts, how to reach them.
class PersonDetails : public Details
{
    Q_OBJECT

public:
    PersonDetails(const Workplace &workplace, const catalog::Resource &resource,
                  QWidget *parent = nullptr);

protected:
    void fill(QVBoxLayout *column, const records::RowPtr &row) override;
    QString titleOf(const records::RowPtr &row) const override;

private:
    void addWho(QVBoxLayout *column, const records::RowPtr &row);
    void addVerdict(QVBoxLayout *column, const records::RowPtr &row);
    void addButtons(QVBoxLayout *column, const records::RowPtr &row);
    void addAccounts(QVBoxLayout *column, const records::RowPtr &row);
    void addAccount(QVBoxLayout *column, const records::RowPtr &account);
    void addContact(QVBoxLayout *column, const records::RowPtr &row);
    QList<records::RowPtr> accountsOf(const records::RowPtr &person) const;
    QString providerOf(const records::RowPtr &account) const;
};

} // namespace smile::console
