#include "datapoints.h"
#include "text.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace smile::sandbox::people {

using namespace Qt::StringLiterals;

namespace {

/// Adds <name>_sum, _average, _min, _max, _median and _std, as far as the contract has them.
void addStatistics(QJsonObject &features, const QString &name, QList<double> values,
                   const QStringList &wanted)
{
    if (values.isEmpty())
        return;
    std::sort(values.begin(), values.end());
    const auto count = double(values.size());
    double sum = 0;
    for (const double value : values)
        sum += value;
    double squares = 0;
    for (const double value : values)
        squares += (value - sum / count) * (value - sum / count);
    const qsizetype half = values.size() / 2;
    const double median = values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2;
    const QHash<QString, double> all{{u"sum"_s, sum},
                                     {u"total"_s, sum},
                                     {u"average"_s, sum / count},
                                     {u"min"_s, values.first()},
                                     {u"max"_s, values.last()},
                                     {u"median"_s, median},
                                     {u"std"_s, std::sqrt(squares / count)}};
    for (const QString &key : wanted)
        features.insert(name + u"_"_s + key, std::round(all[key] * 100) / 100);
}

QDate dateOf(const QJsonObject &row, QLatin1StringView key)
{
    return QDate::fromString(row[key].toString(), Qt::ISODate);
}

int monthNumber(QDate date)
{
    return date.year() * 12 + date.month();
}

void addIncomes(QJsonObject &features, const QList<QJsonObject> &incomes, QDate today)
{
    QMap<int, double> months;
    for (const QJsonObject &income : incomes)
        months[monthNumber(dateOf(income, "startDate"_L1))] += income["netAmount"_L1].toDouble();
    features.insert("incomes_count"_L1, incomes.size());
    if (months.isEmpty())
        return;
    const int range = monthNumber(today) - months.firstKey();
    int missing = 0, longest = 0, run = 0;
    for (int month = months.firstKey(); month < monthNumber(today); ++month) {
        run = months.contains(month) ? 0 : run + 1;
        missing += run > 0;
        longest = qMax(longest, run);
    }
    features.insert("incomes_first_income_month_range"_L1, range);
    features.insert("incomes_missing_month_count"_L1, missing);
    features.insert("incomes_missing_month_max"_L1, longest);
    const QStringList all{u"sum"_s, u"average"_s, u"min"_s, u"max"_s, u"median"_s, u"std"_s};
    addStatistics(features, u"incomes_amount"_s, months.values(), all);
    for (const int window : {3, 6, 9, 12, 18}) {
        QList<double> recent;
        for (auto it = months.begin(); it != months.end(); ++it) {
            if (it.key() >= monthNumber(today) - window)
                recent += it.value();
        }
        addStatistics(features, u"incomes_last%1_months_amount"_s.arg(window), recent, all);
    }
    const double first = months.first();
    const double last = months.last();
    features.insert("incomes_starting_amount"_L1, first);
    features.insert("incomes_current_amount"_L1, last);
    features.insert("incomes_latest_growth"_L1,
                    first > 0 ? std::round((last / first - 1) * 1000) / 1000 : 0.0);
}

void addLiabilities(QJsonObject &features, const QList<QJsonObject> &loans)
{
    QList<double> amounts, outstanding, overdue, payments;
    for (const QJsonObject &loan : loans) {
        amounts += loan["loanAmount"_L1].toDouble();
        outstanding += loan["outstandingBalance"_L1].toDouble();
        payments += loan["amortizationAmount"_L1].toDouble();
        if (const double amount = loan["overduePaymentAmount"_L1].toDouble(); amount > 0)
            overdue += amount;
    }
    features.insert("liabilities_loan_count"_L1, loans.size());
    features.insert("liabilities_finished_loan_count"_L1, 0);
    features.insert("liabilities_outstanding_loan_count"_L1, outstanding.size());
    features.insert("liabilities_overdue_loan_count"_L1, overdue.size());
    addStatistics(features, u"liabilities_loan_amount"_s, amounts,
                  {u"min"_s, u"max"_s, u"total"_s, u"average"_s, u"std"_s});
    addStatistics(features, u"liabilities_outstanding_amount"_s, outstanding,
                  {u"max"_s, u"total"_s, u"average"_s});
    addStatistics(features, u"liabilities_overdue_amount"_s, overdue, {u"total"_s, u"average"_s});
    addStatistics(features, u"liabilities_ongoing_amortization_amount"_s, payments,
                  {u"sum"_s, u"min"_s, u"max"_s, u"average"_s, u"median"_s, u"std"_s});
}

void addEmployments(QJsonObject &features, const QList<QJsonObject> &employments, QDate today)
{
    if (employments.isEmpty())
        return;
    const QJsonObject newest = employments.first();
    const bool present = newest["endDate"_L1].isNull();
    const QDate until = present ? today : dateOf(newest, "endDate"_L1);
    QStringList employers;
    for (const QJsonObject &employment : employments)
        employers += employment["employer"_L1].toString();
    employers.removeDuplicates();
    features.insert("employments_current_status"_L1, present ? u"EMPLOYED"_s : u"NOT_EMPLOYED"_s);
    features.insert("employments_employer_count"_L1, employers.size());
    features.insert("employments_current_tenure"_L1,
                    monthNumber(until) - monthNumber(dateOf(newest, "startDate"_L1)));
}

void addLinks(QJsonObject &features, const QList<QJsonObject> &links, qint64 now)
{
    QList<qint64> days; // since each link, this one included
    days += 0;
    for (const QJsonObject &link : links) {
        for (const QJsonValue &record : link["records"_L1].toArray()) {
            for (const QJsonValue &time : record["linkedAt"_L1].toArray()) {
                const QDateTime at = QDateTime::fromString(time.toString(), Qt::ISODate);
                days += (now - at.toSecsSinceEpoch()) / 86400;
            }
        }
    }
    std::sort(days.begin(), days.end());
    features.insert("link_days_since_first"_L1, days.last());
    features.insert("link_days_since_last"_L1, days.first());
    for (const int window : {3, 7, 30, 90, 180, 365, 730}) {
        features.insert(
            u"link_day%1_count"_s.arg(window),
            std::count_if(days.begin(), days.end(), [&](qint64 age) { return age <= window; }));
    }
}

} // namespace

QList<QJsonObject> makeInsights(const Origin &origin)
{
    if (!origin.supports("INSIGHTS"_L1))
        return {};
    QJsonObject features;
    addIncomes(features, makeIncomes(origin), origin.day());
    addLiabilities(features, makeLiabilities(origin));
    addEmployments(features, makeEmployments(origin), origin.day());
    features.insert("identity_age"_L1, origin.profile->dob.daysTo(origin.day()) * 4 / 1461);
    addLinks(features, makeLinks(origin), origin.createdAt);
    QJsonObject json = origin.item(Kind::Insight, 0);
    json.insert("cutoffTime"_L1, isoTime(origin.createdAt));
    json.insert("features"_L1, features);
    return {json};
}

} // namespace smile::sandbox::people
