#include "app/wink/winkworld.h"
#include "compat.h"

#include "catalog/catalog.h"

#include <QJsonArray>

namespace smile::tests {

using namespace Qt::StringLiterals;

WinkWorld::WinkWorld()
{
    profile.baseUrl = QUrl(u"https://sandbox.smileapi.io/v1"_s);
    profile.winkScript = QUrl(u"https://web.smileapi.io/v2/smile.v2.js"_s);
    profile.winkScriptV1 = QUrl(u"https://web.smileapi.io/v1/smile.v1.js"_s);
    store.table(catalog::providers)
        .upsert({QJsonObject{{u"id"_s, u"sss_ph"_s}, {u"name"_s, u"SSS"_s}}});
}

QDateTime WinkWorld::now() const
{
    return QDateTime(QDate(2026, 5, 20), QTime(10, 0), smile::utc).addMSecs(clock.now().count());
}

console::WinkContext WinkWorld::context()
{
    return {store,
            server,
            navigator,
            settings,
            profile,
            clock,
            [this] { return now(); },
            [this](console::WinkTrouble &why) -> console::WinkModule * {
                why = installed ? module.whyItCannotStart() : console::WinkTrouble::NoModule;
                return why == console::WinkTrouble::None ? &module : nullptr;
            },
            [this](const QUrl &url) { links.append(url); }};
}

void WinkWorld::fillPeople()
{
    store.table(catalog::people)
        .upsert({QJsonObject{{u"id"_s, u"lender-ana"_s},
                             {u"names"_s, QJsonArray{u"Ana Reyes Santos"_s}},
                             {u"digits"_s, u"4567"_s},
                             {u"email"_s, u"ana.santos@example.com"_s}},
                 QJsonObject{{u"id"_s, u"lender-ben"_s}, {u"names"_s, QJsonArray{u"Ben Cruz"_s}}}});
    store.table(catalog::invites)
        .upsert({QJsonObject{{u"id"_s, u"iv-1"_s}, {u"winkTemplateId"_s, u"wt-first"_s}}});
}

void WinkWorld::tellAccount(const QString &userId, const QString &status, const QString &errorCode)
{
    const QJsonValue code = errorCode.isEmpty() ? QJsonValue() : QJsonValue(errorCode);
    store.table(catalog::accounts)
        .upsert({QJsonObject{
            {u"id"_s, u"a-1"_s},
            {u"userId"_s, userId},
            {u"providerId"_s, u"sss_ph"_s},
            {u"connection"_s, QJsonObject{{u"status"_s, status}, {u"errorCode"_s, code}}},
            {u"monitor"_s, QJsonObject{{u"status"_s, u"ACTIVE"_s}}}}});
    Q_EMIT server->accountRead(u"a-1"_s, {});
}

api::Token WinkWorld::token(qint64 secondsLeft) const
{
    return {u"t-1"_s, u"secret-token"_s, u"SANDBOX"_s, now().addSecs(secondsLeft)};
}

} // namespace smile::tests
