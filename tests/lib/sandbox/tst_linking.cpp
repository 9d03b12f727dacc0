#include "caller.h"
#include "support/contract.h"

#include <QTest>

using namespace smile::tests;

/// The widget's service, called as the widget calls it.
class TestLinking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenIsGoodOnce();
    void everyOriginMayCall();
    void sessionIsNeeded();
    void georgeLinks();
    void wrongCredentialsFail_data();
    void wrongCredentialsFail();
    void strangersAccountIsNotShown();
    void offeredProvidersAreKeptTo();
    void revokedWhileLinkingStaysGone();
    void uploadIsAnalyzed();
    void closedSessionEnds();

private:
    struct Widget
    {
        QString userId;
        QByteArray bearer;
        QJsonObject session;
    };
    Widget open(const QJsonObject &options = {}, const QString &userId = {});
    Reply ask(const Widget &widget, const QByteArray &method, const QString &path,
              const QJsonObject &body = {});
    QJsonObject link(const Widget &widget, const QString &provider, const QString &name,
                     const QString &password);
    QJsonObject settled(const Widget &widget, const QString &accountId, const QString &busy);
    QString provider(bool mfa);

    Caller m_caller;
};

TestLinking::Widget TestLinking::open(const QJsonObject &options, const QString &userId)
{
    Widget widget;
    QJsonObject body = options;
    if (userId.isEmpty()) {
        const QJsonObject made = m_caller.post(QStringLiteral("/users")).data();
        body.insert(QStringLiteral("token"), made.value(u"token").toObject().value(u"accessToken"));
    } else {
        const Reply token = m_caller.post(QStringLiteral("/tokens?userId=") + userId);
        body.insert(QStringLiteral("token"), token.data().value(u"accessToken"));
    }
    widget.session = m_caller.post(QStringLiteral("/wink/v1/sessions"), body).data();
    widget.userId = widget.session.value(u"userId").toString();
    widget.bearer = "Bearer " + widget.session.value(u"session").toString().toUtf8();
    return widget;
}

Reply TestLinking::ask(const Widget &widget, const QByteArray &method, const QString &path,
                       const QJsonObject &body)
{
    const QByteArray keys = std::exchange(m_caller.authorization, widget.bearer);
    const Reply reply = method == "POST" ? m_caller.post(QStringLiteral("/wink/v1") + path, body)
                                         : m_caller.send(method, QStringLiteral("/wink/v1") + path);
    m_caller.authorization = keys;
    return reply;
}

QJsonObject TestLinking::link(const Widget &widget, const QString &provider, const QString &name,
                              const QString &password)
{
    const Reply reply = ask(widget, "POST", QStringLiteral("/accounts"),
                            {{QStringLiteral("providerId"), provider},
                             {QStringLiteral("userName"), name},
                             {QStringLiteral("password"), password}});
    return reply.data().value(u"account").toObject();
}

