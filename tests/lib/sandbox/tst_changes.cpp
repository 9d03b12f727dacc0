#include "caller.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

using namespace smile::tests;

/// What the API changes: users, invites, templates, webhooks, archives, revoking and monitoring.
class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createdUserIsTheNewest();
    void inviteMakesAUserAMailAndALog();
    void landingPageMovesTheInviteOn();
    void inviteTemplateLivesAndDies();
    void webhookLivesAndDies();
    void consentTemplateLivesAndDies();
    void revokeRemovesEverything();
    void providersAreThoseOfConnectedAccounts();
    void disableMonitorIsSeenInBothPlaces();
    void exportsMatchTheirMd5_data();
    void exportsMatchTheirMd5();
    void resetSessionEmptiesThePayloadOnly();
    void samplePayslipIsAnalyzed();
    void otherUploadsAreNot();

private:
    QJsonObject account(const QString &status);
    QString uploadState(const QByteArray &bytes, const QString &format);

    Caller m_caller;
};

QJsonObject TestChanges::account(const QString &status)
{
    for (const QJsonObject &row : m_caller.all(QStringLiteral("/accounts"))) {
        if (row.value(u"connectionStatus").toString() == status)
            return row;
    }
    return {};
}

void TestChanges::createdUserIsTheNewest()
{
    const Reply made = m_caller.post(QStringLiteral("/users"));
    QCOMPARE(made.status, 201);
    const QJsonObject user = made.data().value(u"user").toObject();
    const QJsonObject first =
        m_caller.get(QStringLiteral("/users?size=1")).items().first().toObject();
    QCOMPARE(first, user);
    const QString id = user.value(u"id").toString();
    QCOMPARE(m_caller.get(QStringLiteral("/users/") + id).data(), user);
    const QString today = user.value(u"createdAt").toString().left(10);
    const QString range = QStringLiteral("/users?size=1&startDate=%1&endDate=%1").arg(today);
    QCOMPARE(m_caller.get(range).items().first().toObject(), user);
}

void TestChanges::inviteMakesAUserAMailAndALog()
{
    QJsonObject used;
    for (const QJsonObject &row : m_caller.all(QStringLiteral("/inviteTemplates"))) {
        if (row.value(u"email").toObject().value(u"sendEmail").toBool())
            used = row;
    }
    const Reply made = m_caller.post(
        QStringLiteral("/invites"),
        {{QStringLiteral("fullName"), QStringLiteral("Ana ${companyName} <b>Cruz</b>")},
         {QStringLiteral("firstName"), QStringLiteral("Ana")},
         {QStringLiteral("email"), QStringLiteral("ana@example.com")},
         {QStringLiteral("templateId"), used.value(u"id")}});
    QCOMPARE(made.status, 201);
    const QJsonObject invite = made.data();
    QCOMPARE(invite.value(u"status").toString(), QStringLiteral("INVITED"));
    const QString id = invite.value(u"id").toString();
    QCOMPARE(m_caller.get(QStringLiteral("/invites/") + id).data(), invite);
    QCOMPARE(m_caller.get(QStringLiteral("/users/") + invite.value(u"userId").toString()).status,
             200);
    const QJsonArray logs = m_caller.get(QStringLiteral("/invites/%1/logs").arg(id)).items();
    QCOMPARE(logs.size(), 1);
    QCOMPARE(logs.first().toObject().value(u"inviteStatus").toString(), QStringLiteral("INVITED"));
    const Reply mail = m_caller.get(QStringLiteral("/v1/sandbox/invites/%1/mail").arg(id));
    QCOMPARE(mail.status, 200);
    QCOMPARE(mail.data().value(u"to").toString(), QStringLiteral("ana@example.com"));
    const QString body = mail.data().value(u"body").toString();
    QVERIFY(!body.contains(QStringLiteral("${firstName}")));
    QVERIFY(body.contains(QStringLiteral("Ana")));
}

