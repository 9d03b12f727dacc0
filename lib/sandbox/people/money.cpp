#include "datapoints.h"
#include "text.h"

#include <QJsonArray>

#include <cmath>

namespace smile::sandbox::people {

using namespace Qt::StringLiterals;

namespace {

QJsonObject loanJson(const Origin &origin, int ordinal, Rng &rng)
{
    const Country &country = *origin.profile->country;
    const auto money = [&](double amount) { return roundMoney(amount, country.currency); };
    const double step = country.payStep * 10;
    const double loan =
        qMax(step, std::round(origin.profile->jobs.first().monthlyPay * rng.between(1, 12) / step)
                       * step);
    const int months = rng.pick(std::array{12, 24, 24, 36, 60});
    const int gone = rng.between(1, months - 1);
    const QDate start = origin.day().addMonths(-gone).addDays(-rng.below(20));
    const double payment = money(loan * (1 + 0.1 * months / 12.0 / 2) / months);
    const bool overdue = rng.chance(24);

    QJsonObject json = origin.item(Kind::Liability, ordinal);
    json.insert("type"_L1, rng.pick(country.loanWords));
    json.insert("referenceId"_L1, fillPattern(u"LN{D}{d}{d}{d}{d}{d}{d}{d}", rng));
    json.insert("startDate"_L1, isoDate(start));
    json.insert("endDate"_L1, isoDate(start.addMonths(months)));
    json.insert("firstAmortizationDate"_L1, isoDate(start.addMonths(1)));
    json.insert("amortizationFrequency"_L1, u"Monthly"_s);
    json.insert("currency"_L1, country.currency);
    json.insert("loanAmount"_L1, loan);
    json.insert("amortizationAmount"_L1, payment);
    const double overdueAmount = overdue ? money(payment * rng.between(1, 3)) : 0.0;
    json.insert("outstandingBalance"_L1, money(payment * (months - gone) + overdueAmount));
    json.insert("nextPaymentAmount"_L1, money(payment + overdueAmount));
    json.insert("overduePaymentAmount"_L1, overdueAmount);
    return json;
}

QString transactionText(const Provider &provider, Rng &rng)
{
    if (provider.subType == "TRANSPORTATION"_L1) {
        return rng.pick(std::array{u"Trip fare"_s, u"Food delivery"_s, u"Parcel delivery"_s,
                                   u"Weekly incentive"_s, u"Commission"_s, u"Cash-out to bank"_s});
    }
    if (provider.subType == "TRADING"_L1) {
        return rng.pick(std::array{u"Order payout"_s, u"Order payout"_s, u"Voucher refund"_s,
                                   u"Shipping fee"_s, u"Platform fee"_s, u"Withdrawal"_s});
    }
    return rng.pick(std::array{u"Hourly contract"_s, u"Fixed-price milestone"_s, u"Bonus"_s,
                               u"Service fee"_s, u"Withdrawal"_s});
}

bool isOutgoing(const QString &text)
{
    return text.contains("fee"_L1, Qt::CaseInsensitive) || text.startsWith("Withdrawal"_L1)
           || text == "Commission"_L1 || text.startsWith("Cash-out"_L1);
}

} // namespace

QList<QJsonObject> makeLiabilities(const Origin &origin)
{
    if (!origin.supports("LIABILITIES"_L1))
        return {};
    Rng rng = origin.rng(Stream::Liability);
    QList<QJsonObject> rows;
    const int count = rng.weighted({35, 50, 15});
    for (int at = 0; at < count; ++at)
        rows += loanJson(origin, at, rng);
    return rows;
}

QList<QJsonObject> makeTransactions(const Origin &origin)
{
    if (!origin.supports("TRANSACTIONS"_L1))
        return {};
    Rng rng = origin.rng(Stream::Transaction);
    const Country &country = *origin.profile->country;
    QDate date = origin.day();
    QList<QJsonObject> rows;
    const int count = rng.between(8, 18);
    for (int at = 0; at < count; ++at) {
        date = date.addDays(-rng.below(5));
        const QString text = transactionText(*origin.provider, rng);
        const double size = country.gigWeekLow * (0.05 + 0.6 * rng.fraction());
        QJsonObject json = origin.item(Kind::Transaction, at);
        json.insert("date"_L1, isoDate(date));
        json.insert("description"_L1, rng.chance(94) ? QJsonValue(text) : QJsonValue());
        json.insert("currency"_L1, country.currency);
        json.insert("amount"_L1, roundMoney(isOutgoing(text) ? -size / 3 : size, country.currency));
        json.insert("referenceId"_L1,
                    rng.chance(80) ? QJsonValue(fillPattern(u"TX{D}{d}{d}{d}{d}{d}{d}{d}{d}", rng))
                                   : QJsonValue());
        rows += json;
    }
    return rows;
}

QList<QJsonObject> makeRatings(const Origin &origin)
{
    if (!origin.supports("RATINGS"_L1))
        return {};
    Rng rng = origin.rng(Stream::Rating);
    const int most = origin.provider->subType == "SERVICES"_L1 ? 100 : 5;
    const double rating = std::round((0.78 + 0.22 * rng.fraction()) * most * 10) / 10;
    const int jobs = rng.between(6, 4200);
    QJsonObject json = origin.item(Kind::Rating, 0);
    json.insert("currentRating"_L1, rating);
    json.insert("maxRating"_L1, most);
    json.insert("calculatedPercentage"_L1, std::round(rating / most * 1000) / 10);
    json.insert("reviewsReceived"_L1, jobs * rng.between(20, 80) / 100);
    json.insert("likesReceived"_L1, rng.chance(60) ? QJsonValue(jobs / 9) : QJsonValue());
    json.insert("jobsCompleted"_L1, jobs);
    return {json};
}

QList<QJsonObject> makeLinks(const Origin &origin)
{
    if (!origin.supports("LINK"_L1))
        return {};
    constexpr qint64 day = 86400;
    Rng rng = origin.rng(Stream::Link);
    QJsonArray records;
    const int others = rng.weighted({55, 25, 12, 8});
    for (int other = 0; other < others; ++other) {
        const int count = rng.between(1, 3);
        QJsonArray times;
        qint64 time = origin.createdAt - rng.between(1, 700) * day / 2;
        for (int at = 0; at < count; ++at, time -= rng.between(2, 90) * day)
            times += isoTime(time);
        records += QJsonObject{{u"count"_s, count}, {u"linkedAt"_s, times}};
    }
    QJsonObject json = origin.item(Kind::Link, 0);
    json.insert("startDate"_L1, isoTime(origin.createdAt - 730 * day));
    json.insert("endDate"_L1, isoTime(origin.createdAt));
    json.insert("records"_L1, records);
    return {json};
}

} // namespace smile::sandbox::people
