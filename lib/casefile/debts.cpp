#include "casefile/debts.h"

#include <algorithm>

namespace smile::casefile {

using namespace Qt::StringLiterals;

namespace {

Debts &currencyOf(QList<Debts> &all, const QString &currency)
{
    for (Debts &known : all) {
        if (known.currency == currency)
            return known;
    }
    all += Debts{currency, {}, 0};
    return all.last();
}

bool isWorse(const Debt &a, const Debt &b)
{
    if (a.isOverdue() != b.isOverdue())
        return a.isOverdue();
    return a.outstanding.value_or(0) > b.outstanding.value_or(0);
}

} // namespace

double Debt::largest() const
{
    return std::max({0.0, loan.value_or(0), outstanding.value_or(0), overdue.value_or(0)});
}

QList<Debts> debtsOf(const QList<records::Record> &liabilities)
{
    QList<Debts> all;
    for (const records::Record &liability : liabilities) {
        const QString currency = textAt(liability, "currency"_L1);
        const Debt debt{liability, currency, amountAt(liability, "loanAmount"_L1),
                        amountAt(liability, "outstandingBalance"_L1),
                        amountAt(liability, "overduePaymentAmount"_L1)};
        Debts &same = currencyOf(all, currency);
        same.debts += debt;
        same.largest = std::max(same.largest, debt.largest());
    }
    for (Debts &same : all)
        std::ranges::stable_sort(same.debts, isWorse);
    return all;
}

} // namespace smile::casefile