void TestChanges::landingPageMovesTheInviteOn()
{
    const QJsonObject used =
        m_caller.get(QStringLiteral("/inviteTemplates")).items().first().toObject();
    const QJsonObject invite =
        m_caller
            .post(QStringLiteral("/invites"),
                  {{QStringLiteral("fullName"), QStringLiteral("</script><b>Ana")},
                   {QStringLiteral("email"), QStringLiteral("ana@example.com")},
                   {QStringLiteral("templateId"), used.value(u"id")}})
            .data();
    const QString id = invite.value(u"id").toString();
    const Reply page = m_caller.get(QUrl(invite.value(u"inviteLandingPageUrl").toString()).path());
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("smile.v2.js"));
    QVERIFY(!page.body.contains("</script><b>"));
    const QJsonObject after = m_caller.get(QStringLiteral("/invites/") + id).data();
    QCOMPARE(after.value(u"status").toString(), QStringLiteral("LANDING_PAGE_OPENED"));
    QCOMPARE(after.value(u"linkedAt"), after.value(u"updatedAt"));
    QCOMPARE(m_caller.get(QStringLiteral("/invites/%1/logs").arg(id)).items().size(), 2);
}

void TestChanges::inviteTemplateLivesAndDies()
{
    const QString path = QStringLiteral("/inviteTemplates");
    QJsonObject body = m_caller.get(path).items().first().toObject();
    body.remove(QStringLiteral("id"));
    body.insert(QStringLiteral("name"), QStringLiteral("Another"));
    const Reply made = m_caller.post(path, body);
    QCOMPARE(made.status, 201);
    const QString one = path + u'/' + made.data().value(u"id").toString();
    body.insert(QStringLiteral("name"), QString(64, u'n'));
    QCOMPARE(m_caller.put(one, body).status, 200);
    QCOMPARE(m_caller.get(one).data().value(u"name").toString(), QString(64, u'n'));
    body.insert(QStringLiteral("name"), QString(65, u'n'));
    QCOMPARE(m_caller.put(one, body).status, 400);
    QCOMPARE(m_caller.remove(one).status, 200);
    QCOMPARE(m_caller.get(one).status, 404);
    QCOMPARE(m_caller.remove(one).status, 404);
}

void TestChanges::webhookLivesAndDies()
{
    const QJsonObject body{
        {QStringLiteral("name"), QStringLiteral("Mine")},
        {QStringLiteral("url"), QStringLiteral("https://hooks.example.com/smile")},
        {QStringLiteral("eventTypes"), QJsonArray{QStringLiteral("ALL_EVENTS")}},
        {QStringLiteral("active"), true},
        {QStringLiteral("secret"), QStringLiteral("a little secret")}};
    const Reply made = m_caller.post(QStringLiteral("/webhooks"), body);
    QCOMPARE(made.status, 200);
    const QString one = QStringLiteral("/webhooks/") + made.data().value(u"id").toString();
    QCOMPARE(m_caller.get(one).data(), made.data());
    QCOMPARE(m_caller.remove(one).status, 200);
    QCOMPARE(m_caller.get(one).status, 404);
}

void TestChanges::consentTemplateLivesAndDies()
{
    const Reply made = m_caller.post(QStringLiteral("/consentTemplates"),
                                     {{QStringLiteral("consentType"), QStringLiteral("Terms")},
                                      {QStringLiteral("version"), QStringLiteral("1.0.0")},
                                      {QStringLiteral("consentText"), QString(65535, u'x')}});
    QCOMPARE(made.status, 201);
    const QString one = QStringLiteral("/consentTemplates/") + made.data().value(u"id").toString();
    QCOMPARE(m_caller.get(one).status, 501); // the contract has no such get
    QCOMPARE(m_caller.remove(one).status, 200);
    QCOMPARE(m_caller.remove(one).status, 404);
}

