#include "app/shell/quietworkplace.h"
#include "catalog/catalog.h"
#include "console/act/desk.h"
#include "console/parts/clipboard.h"
#include "console/session/session.h"
#include "support/manualclock.h"
#include "vault/auditlog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace Qt::StringLiterals;
using actions::Environment;

class DeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyKnownTestGroundsAreQuick_data();
    void onlyKnownTestGroundsAreQuick();
    void aCopiedLinkIsSaid();
    void whoMayOnlyReadIsToldSo();
};

void DeskTest::onlyKnownTestGroundsAreQuick_data()
{
    QTest::addColumn<vault::Profile>("profile");
    QTest::addColumn<bool>("careful");
    const auto custom = [](const QString &base) {
        vault::Profile profile = vault::newCustomProfile();
        profile.baseUrl = QUrl(base);
        return profile;
    };
    QTest::newRow("embedded") << vault::embeddedProfile() << false;
    QTest::newRow("Smile sandbox") << vault::smileSandboxProfile() << false;
    QTest::newRow("production") << vault::productionProfile() << true;
    QTest::newRow("own sandbox") << custom(u"https://sandbox.smileapi.io/v1"_s) << false;
    QTest::newRow("own production") << custom(u"https://open.smileapi.io/v1"_s) << true;
    QTest::newRow("proxy") << custom(u"https://smile.bank.example/v1"_s) << true;
    QTest::newRow("loopback") << custom(u"http://127.0.0.1:4801/v1"_s) << false;
    QTest::newRow("looks like loopback") << custom(u"https://127.0.0.1.example/v1"_s) << true;
}

void DeskTest::onlyKnownTestGroundsAreQuick()
{
    QFETCH(vault::Profile, profile);
    QFETCH(bool, careful);
    QCOMPARE(caution(profile) == Environment::Production, careful);
}

void DeskTest::whoMayOnlyReadIsToldSo()
{
    QTemporaryDir folder;
    tests::ManualClock clock;
    api::Gate gate(0, clock);
    api::RequestLog log;
    vault::AuditLog audit(folder.filePath(u"audit.jsonl"_s));
    Session session(vault::embeddedProfile(), {QUrl(u"http://127.0.0.1:1/v1"_s), {}, {}, true, {}},
                    gate, log, audit);
    tests::QuietNavigator navigator;
    Desk desk(session, navigator);
    QSignalSpy said(&desk, &Desk::said);
    const records::Record account(u"a-1"_s, {{u"id"_s, u"a-1"_s}});
    for (const catalog::ActionId action :
         {catalog::ActionId::Revoke, catalog::ActionId::NewToken, catalog::ActionId::Invite}) {
        QVERIFY(!desk.whyNot(action, catalog::accounts, account).isEmpty());
        desk.perform(action, catalog::accounts, account, nullptr); // opens nothing
    }
    QCOMPARE(said.size(), 3);
    QCOMPARE(session.runner().inFlight(), 0);
    QVERIFY(desk.whyNot(catalog::ActionId::ExportAccount, catalog::accounts, account).isEmpty());
}

void DeskTest::aCopiedLinkIsSaid()
{
    QTemporaryDir folder;
    tests::ManualClock clock;
    api::Gate gate(0, clock);
    api::RequestLog log;
    vault::AuditLog audit(folder.filePath(u"audit.jsonl"_s));
    Session session(vault::embeddedProfile(), {QUrl(u"http://127.0.0.1:1/v1"_s), {}, {}}, gate, log,
                    audit);
    tests::QuietNavigator navigator;
    Desk desk(session, navigator);
    QSignalSpy said(&desk, &Desk::said);
    const QString link = u"https://invite.example/abc"_s;
    const records::Record row(u"iv-1"_s, {{u"id"_s, u"iv-1"_s}, {u"inviteLandingPageUrl"_s, link}});
    desk.perform(catalog::ActionId::CopyInviteLink, catalog::invites, row, nullptr);
    QCOMPARE(QGuiApplication::clipboard()->text(), link);
    QVERIFY(!personalCopyInClipboard().isEmpty()); // who has it can be them: it is taken away
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().first().toString().startsWith(u"Copied"_s));
}

QTEST_MAIN(DeskTest)
#include "tst_desk.moc"