QJsonObject TestLinking::settled(const Widget &widget, const QString &accountId,
                                 const QString &busy)
{
    QJsonObject account;
    const bool done = QTest::qWaitFor(
        [&] {
            account = ask(widget, "GET", QStringLiteral("/accounts/") + accountId)
                          .data()
                          .value(u"account")
                          .toObject();
            return account.value(u"status").toString() != busy;
        },
        60'000);
    return done ? account : QJsonObject();
}

QString TestLinking::provider(bool mfa)
{
    for (const QJsonObject &row :
         m_caller.all(QStringLiteral("/providers"), QStringLiteral("&enabled=true&active=true"))) {
        if (row.value(u"mfa").toBool() == mfa && row.value(u"accountConnection").toBool())
            return row.value(u"id").toString();
    }
    return {};
}

void TestLinking::tokenIsGoodOnce()
{
    const QString sessions = QStringLiteral("/wink/v1/sessions");
    const QJsonValue token = m_caller.post(QStringLiteral("/users"))
                                 .data()
                                 .value(u"token")
                                 .toObject()
                                 .value(u"accessToken");
    const QJsonObject body{{QStringLiteral("token"), token}};
    QCOMPARE(m_caller.post(sessions, body).status, 201);
    const Reply again = m_caller.post(sessions, body);
    QCOMPARE(again.status, 401);
    QCOMPARE(again.code(), QStringLiteral("INVALID_TOKEN"));
    const QJsonObject unknown{{QStringLiteral("token"), QStringLiteral("nothing")}};
    QCOMPARE(m_caller.post(sessions, unknown).status, 401);
    QCOMPARE(m_caller.post(sessions, {}).status, 400);
}

void TestLinking::everyOriginMayCall()
{
    m_caller.extraHeaders = {{"Origin", "null"}, {"Access-Control-Request-Method", "POST"}};
    const Reply preflight = m_caller.send("OPTIONS", QStringLiteral("/wink/v1/accounts"));
    const Reply refused = m_caller.post(QStringLiteral("/wink/v1/accounts"));
    const Reply script = m_caller.get(QStringLiteral("/v2/smile.v2.js"));
    const Reply first = m_caller.get(QStringLiteral("/v1/smile.v1.js"));
    m_caller.extraHeaders.clear();
    QCOMPARE(preflight.status, 200);
    QVERIFY(preflight.header("Access-Control-Allow-Headers").contains("authorization"));
    QVERIFY(preflight.header("Access-Control-Allow-Methods").contains("DELETE"));
    for (const Reply &reply : {preflight, refused, script, first})
        QCOMPARE(reply.header("Access-Control-Allow-Origin"), QByteArray("*"));
    QCOMPARE(refused.status, 401);
    QCOMPARE(script.header("Content-Type"), QByteArray("application/javascript; charset=utf-8"));
    QVERIFY(script.body.contains("SmileLinkModal"));
    QVERIFY(first.body.contains("SmileLinkModal"));
}

void TestLinking::sessionIsNeeded()
{
    const Widget nobody{{}, "Bearer nothing", {}};
    QCOMPARE(ask(nobody, "GET", QStringLiteral("/providers")).status, 401);
    QCOMPARE(ask(nobody, "POST", QStringLiteral("/uploads")).status, 401);
    QCOMPARE(m_caller.get(QStringLiteral("/wink/v1/providers")).status, 401); // Basic is none
}

void TestLinking::georgeLinks()
{
    const QJsonObject used =
        m_caller.get(QStringLiteral("/inviteTemplates")).items().first().toObject();
    const QJsonObject invite =
        m_caller
            .post(QStringLiteral("/invites"),
                  {{QStringLiteral("fullName"), QStringLiteral("George Palomero Jr.")},
                   {QStringLiteral("email"), QStringLiteral("gpalomero1234@smileapi.io")},
                   {QStringLiteral("templateId"), used.value(u"id")}})
            .data();
    const QString userId = invite.value(u"userId").toString();
    const Widget widget = open({}, userId);
    const QString invitePath = QStringLiteral("/invites/") + invite.value(u"id").toString();
    QCOMPARE(m_caller.get(invitePath).data().value(u"status").toString(),
             QStringLiteral("WINK_WIDGET_OPENED"));
    const QJsonObject begun =
        link(widget, provider(true), QStringLiteral(" george"), QStringLiteral("123456"));
    QCOMPARE(begun.value(u"status").toString(), QStringLiteral("PENDING"));
    const QString id = begun.value(u"id").toString();
    const QString path = QStringLiteral("/accounts/") + id;
    QJsonObject account = settled(widget, id, QStringLiteral("PENDING"));
    QCOMPARE(account.value(u"status").toString(), QStringLiteral("AWAITING_MFA"));
    QVERIFY(account.value(u"needsCode").toBool());
    QCOMPARE(ask(widget, "POST", path + QStringLiteral("/code"),
                 {{QStringLiteral("code"), QStringLiteral("1234")}})
                 .status,
             200);
    account = settled(widget, id, QStringLiteral("AWAITING_MFA"));
    QCOMPARE(account.value(u"status").toString(), QStringLiteral("CONNECTED"));

    const QString source = QStringLiteral("&sourceId=") + id;
    const QList<QJsonObject> identities = m_caller.all(QStringLiteral("/identities"), source);
    QCOMPARE(identities.size(), 1);
    QCOMPARE(identities.first().value(u"fullName").toString(),
             QStringLiteral("George Palomero Jr."));
    QCOMPARE(identities.first().value(u"metadata").toObject().value(u"userId").toString(), userId);
    // The account is connected first, then the task ends, then the invite moves.
    QTRY_COMPARE_WITH_TIMEOUT(m_caller.get(invitePath).data().value(u"status").toString(),
                              QStringLiteral("LINKED"), 60'000);
    const QList<QJsonObject> tasks = m_caller.all(QStringLiteral("/tasks"), source);
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks.first().value(u"status").toString(), QStringLiteral("Finished"));
    const Contract contract(QStringLiteral(SMILE_CONTRACT));
    if (contract.isThere()) {
        for (const char *name : {"accounts", "identities", "documents", "tasks", "incomes"}) {
            const QString list = u'/' + QString::fromLatin1(name);
            const Reply reply = m_caller.get(list + QStringLiteral("?userId=") + userId);
            QCOMPARE(contract.problems(QStringLiteral("get"), list, 200, reply.json()),
                     QStringList());
        }
    }
    QCOMPARE(ask(widget, "DELETE", path).status, 200);
    QCOMPARE(m_caller.get(path).status, 404);
}

void TestLinking::wrongCredentialsFail_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *title, const char *name, const char *password, const char *code,
                        const char *error) {
        QTest::newRow(title) << QString::fromLatin1(name) << QString::fromLatin1(password)
                             << QString::fromLatin1(code) << QString::fromLatin1(error);
    };
    row("password", "George", "wrong", "", "INVALID_CREDENTIALS");
    row("name", "Georgina", "123456", "", "INVALID_CREDENTIALS");
    row("another's password", "Ryan", "123456", "", "INVALID_CREDENTIALS");
    row("code", "Christina", "YGUS1", "4321", "INVALID_MFA");
    row("nothing", "Anisha", "123456", "1234", "");
}