void TestChanges::revokeRemovesEverything()
{
    const QJsonObject revoked = account(QStringLiteral("CONNECTED"));
    const QString id = revoked.value(u"id").toString();
    const QString source = QStringLiteral("&sourceId=") + id;
    const QJsonObject identity = m_caller.all(QStringLiteral("/identities"), source).value(0);
    QVERIFY(!identity.isEmpty());
    QStringList files;
    for (const QJsonObject &document : m_caller.all(QStringLiteral("/documents"), source))
        files.append(QUrl(document.value(u"fileUrl").toString()).path());
    QCOMPARE(m_caller.remove(QStringLiteral("/accounts/") + id).status, 200);
    QCOMPARE(m_caller.get(QStringLiteral("/accounts/") + id).status, 404);
    QCOMPARE(m_caller.remove(QStringLiteral("/accounts/") + id).status, 404);
    for (const char *list :
         {"/identities", "/documents", "/ratings", "/employments", "/incomes", "/contributions",
          "/transactions", "/liabilities", "/eincomes", "/insights", "/links", "/tasks"}) {
        QCOMPARE(m_caller.all(QString::fromLatin1(list), source).size(), 0);
    }
    const QString identityId = identity.value(u"id").toString();
    QCOMPARE(m_caller.get(QStringLiteral("/identities/") + identityId).status, 404);
    for (const QString &file : files) {
        if (!file.isEmpty())
            QCOMPARE(m_caller.get(file).status, 404);
    }
    for (const QJsonObject &row : m_caller.all(QStringLiteral("/accounts")))
        QVERIFY(row.value(u"id").toString() != id);
}

void TestChanges::providersAreThoseOfConnectedAccounts()
{
    // A person with one account that is connected and, at another provider, one that is not.
    QHash<QString, QSet<QString>> connected;
    QHash<QString, QSet<QString>> others;
    for (const QJsonObject &row : m_caller.all(QStringLiteral("/accounts"))) {
        const bool is = row.value(u"connectionStatus").toString() == QStringLiteral("CONNECTED");
        (is ? connected : others)[row.value(u"userId").toString()].insert(
            row.value(u"providerId").toString());
    }
    const auto providers = [&](const QString &user) {
        QSet<QString> told;
        const QJsonObject row = m_caller.get(QStringLiteral("/users/") + user).data();
        for (const QJsonValue &id : row.value(u"providers").toArray())
            told.insert(id.toString());
        return told;
    };
    QString mixed;
    for (auto it = connected.begin(); it != connected.end(); ++it) {
        QCOMPARE(providers(it.key()), it.value());
        if (!others.value(it.key()).isEmpty() && !others.value(it.key()).intersects(it.value()))
            mixed = it.key();
    }
    QVERIFY(!mixed.isEmpty());
    for (const QJsonObject &row :
         m_caller.all(QStringLiteral("/accounts"), QStringLiteral("&userId=") + mixed)) {
        if (row.value(u"connectionStatus").toString() == QStringLiteral("CONNECTED"))
            m_caller.remove(QStringLiteral("/accounts/") + row.value(u"id").toString());
    }
    QCOMPARE(providers(mixed), QSet<QString>());
}

void TestChanges::disableMonitorIsSeenInBothPlaces()
{
    const QString path =
        QStringLiteral("/accounts/") + account(QStringLiteral("CONNECTED")).value(u"id").toString();
    QCOMPARE(m_caller.post(path + QStringLiteral("/disableMonitor")).status, 200);
    const QJsonObject after = m_caller.get(path).data();
    QCOMPARE(after.value(u"monitorStatus").toString(), QStringLiteral("CUSTOMER_DISABLED"));
    QCOMPARE(after.value(u"monitor").toObject().value(u"status").toString(),
             QStringLiteral("CUSTOMER_DISABLED"));
}

void TestChanges::exportsMatchTheirMd5_data()
{
    QTest::addColumn<QString>("extension");
    QTest::newRow("PDF") << QStringLiteral("PDF");
    QTest::newRow("CSV") << QStringLiteral("CSV");
}

void TestChanges::exportsMatchTheirMd5()
{
    QFETCH(QString, extension);
    Caller caller;
    const QString id =
        caller.get(QStringLiteral("/accounts")).items().first().toObject().value(u"id").toString();
    const QString path = QStringLiteral("/accounts/%1/exports/generate").arg(id);
    const Reply made = caller.post(path, {{QStringLiteral("exportExtensionType"), extension}});
    QCOMPARE(made.status, 200);
    caller.authorization.clear();
    const QUrl url(made.data().value(u"downloadUrl").toString());
    QCOMPARE(url.port(), static_cast<int>(caller.sandbox.port()));
    const Reply file = caller.get(url.path());
    QCOMPARE(file.status, 200);
    const QByteArray md5 = QCryptographicHash::hash(file.body, QCryptographicHash::Md5).toHex();
    QCOMPARE(made.data().value(u"md5").toString(), QString::fromLatin1(md5));
    QVERIFY(file.body.startsWith(extension == QStringLiteral("PDF") ? "%PDF-" : "field,value"));
}

