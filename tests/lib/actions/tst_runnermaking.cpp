#include "desk.h"

#include <QJsonDocument>
#include <QTest>

using namespace smile;
using namespace smile::actions;
using namespace smile::actions::tests;
using smile::tests::FakeAnswer;

using namespace Qt::StringLiterals;

static api::InviteDraft georgesInvite()
{
    api::InviteDraft draft;
    draft.fullName = u"George Palomero Jr."_s;
    draft.email = u"gpalomero1234@smileapi.io"_s;
    draft.templateId = u"tpl-1"_s;
    return draft;
}

static QJsonObject inviteRecord(const QString &id, const QDateTime &created)
{
    return {{u"id"_s, id},
            {u"fullName"_s, u"George Palomero Jr."_s},
            {u"email"_s, u"gpalomero1234@smileapi.io"_s},
            {u"templateId"_s, u"tpl-1"_s},
            {u"userId"_s, u"lender-2"_s},
            {u"createdAt"_s, created.toString(Qt::ISODate)}};
}

/// What makes something new – invites, templates, people, tokens, exports – and where it goes.
class TestRunnerMaking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inviteAppearsWithItsPerson()
    {
        Desk desk;
        const QJsonObject record = inviteRecord(u"iv-1"_s, QDateTime::currentDateTimeUtc());
        desk.network.expect("POST", u"/invites"_s, FakeAnswer::made(record));
        desk.network.expect("GET", u"/users/lender-2"_s,
                            FakeAnswer::ok(QJsonObject{{u"id"_s, u"lender-2"_s}}));
        desk.network.expect("GET", u"/invites/iv-1"_s, FakeAnswer::ok(record));
        const quint64 number = desk.runner->invite(georgesInvite());
        QTRY_COMPARE(desk.finished.size(), 1);
        QCOMPARE(desk.finished[0].number, number);
        QCOMPARE(desk.finished[0].recordId, u"iv-1"_s);
        QCOMPARE(desk.finished[0].userId, u"lender-2"_s);
        QVERIFY(desk.store.table(catalog::invites).find(u"iv-1"_s));
        QTRY_VERIFY(desk.store.table(catalog::users).find(u"lender-2"_s));
        QTRY_COMPARE(desk.network.sent().size(), 3);
        const QByteArray line = QJsonDocument(desk.audit[0]).toJson();
        QVERIFY(!line.contains("George") && !line.contains("gpalomero"));
        QVERIFY(line.contains("iv-1"));
    }

    void draftOverItsLimitsIsNotSent()
    {
        Desk desk;
        api::InviteDraft draft = georgesInvite();
        draft.fullName = QString(201, u'x');
        const quint64 number = desk.runner->invite(draft);
        QCOMPARE(desk.finished.size(), 0); // later, as always
        QTRY_COMPARE(desk.finished.size(), 1);
        QCOMPARE(desk.finished[0].number, number);
        QCOMPARE(desk.finished[0].outcome, Outcome::Failed);
        QVERIFY(desk.finished[0].words.contains(u"201"_s));
        QCOMPARE(desk.network.sent().size(), 0);
        QCOMPARE(desk.audit.size(), 0); // nothing was done
    }

    void lostInviteIsLookedForInTheWholeList()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Desk desk;
        desk.store.table(catalog::invites).upsert({inviteRecord(u"iv-known"_s, now)});
        desk.network.expect("POST", u"/invites"_s, lost());
        desk.network.expect("GET", u"/invites?size=150"_s,
                            FakeAnswer::page({inviteRecord(u"iv-known"_s, now),
                                              inviteRecord(u"iv-old"_s, now.addDays(-30))},
                                             u"c2"_s));
        desk.network.expect("GET", u"/invites?size=150&cursor=c2"_s,
                            FakeAnswer::page({inviteRecord(u"iv-new"_s, now)}));
        desk.network.expect("GET", u"/users/lender-2"_s,
                            FakeAnswer::ok(QJsonObject{{u"id"_s, u"lender-2"_s}}));
        desk.network.expect("GET", u"/invites/iv-new"_s,
                            FakeAnswer::ok(inviteRecord(u"iv-new"_s, now)));
        desk.runner->invite(georgesInvite());
        QTRY_COMPARE(desk.finished.size(), 1);
        QCOMPARE(desk.finished[0].outcome, Outcome::Done);
        QCOMPARE(desk.finished[0].recordId, u"iv-new"_s);
        QVERIFY(desk.finished[0].seenByReading);
        QTRY_COMPARE(desk.network.sent().size(), 5);
    }

    void lostInviteThatIsNowhereWasNotSent()
    {
        Desk desk;
        desk.network.expect("POST", u"/invites"_s, lost());
        desk.network.expect("GET", u"/invites?size=150"_s, FakeAnswer::page({}));
        desk.runner->invite(georgesInvite());
        QTRY_COMPARE(desk.finished.size(), 1);
        QCOMPARE(desk.finished[0].outcome, Outcome::Failed);
        QCOMPARE(desk.audit[0][u"outcome"_s].toString(), u"failed"_s);
    }

    void lostInviteWithAnUnreadableListIsUnknown()
    {
        Desk desk;
        desk.network.expect("POST", u"/invites"_s, lost());
        desk.network.expect("GET", u"/invites?size=150"_s,
                            FakeAnswer::failure(403, u"UNAUTHORIZED_ACCESS"_s));
        desk.runner->invite(georgesInvite());
        QTRY_COMPARE(desk.finished.size(), 1);
        QCOMPARE(desk.finished[0].outcome, Outcome::Unknown);
        QCOMPARE(desk.reloads, QStringList({u"invites?="_s}));
        QCOMPARE(desk.audit[0][u"outcome"_s].toString(), u"unknown"_s);
    }

    void savedTemplateIsComparedAfterALostAnswer()
    {
        api::InviteTemplateDraft draft;
        draft.name = u"Payroll"_s;
        draft.companyName = u"Lender"_s;
        draft.companyLogoUrl = u"https://a.example.com/logo.png"_s;
        draft.senderName = u"Lender"_s;
        draft.replyAddress = u"help@a.example.com"_s;
        draft.subject = u"Hello"_s;
        draft.body = u"Body"_s;
        draft.landingPage = {u"h"_s, u"d"_s, u"b"_s};
        draft.successPage = {u"h"_s, u"d"_s, u"b"_s};
        const QJsonObject page{
            {u"header"_s, u"h"_s}, {u"description"_s, u"d"_s}, {u"button"_s, u"b"_s}};
        const QJsonObject saved{
            {u"id"_s, u"tpl-1"_s},
            {u"name"_s, u"Payroll"_s},
            {u"company"_s, QJsonObject{{u"name"_s, u"Lender"_s},
                                       {u"logoUrl"_s, u"https://a.example.com/logo.png"_s}}},
            {u"email"_s, QJsonObject{{u"sendEmail"_s, true},
                                     {u"senderName"_s, u"Lender"_s},
                                     {u"replyAddress"_s, u"help@a.example.com"_s},
                                     {u"subject"_s, u"Hello"_s},
                                     {u"body"_s, u"Body"_s}}},
            {u"landingPage"_s, page},
            {u"successPage"_s, page}};
        QJsonObject old = saved;
        old[u"name"_s] = u"Payroll 2025"_s;
        for (const QJsonObject &found : {saved, old}) {
            Desk desk;
            desk.network.expect("PUT", u"/inviteTemplates/tpl-1"_s, lost());
            desk.network.expect("GET", u"/inviteTemplates/tpl-1"_s, FakeAnswer::ok(found));
            desk.network.expect("GET", u"/inviteTemplates/tpl-1"_s, FakeAnswer::ok(found));
            desk.runner->updateTemplate(u"tpl-1"_s, draft);
            QTRY_COMPARE(desk.finished.size(), 1);
            QCOMPARE(desk.finished[0].outcome, found == saved ? Outcome::Done : Outcome::Failed);
            QTRY_COMPARE(desk.network.sent().size(), 3);
        }
    }

    void tokenGoesToTheCallerAlone()
    {
        Desk desk;
        const QJsonObject token{{u"id"_s, u"tk-1"_s},
                                {u"accessToken"_s, u"very-secret"_s},
                                {u"mode"_s, u"SANDBOX"_s},
                                {u"expiresAt"_s, u"2030-01-01T00:00:00Z"_s}};
        desk.network.expect("POST", u"/tokens?userId=lender-1"_s, FakeAnswer::made(token));
        QString received;
        desk.runner->newToken(u"lender-1"_s, this,
                              [&received](const api::Result<api::Token> &result) {
                                  received = result ? result->accessToken : u"none"_s;
                              });
        QTRY_COMPARE(received, u"very-secret"_s);
        QCOMPARE(desk.finished.size(), 1);
        QVERIFY(desk.finished[0].record.isEmpty());
        QVERIFY(!QJsonDocument(desk.audit[0]).toJson().contains("very-secret"));
        QCOMPARE(desk.runner->linkTokenEnds(u"lender-1"_s),
                 QDateTime::fromString(u"2030-01-01T00:00:00Z"_s, Qt::ISODate));
        QVERIFY(!desk.runner->linkTokenEnds(u"lender-2"_s).isValid());
        QCOMPARE(desk.audit[0][u"action"_s].toString(), u"newToken"_s);
    }

    void answerOfAClosedPageIsDroppedButRecorded()
    {
        Desk desk;
        desk.network.expect(
            "POST", u"/tokens?userId=lender-1"_s,
            FakeAnswer::made(QJsonObject{{u"accessToken"_s, u"x"_s},
                                         {u"mode"_s, u"SANDBOX"_s},
                                         {u"expiresAt"_s, u"2030-01-01T00:00:00Z"_s}})
                .hold());
        bool called = false;
        {
            QObject page;
            desk.runner->newToken(u"lender-1"_s, &page,
                                  [&called](const api::Result<api::Token> &) { called = true; });
            QTRY_COMPARE(desk.network.held(), 1);
        }
        desk.network.release();
        QTRY_COMPARE(desk.finished.size(), 1);
        QCOMPARE(desk.finished[0].outcome, Outcome::Done);
        QVERIFY(!called);
        QCOMPARE(desk.audit.size(), 1);
    }

    void newPersonIsPutIntoTheStore()
    {
        Desk desk;
        const QJsonObject user{{u"id"_s, u"lender-3"_s},
                               {u"createdAt"_s, u"2026-01-01T00:00:00Z"_s}};
        const QJsonObject token{{u"accessToken"_s, u"x"_s},
                                {u"mode"_s, u"SANDBOX"_s},
                                {u"expiresAt"_s, u"2030-01-01T00:00:00Z"_s}};
        const QJsonObject answer{{u"user"_s, user}, {u"token"_s, token}};
        desk.network.expect("POST", u"/users"_s, FakeAnswer::made(answer));
        desk.network.expect("GET", u"/users/lender-3"_s, FakeAnswer::ok(user));
        QString received;
        desk.runner->createUser({{u"loan"_s, u"L-1"_s}}, this,
                                [&received](const api::Result<api::NewUser> &result) {
                                    received = result ? result->token.accessToken : u"none"_s;
                                });
        QTRY_COMPARE(received, u"x"_s);
        QVERIFY(desk.store.table(catalog::users).find(u"lender-3"_s));
        QVERIFY(!desk.store.table(catalog::users).find(u"lender-3"_s).json().contains(u"token"_s));
        QTRY_COMPARE(desk.network.sent().size(), 2);
    }

    void badReferencesAreToldToTheCaller()
    {
        Desk desk;
        std::optional<api::Kind> kind;
        desk.runner->createUser(
            {{u"k"_s, u"é"_s}}, this,
            [&kind](const api::Result<api::NewUser> &result) { kind = result.error().kind; });
        QTRY_COMPARE(kind, std::optional(api::Kind::Invalid));
        QTRY_COMPARE(desk.finished.size(), 1);
        QCOMPARE(desk.network.sent().size(), 0);
    }

    void exportsAddressIsNotKept()
    {
        Desk desk;
        desk.network.expect("POST", account1 + u"/exports/generate"_s,
                            FakeAnswer::ok(QJsonObject{{u"url"_s, u"https://x.example/secret"_s}}));
        QString url;
        desk.runner->exportAccount(u"a-1"_s, api::ExportFormat::Pdf, this,
                                   [&url](const api::Result<QJsonObject> &result) {
                                       if (result)
                                           url = result->value(u"url"_s).toString();
                                   });
        QTRY_COMPARE(url, u"https://x.example/secret"_s);
        QCOMPARE(desk.finished[0].userId, u"lender-1"_s);
        QVERIFY(desk.finished[0].record.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRunnerMaking)
#include "tst_runnermaking.moc"
