#pragma once

#include "casefile/personrecords.h"

#include <optional>

namespace smile::casefile {

/// One loan. Amounts are in its currency; absent where the source does not tell them.
struct Debt
{
    records::Record record;
    QString currency;
    std::optional<double> loan, outstanding, overdue;

    bool isOverdue() const { return overdue.value_or(0) > 0; }
    /// The largest of its amounts: more may be outstanding than was lent. At least 0.
    double largest() const;
};

/// The loans of one currency: amounts of two are never compared.
struct Debts
{
    QString currency; ///< empty where none was sent
    QList<Debt> debts; ///< overdue ones first, then by what is outstanding, the most first
    double largest = 0; ///< of all
};

/// A pure function; any thread. Currencies in the order of their first record.
QList<Debts> debtsOf(const QList<records::Record> &liabilities);

} // namespace smile::casefile
