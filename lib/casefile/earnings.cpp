#include "casefile/earnings.h"

#include "casefile/career.h"

#include <QMap>

#include <algorithm>

namespace smile::casefile {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestMonth = 45; // days: a longer period is no month's pay

/// A series while it is gathered: by the first day of its months.
struct Gathered
{
    Earnings earnings;
    QMap<QDate, EarnedMonth> months;
    QDate read; ///< when the source was last read
};

Gathered &seriesOf(QList<Gathered> &all, const records::Record &record)
{
    const QString source = textAt(record, "metadata.sourceId"_L1);
    const QString currency = textAt(record, "currency"_L1);
    for (Gathered &known : all) {
        if (known.earnings.sourceId == source && known.earnings.currency == currency) {
            known.read = std::max(known.read, readOn(record));
            return known;
        }
    }
    const QString provider = textAt(record, "metadata.providerId"_L1);
    all += Gathered{{source, provider, currency, {}, false}, {}, readOn(record)};
    return all.last();
}

void add(Gathered &series, QDate day, std::optional<double> EarnedMonth::*part, double amount)
{
    const QDate month = firstOfMonth(day);
    EarnedMonth &earned = series.months[month];
    earned.month = month;
    earned.*part = (earned.*part).value_or(0) + amount;
}

// By days, month for month.
void spread(Gathered &series, QDate from, QDate to, double amount)
{
    const double days = double(from.daysTo(to) + 1);
    for (QDate day = from; day <= to; day = firstOfMonth(day).addMonths(1)) {
        const QDate end = std::min(to, firstOfMonth(day).addMonths(1).addDays(-1));
        add(series, day, &EarnedMonth::averaged, amount * double(day.daysTo(end) + 1) / days);
    }
}

QLatin1StringView pathOf(Pay pay)
{
    return pay == Pay::Gross ? "grossAmount"_L1
           : pay == Pay::Net ? "netAmount"_L1
                             : "baseAmount"_L1;
}

void addIncome(EarningsResult &result, QList<Gathered> &all, const records::Record &income, Pay pay)
{
    const QDate from = drawable(dayAt(income, "startDate"_L1));
    const QDate to = drawable(dayAt(income, "endDate"_L1));
    const std::optional<double> amount = amountAt(income, pathOf(pay));
    if (!from.isValid() && !to.isValid()) {
        ++result.unplaced;
        return;
    }
    if (!amount) {
        ++result.withoutAmount;
        return;
    }
    Gathered &series = seriesOf(all, income);
    if (from.isValid() && to.isValid() && from.daysTo(to) > longestMonth)
        spread(series, from, to, *amount);
    else
        add(series, to.isValid() ? to : from, &EarnedMonth::actual, *amount);
}

void addEstimate(EarningsResult &result, QList<Gathered> &all, const records::Record &estimate)
{
    const QDate month = drawable(QDate::fromString(textAt(estimate, "month"_L1), u"yyyy-MM"_s));
    std::optional<double> amount = amountAt(estimate, "amount"_L1);
    if (!amount)
        amount = amountAt(estimate, "baseAmount"_L1); // its older name
    if (!month.isValid())
        ++result.unplaced;
    else if (!amount)
        ++result.withoutAmount;
    else
        add(seriesOf(all, estimate), month, &EarnedMonth::estimated, *amount);
}

Earnings completed(const Gathered &series, QDate today)
{
    Earnings earnings = series.earnings;
    const QDate last = series.months.lastKey();
    const QDate whole = std::min(lastWholeMonth(series.read, today), last.addMonths(mostTrailing));
    const QDate to = std::max(last, whole);
    const QDate from = std::max(series.months.firstKey(), to.addMonths(1 - mostMonths));
    earnings.cut = from > series.months.firstKey();
    for (QDate month = from; month <= to; month = month.addMonths(1))
        earnings.months += series.months.value(month, {month, {}, {}, {}});
    return earnings;
}

} // namespace

int Earnings::gaps() const
{
    return int(std::ranges::count_if(months, &EarnedMonth::isGap));
}

EarningsResult earningsOf(const QList<records::Record> &incomes,
                          const QList<records::Record> &eincomes, Pay pay, QDate today)
{
    EarningsResult result;
    QList<Gathered> all;
    for (const records::Record &income : incomes)
        addIncome(result, all, income, pay);
    for (const records::Record &estimate : eincomes)
        addEstimate(result, all, estimate);
    for (const Gathered &series : std::as_const(all))
        result.series += completed(series, today);
    return result;
}

} // namespace smile::casefile
