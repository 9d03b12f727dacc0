#include "accounts.h"

#include "compat.h"

#include <QDateTime>

namespace smile::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstMoment = 1'750'000'000'000; // milliseconds
constexpr qint64 spanOfMoments = 40'000'000'000;

QString hexId(const char *prefix, QRandomGenerator &random)
{
    return QLatin1StringView(prefix)
           + u"%1%2"_s.arg(random.generate64(), 16, 16, QChar(u'0'))
                 .arg(random.generate64(), 16, 16, QChar(u'0'));
}

QString moment(QRandomGenerator &random)
{
    const qint64 since = firstMoment + static_cast<qint64>(random.bounded(double(spanOfMoments)));
    return QDateTime::fromMSecsSinceEpoch(since, smile::utc).toString(Qt::ISODate);
}

QJsonObject account(QRandomGenerator &random)
{
    static const char *const states[] = {"CONNECTED", "CONNECTED", "CONNECTED",    "CONNECTED",
                                         "PENDING",   "ERROR",     "AWAITING_MFA", "DISCONNECTED"};
    static const char *const monitors[] = {"ACTIVE", "CUSTOMER_DISABLED", "UNSUPPORTED",
                                           "USER_ACTION_REQUIRED"};
    static const char *const codes[] = {"INVALID_CREDENTIALS", "MFA_TIMEOUT", "ACCOUNT_LOCKED",
                                        "SERVICE_UNAVAILABLE"};
    const QLatin1StringView state(states[random.bounded(8)]);
    QJsonObject connection{{u"status"_s, state}, {u"updatedAt"_s, moment(random)}};
    if (state == "ERROR"_L1) {
        connection.insert(u"errorCode"_s, QLatin1StringView(codes[random.bounded(4)]));
        connection.insert(u"errorMessage"_s, u"The provider did not accept it"_s);
    }
    const QLatin1StringView monitored(monitors[random.bounded(4)]);
    return {{u"id"_s, hexId("a-", random)},
            {u"userId"_s, hexId("lakan-", random)},
            {u"providerId"_s, u"provider%1"_s.arg(random.bounded(providers))},
            {u"connection"_s, connection},
            {u"connectionStatus"_s, state},
            {u"monitor"_s, QJsonObject{{u"status"_s, monitored}, {u"updatedAt"_s, moment(random)}}},
            {u"monitorStatus"_s, monitored},
            {u"createdAt"_s, moment(random)}};
}

} // namespace

QList<QJsonObject> accounts(QRandomGenerator &random, int count)
{
    QList<QJsonObject> records;
    for (int i = 0; i < count; ++i)
        records += account(random);
    return records;
}

} // namespace smile::bench
