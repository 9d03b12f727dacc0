#include "actions/registry.h"
#include "catalog/catalog.h"

#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace smile::actions;
using smile::catalog::ActionId;
using smile::catalog::people;
using smile::catalog::Resource;
using namespace Qt::StringLiterals;

class TestRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionIsThereOnce()
    {
        QSet<ActionId> ids;
        QSet<QString> names;
        for (const Entry &each : all()) {
            ids.insert(each.id);
            names.insert(QString::fromLatin1(each.name));
        }
        QCOMPARE(ids.size(), qsizetype(all().size()));
        QCOMPARE(names.size(), qsizetype(all().size()));
        QCOMPARE(ids.size(), qsizetype(ActionId::CreateUser) + 1); // the last one of the enum
    }

    void everyResourcesActionIsKnown()
    {
        QList<const Resource *> resources(smile::catalog::all().begin(),
                                          smile::catalog::all().end());
        resources << &people;
        for (const Resource *resource : resources) {
            for (const ActionId id : resource->actions)
                QVERIFY(!words(id).isEmpty());
        }
    }

    void wordsAreTheOnesOfTheInterface()
    {
        QCOMPARE(words(ActionId::Refresh), u"Refresh"_s);
        QCOMPARE(words(ActionId::Revoke), u"Revoke…"_s);
        QCOMPARE(words(ActionId::DisableMonitoring), u"Disable monitoring…"_s);
        QCOMPARE(words(ActionId::Invite), u"Invite…"_s);
        QCOMPARE(words(ActionId::TestLink), u"Test link…"_s);
        QCOMPARE(words(ActionId::NewToken), u"New link token"_s);
        QCOMPARE(words(ActionId::ResetSession), u"Reset session…"_s);
        QCOMPARE(words(ActionId::DeleteTemplate), u"Delete…"_s);
        QCOMPARE(words(ActionId::CopyInviteLink), u"Copy link"_s);
    }

    void whoMayOnlyReadMayDoTheseAlone()
    {
        QSet<ActionId> harmless;
        for (const Entry &each : all()) {
            if (!changesServer(each.id))
                harmless.insert(each.id);
        }
        QCOMPARE(harmless, (QSet<ActionId>{ActionId::Refresh, ActionId::ExportAccount,
                                           ActionId::CopyInviteLink}));
    }

    void whatAsksSaysSo()
    {
        for (const Entry &each : all()) {
            if (each.risk != Risk::None)
                QVERIFY2(words(each.id).endsWith(u'…'), each.name);
        }
    }

    void monitoringIsDisabledOnce()
    {
        const auto account = [](const QString &status) {
            return QJsonObject{{u"id"_s, u"a-1"_s},
                               {u"monitor"_s, QJsonObject{{u"status"_s, status}}}};
        };
        QCOMPARE(whyNot(ActionId::DisableMonitoring, account(u"ACTIVE"_s)), QString());
        QCOMPARE(whyNot(ActionId::DisableMonitoring, account(u"USER_ACTION_REQUIRED"_s)),
                 QString());
        QCOMPARE(whyNot(ActionId::DisableMonitoring, account(u"A_NEW_STATUS"_s)), QString());
        QVERIFY(!whyNot(ActionId::DisableMonitoring, account(u"CUSTOMER_DISABLED"_s)).isEmpty());
        QVERIFY(!whyNot(ActionId::DisableMonitoring, account(u"UNSUPPORTED"_s)).isEmpty());
        QVERIFY(!whyNot(ActionId::DisableMonitoring, {{u"monitorStatus"_s, u"UNSUPPORTED"_s}})
                     .isEmpty());
    }

    void linkIsCopiedWhereThereIsOne()
    {
        QJsonObject invite{{u"id"_s, u"iv-1"_s}, {u"status"_s, u"INVITED"_s}};
        QVERIFY(!whyNot(ActionId::CopyInviteLink, invite).isEmpty());
        invite[u"inviteLandingPageUrl"_s] = u"https://link.example.com/1"_s;
        QCOMPARE(whyNot(ActionId::CopyInviteLink, invite), QString());
        invite[u"status"_s] = u"REVOKED"_s;
        QVERIFY(!whyNot(ActionId::CopyInviteLink, invite).isEmpty());
    }

    void someNeedARecord()
    {
        QVERIFY(!whyNot(ActionId::Revoke, {}).isEmpty());
        QCOMPARE(whyNot(ActionId::Invite, {}), QString());
        QCOMPARE(whyNot(ActionId::CreateWebhook, {}), QString());
    }
};

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
