#pragma once

#include "browse/details.h"

namespace smile::console {

struct Finding;

/// The preview of a person: who, what is wrong, what to do, their accounts, how to reach them.
class PersonDetails : public Details
{
    Q_OBJECT

public:
    PersonDetails(const Workplace &workplace, const catalog::Resource &resource,
                  QWidget *parent = nullptr);

protected:
    void fill(QVBoxLayout *column, const records::Record &row) override;
    QString titleOf(const records::Record &row) const override;

private:
    void addWho(QVBoxLayout *column, const records::Record &row);
    void addVerdict(QVBoxLayout *column, const records::Record &row);
    void addButtons(QVBoxLayout *column, const records::Record &row);
    void addAccounts(QVBoxLayout *column, const records::Record &row);
    void addAccount(QVBoxLayout *column, const records::Record &account);
    void addContact(QVBoxLayout *column, const records::Record &row);
    Finding withoutAccounts() const;
    QList<records::Record> accountsOf(const records::Record &person) const;
    QString providerOf(const records::Record &account) const;
};

} // namespace smile::console