void TestLinking::wrongCredentialsFail()
{
    QFETCH(QString, name);
    QFETCH(QString, password);
    QFETCH(QString, code);
    QFETCH(QString, error);
    const Widget widget = open();
    const QString id = link(widget, provider(true), name, password).value(u"id").toString();
    QJsonObject account = settled(widget, id, QStringLiteral("PENDING"));
    if (!code.isEmpty()) {
        QCOMPARE(account.value(u"status").toString(), QStringLiteral("AWAITING_MFA"));
        ask(widget, "POST", QStringLiteral("/accounts/%1/code").arg(id),
            {{QStringLiteral("code"), code}});
        account = settled(widget, id, QStringLiteral("AWAITING_MFA"));
    }
    QCOMPARE(account.value(u"errorCode").toString(), error);
    QCOMPARE(account.value(u"status").toString(),
             error.isEmpty() ? QStringLiteral("CONNECTED") : QStringLiteral("ERROR"));
    const QJsonObject connection =
        m_caller.get(QStringLiteral("/accounts/") + id).data().value(u"connection").toObject();
    QCOMPARE(connection.value(u"errorCode").toString(), error);
    QCOMPARE(connection.value(u"errorMessage").isString(), !error.isEmpty());
}

void TestLinking::strangersAccountIsNotShown()
{
    const QString id = m_caller.get(QStringLiteral("/accounts"))
                           .items()
                           .first()
                           .toObject()
                           .value(u"id")
                           .toString();
    const Widget widget = open();
    QCOMPARE(ask(widget, "GET", QStringLiteral("/accounts/") + id).status, 404);
    QCOMPARE(ask(widget, "DELETE", QStringLiteral("/accounts/") + id).status, 404);
    QCOMPARE(m_caller.get(QStringLiteral("/accounts/") + id).status, 200);
}

