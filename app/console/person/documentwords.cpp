#include "person/documentwords.h"

#include <QCoreApplication>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int soonDays = 20; // from here on the date is a clock that runs out
constexpr int nearDays = 90; // beyond, a number of days says less than the date

struct ExpiryWords
{
    Q_DECLARE_TR_FUNCTIONS(ExpiryWords)
};

} // namespace

Expiry expiryOf(const QString &isoDate, const catalog::Wording &wording)
{
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    if (!date.isValid())
        return {State::Out, isoDate}; // as sent
    const qint64 days = wording.now.toTimeZone(wording.zone).date().daysTo(date);
    const QString on = catalog::dateText(date, wording.locale);
    if (days < -nearDays)
        return {State::Err, ExpiryWords::tr("expired %1").arg(on)};
    if (days < -1)
        return {State::Err, ExpiryWords::tr("expired %1 days ago").arg(-days)};
    if (days == -1)
        return {State::Err, ExpiryWords::tr("expired yesterday")};
    if (days == 0)
        return {State::Warn, ExpiryWords::tr("expires today")};
    if (days == 1)
        return {State::Warn, ExpiryWords::tr("expires tomorrow")};
    if (days <= nearDays)
        return {days < soonDays ? State::Warn : State::Out,
                ExpiryWords::tr("expires in %1 days").arg(days)};
    return {State::Out, ExpiryWords::tr("expires %1").arg(on)};
}

QString statusExplained(const QString &status)
{
    if (status.isEmpty())
        return {};
    if (status == "VALID"_L1)
        return ExpiryWords::tr("Valid: the provider says that this document is in force.");
    if (status == "HIT"_L1)
        return ExpiryWords::tr("Hit: the name is like one in the issuer's records. The issuer must "
                               "verify it; until then it says nothing against this person.");
    if (status == "EXPIRED"_L1)
        return ExpiryWords::tr("Expired: it is no longer in force. Ask for a newer one.");
    return ExpiryWords::tr("%1: this status is shown as the provider sent it.").arg(status);
}

} // namespace smile::console