void TestChanges::resetSessionEmptiesThePayloadOnly()
{
    const QJsonObject kept = account(QStringLiteral("CONNECTED"));
    const QString user = QStringLiteral("/users/") + kept.value(u"userId").toString();
    const QString payload = user + QStringLiteral("/payload");
    QVERIFY(!m_caller.get(payload).data().value(u"accounts").toArray().isEmpty());
    QCOMPARE(m_caller.post(user + QStringLiteral("/resetSession")).status, 200);
    const QJsonObject after = m_caller.get(payload).data();
    QCOMPARE(after.value(u"accounts").toArray(), QJsonArray());
    QCOMPARE(after.value(u"archives").toArray(), QJsonArray());
    QCOMPARE(after.value(u"metadata").toObject().value(u"status").toString(),
             QStringLiteral("IN_PROGRESS"));
    const QString path = QStringLiteral("/accounts/") + kept.value(u"id").toString();
    QCOMPARE(m_caller.get(path).data(), kept);
}

QString TestChanges::uploadState(const QByteArray &bytes, const QString &format)
{
    const QJsonObject file{{QStringLiteral("fileContent"), QString::fromLatin1(bytes.toBase64())},
                           {QStringLiteral("fileName"), QStringLiteral("payslip.pdf")},
                           {QStringLiteral("fileExtensionType"), format}};
    const Reply made = m_caller.post(QStringLiteral("/archives"),
                                     {{QStringLiteral("fileType"), QStringLiteral("PAYSLIP")},
                                      {QStringLiteral("rawFiles"), QJsonArray{file}}});
    if (made.status != 200)
        return QString::number(made.status);
    const QString path = QStringLiteral("/archives/") + made.data().value(u"id").toString();
    const auto state = [](const Reply &reply) {
        return reply.data().value(u"state").toObject().value(u"status").toString();
    };
    QString now = state(made);
    if (now != QStringLiteral("STARTED"))
        return QStringLiteral("not STARTED but ") + now;
    const qint64 kilobytes = (bytes.size() + 1023) / 1024;
    if (made.data().value(u"rawFiles").toArray().at(0)[u"size"].toInteger() != kilobytes)
        return QStringLiteral("the contract counts in kilobytes");
    if (made.data().value(u"providerId").toString() != QStringLiteral("user-provided"))
        return QStringLiteral("the contract's example has another provider");
    const bool settled = QTest::qWaitFor(
        [&] { return (now = state(m_caller.get(path))) != QStringLiteral("STARTED"); }, 60'000);
    return settled ? now : QStringLiteral("never settled");
}

void TestChanges::samplePayslipIsAnalyzed()
{
    const QByteArray sample = m_caller.get(QStringLiteral("/samples/payslip.pdf")).body;
    QVERIFY(sample.startsWith("%PDF-"));
    QCOMPARE(uploadState(sample, QStringLiteral("PDF")), QStringLiteral("ANALYZED"));
    const QJsonObject archive =
        m_caller.get(QStringLiteral("/archives?size=1")).items().first().toObject();
    QVERIFY(archive.contains(QStringLiteral("analysis")));
    const QString id = archive.value(u"id").toString();
    const QString source = QStringLiteral("&sourceId=") + id;
    QVERIFY(!m_caller.all(QStringLiteral("/incomes"), source).isEmpty());
    QCOMPARE(m_caller.remove(QStringLiteral("/archives/") + id).status, 200);
    QCOMPARE(m_caller.get(QStringLiteral("/archives/") + id).status, 404);
    QVERIFY(m_caller.all(QStringLiteral("/incomes"), source).isEmpty());
}

void TestChanges::otherUploadsAreNot()
{
    QCOMPARE(uploadState("%PDF-1.4 another", QStringLiteral("PDF")), QStringLiteral("UNSUPPORTED"));
    QCOMPARE(uploadState("no picture", QStringLiteral("PNG")), QStringLiteral("ERROR"));
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