void TestLinking::offeredProvidersAreKeptTo()
{
    const QString only = provider(false);
    const Widget widget = open({{QStringLiteral("providers"), QJsonArray{only}}});
    const QJsonArray offered = ask(widget, "GET", QStringLiteral("/providers?q=")).items();
    QCOMPARE(offered.size(), 1);
    QCOMPARE(offered.first().toObject().value(u"id").toString(), only);
    const QJsonObject refused =
        link(widget, provider(true), QStringLiteral("George"), QStringLiteral("123456"));
    QVERIFY(refused.isEmpty());
    const QString last = m_caller
                             .all(QStringLiteral("/providers"),
                                  QStringLiteral("&enabled=true&accountConnection=true"))
                             .last()
                             .value(u"id")
                             .toString();
    const Widget sorted = open({{QStringLiteral("topProviders"), QJsonArray{last}}});
    const QJsonArray items = ask(sorted, "GET", QStringLiteral("/providers")).items();
    QCOMPARE(items.first().toObject().value(u"id").toString(), last);
    QVERIFY(items.size() > 10);
}

void TestLinking::revokedWhileLinkingStaysGone()
{
    const Widget widget = open();
    const QString other =
        link(widget, provider(false), QStringLiteral("Ryan"), QStringLiteral("654321"))
            .value(u"id")
            .toString();
    const QString id =
        link(widget, provider(false), QStringLiteral("Ryan"), QStringLiteral("654321"))
            .value(u"id")
            .toString();
    QCOMPARE(m_caller.remove(QStringLiteral("/accounts/") + other).status, 200);
    // The one that began later has connected: the other's time is over, too.
    QCOMPARE(settled(widget, id, QStringLiteral("PENDING")).value(u"status").toString(),
             QStringLiteral("CONNECTED"));
    QCOMPARE(m_caller.get(QStringLiteral("/accounts/") + other).status, 404);
    QCOMPARE(
        m_caller.all(QStringLiteral("/identities"), QStringLiteral("&sourceId=") + other).size(),
        0);
}

void TestLinking::uploadIsAnalyzed()
{
    const Widget widget = open();
    const QByteArray sample = m_caller.get(QStringLiteral("/samples/payslip.pdf")).body;
    const Reply made = ask(widget, "POST", QStringLiteral("/uploads"),
                           {{QStringLiteral("fileName"), QStringLiteral("payslip.pdf")},
                            {QStringLiteral("fileType"), QStringLiteral("PAYSLIP")},
                            {QStringLiteral("extension"), QStringLiteral("pdf")},
                            {QStringLiteral("content"), QString::fromLatin1(sample.toBase64())}});
    QCOMPARE(made.status, 201);
    const QJsonObject upload = made.data().value(u"upload").toObject();
    QCOMPARE(upload.value(u"fileName").toString(), QStringLiteral("payslip.pdf"));
    const QString path = QStringLiteral("/uploads/") + upload.value(u"id").toString();
    QTRY_COMPARE_WITH_TIMEOUT(
        ask(widget, "GET", path).data().value(u"upload").toObject().value(u"status").toString(),
        QStringLiteral("ANALYZED"), 60'000);
    QCOMPARE(ask(widget, "DELETE", path).status, 200);
    QCOMPARE(ask(widget, "GET", path).status, 404);
}

void TestLinking::closedSessionEnds()
{
    const Widget widget = open();
    QCOMPARE(ask(widget, "POST", QStringLiteral("/consent")).status, 200);
    QCOMPARE(ask(widget, "POST", QStringLiteral("/close"),
                 {{QStringLiteral("reason"), QStringLiteral("close")}})
                 .status,
             200);
    QCOMPARE(ask(widget, "GET", QStringLiteral("/providers")).status, 401);
}

QTEST_GUILESS_MAIN(TestLinking)
#include "tst_linking.moc"
