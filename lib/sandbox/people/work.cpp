#include "datapoints.h"
#include "text.h"

namespace smile::sandbox::people {

using namespace Qt::StringLiterals;

namespace {

bool isGig(const Origin &origin)
{
    return origin.provider && origin.provider->type == "GIG"_L1;
}

/// Tax offices know years, not payments.
bool isTaxOffice(const Origin &origin)
{
    return origin.provider && origin.provider->subType == "ISIC-O"_L1;
}

bool knowsWholeCareer(const Origin &origin)
{
    return origin.provider && origin.provider->type == "GOVERNMENT"_L1;
}

QJsonObject jobJson(const Origin &origin, int ordinal, const JobSpell &spell, Rng &rng)
{
    const bool detailed = !knowsWholeCareer(origin);
    const auto known = [&](const QString &value) {
        return detailed ? Origin::text(value) : QJsonValue();
    };
    QJsonObject json = origin.item(Kind::Employment, ordinal);
    json.insert("name"_L1, known(spell.job.department));
    json.insert("description"_L1, known(spell.job.description));
    json.insert("jobTitle"_L1, known(spell.job.title));
    json.insert("department"_L1, known(spell.job.department));
    const QString employee = fillPattern(u"EMP-{D}{d}{d}{d}{d}{d}", rng);
    const QString employer = fillPattern(u"ER-{D}{d}{d}{d}{d}{d}", rng);
    json.insert("employeeNumber"_L1, known(employee));
    json.insert("employerNumber"_L1, detailed ? QJsonValue() : QJsonValue(employer));
    json.insert("employer"_L1, spell.employer);
    json.insert("status"_L1, known(spell.status));
    json.insert("startDate"_L1, isoDate(spell.start));
    json.insert("endDate"_L1, Origin::text(isoDate(spell.end)));
    json.insert("reportedDate"_L1,
                Origin::text(isoDate(spell.end.isValid() ? spell.end.addDays(1) : spell.end)));
    return json;
}

/// A freelancer's own trade on a platform.
QJsonObject gigJson(const Origin &origin, Rng &rng)
{
    const Job &job = rng.pick(origin.data->jobs);
    QJsonObject json = origin.item(Kind::Employment, 0);
    json.insert("name"_L1, job.department);
    json.insert("description"_L1, Origin::text(job.description));
    json.insert("jobTitle"_L1, job.title);
    for (const auto key : {"department"_L1, "employeeNumber"_L1, "employerNumber"_L1, "employer"_L1,
                           "endDate"_L1, "reportedDate"_L1})
        json.insert(key, QJsonValue());
    json.insert("status"_L1, u"Freelance"_s);
    json.insert("startDate"_L1, isoDate(origin.day().addDays(-rng.between(90, 1500))));
    return json;
}

QJsonObject incomeJson(const Origin &origin, int ordinal, const PaySlip &slip,
                       const QString &frequency, const QString &workItem)
{
    QJsonObject json = origin.item(Kind::Income, ordinal);
    const bool gig = !workItem.isEmpty();
    json.insert("workItem"_L1, Origin::text(workItem));
    json.insert("employer"_L1,
                gig ? QJsonValue() : QJsonValue(origin.profile->jobs.first().employer));
    json.insert("startDate"_L1, isoDate(slip.start));
    json.insert("endDate"_L1, isoDate(slip.end));
    json.insert("currency"_L1, origin.profile->country->currency);
    json.insert("frequency"_L1, frequency);
    json.insert("baseAmount"_L1, gig ? QJsonValue() : QJsonValue(slip.base));
    json.insert("grossAmount"_L1, slip.gross);
    json.insert("netAmount"_L1, slip.net);
    return json;
}

QList<QJsonObject> gigIncomes(const Origin &origin)
{
    Rng rng = origin.rng(Stream::Gig);
    const Country &country = *origin.profile->country;
    const QString work = origin.provider->subType == "TRANSPORTATION"_L1 ? u"Trips and deliveries"_s
                         : origin.provider->subType == "TRADING"_L1      ? u"Online sales"_s
                                                                         : u"Project work"_s;
    const double usual =
        country.gigWeekLow + (country.gigWeekHigh - country.gigWeekLow) * rng.fraction();
    QDate sunday = origin.day().addDays(-(origin.day().dayOfWeek() % 7));
    QList<QJsonObject> rows;
    for (int week = 0; week < 8; ++week, sunday = sunday.addDays(-7)) {
        const double gross = roundMoney(usual * (0.7 + 0.6 * rng.fraction()), country.currency);
        const double net = roundMoney(gross * 0.85, country.currency);
        rows += incomeJson(origin, week, {sunday.addDays(-6), sunday, 0, gross, net}, u"Weekly"_s,
                           work);
    }
    return rows;
}

QList<QJsonObject> taxedIncomes(const Origin &origin)
{
    QList<QJsonObject> rows;
    const JobSpell &job = origin.profile->jobs.first();
    const QString &currency = origin.profile->country->currency;
    for (int back = 1; back <= 3; ++back) {
        const int year = origin.day().year() - back;
        const QDate start = qMax(QDate(year, 1, 1), job.start);
        const QDate end =
            job.end.isValid() ? qMin(QDate(year, 12, 31), job.end) : QDate(year, 12, 31);
        if (start >= end)
            continue;
        const double base =
            roundMoney(job.monthlyPay * double(start.daysTo(end) + 1) / 30.4375, currency);
        rows += incomeJson(origin, back,
                           {start, end, base, roundMoney(base * 1.04, currency),
                            roundMoney(base * 0.88, currency)},
                           u"Annually"_s, {});
    }
    return rows;
}

} // namespace

QList<PaySlip> paySlips(const Origin &origin, int count)
{
    // Drawn from the person, not from the origin: a payslip says the same at every provider.
    Rng rng(origin.profile->key, 0, Stream::Pay);
    const JobSpell &job = origin.profile->jobs.first();
    const QString &currency = origin.profile->country->currency;
    const bool halves = origin.profile->country->frequency == "Semimonthly"_L1;
    const QDate last = job.end.isValid() ? qMin(job.end, origin.day()) : origin.day();
    const double share = 0.82 + 0.08 * rng.fraction();
    QDate end = halves && last.day() > 15 ? QDate(last.year(), last.month(), 15)
                                          : QDate(last.year(), last.month(), 1).addDays(-1);
    QList<PaySlip> slips;
    while (slips.size() < count) {
        const QDate start(end.year(), end.month(), halves && end.day() > 15 ? 16 : 1);
        if (start < job.start && !slips.isEmpty())
            break;
        const double base = roundMoney(job.monthlyPay / (halves ? 2 : 1), currency);
        const bool overtime = (end.month() * 2 + (end.day() > 15)) % 3 == 0;
        const double gross = roundMoney(base * (overtime ? 1.06 : 1.0), currency);
        slips.append({start, end, base, gross, roundMoney(gross * share, currency)});
        end = start.addDays(-1);
    }
    return slips;
}

QList<QJsonObject> makeEmployments(const Origin &origin)
{
    if (!origin.supports("EMPLOYMENTS"_L1))
        return {};
    Rng rng = origin.rng(Stream::Employment);
    if (isGig(origin))
        return {gigJson(origin, rng)};
    QList<QJsonObject> rows;
    const QList<JobSpell> &jobs = origin.profile->jobs;
    const qsizetype known = knowsWholeCareer(origin) ? jobs.size() : 1;
    for (int at = 0; at < known; ++at)
        rows += jobJson(origin, at, jobs[at], rng);
    return rows;
}

QList<QJsonObject> makeIncomes(const Origin &origin)
{
    if (!origin.supports("INCOMES"_L1))
        return {};
    if (isGig(origin))
        return gigIncomes(origin);
    if (isTaxOffice(origin))
        return taxedIncomes(origin);
    QList<QJsonObject> rows;
    for (const PaySlip &slip : paySlips(origin, origin.provider ? 12 : 1)) {
        rows += incomeJson(origin, int(rows.size()), slip, origin.profile->country->frequency, {});
    }
    return rows;
}

QList<QJsonObject> makeEincomes(const Origin &origin)
{
    if (!origin.supports("EINCOMES"_L1))
        return {};
    Rng rng = origin.rng(Stream::Gig, 1);
    const Country &country = *origin.profile->country;
    const double gigMonth = (country.gigWeekLow + country.gigWeekHigh) / 2 * 4.3;
    const double usual = isGig(origin) ? gigMonth : origin.profile->jobs.first().monthlyPay;
    QList<QJsonObject> rows;
    for (int back = 1; back <= 12; ++back) {
        const double amount = roundMoney(usual * (0.94 + 0.12 * rng.fraction()), country.currency);
        QJsonObject json = origin.item(Kind::Eincome, back);
        json.insert("month"_L1, origin.day().addMonths(-back).toString(u"yyyy-MM"));
        json.insert("currency"_L1, country.currency);
        json.insert("baseAmount"_L1, amount);
        json.insert("amount"_L1, amount);
        rows += json;
    }
    return rows;
}

QList<QJsonObject> makeContributions(const Origin &origin)
{
    if (!origin.supports("CONTRIBUTIONS"_L1))
        return {};
    Rng rng = origin.rng(Stream::Contribution);
    const JobSpell &job = origin.profile->jobs.first();
    const QString &currency = origin.profile->country->currency;
    const double share = std::array{0.045, 0.05, 0.095, 0.12}[size_t(rng.below(4))];
    const QDate last = job.end.isValid() ? qMin(job.end, origin.day()) : origin.day();
    QList<QJsonObject> rows;
    for (int back = 1; back <= 12; ++back) {
        const QDate month = QDate(last.year(), last.month(), 1).addMonths(-back);
        if (month.addMonths(1) < job.start)
            break;
        if (rng.chance(7))
            continue; // the employer missed a month
        QJsonObject json = origin.item(Kind::Contribution, back);
        json.insert("date"_L1, isoDate(month.addDays(month.daysInMonth() - 1)));
        json.insert("currency"_L1, currency);
        json.insert("amount"_L1, roundMoney(job.monthlyPay * share, currency));
        json.insert("referenceId"_L1, fillPattern(u"PA{D}{d}{d}{d}{d}{d}{d}", rng));
        rows += json;
    }
    return rows;
}

} // namespace smile::sandbox::people
