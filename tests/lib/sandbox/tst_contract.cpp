#include "caller.h"
#include "support/contract.h"

#include <QTest>

using namespace smile::tests;

/// Every list and every record of the sandbox, judged by the contract's YAML.
class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongAnswersAreTold();
    void everyListFollowsTheContract_data();
    void everyListFollowsTheContract();
    void everyRecordIsFoundByItsId_data();
    void everyRecordIsFoundByItsId();
    void logsAndPayloadsFollowTheContract();
    void createdThingsFollowTheContract();
    void errorsFollowTheContract();

private:
    void addLists(bool withGet);
    QStringList judged(const QString &method, const QString &path, const Reply &reply);

    Contract m_contract{QStringLiteral(SMILE_CONTRACT)};
    Caller m_caller;
};

void TestContract::initTestCase()
{
    if (!m_contract.isThere())
        QSKIP("The contract's YAML is absent: set SMILE_CONTRACT to its folder.");
}

/// A judge who finds nothing would let everything below pass.
void TestContract::wrongAnswersAreTold()
{
    QJsonObject account = m_caller.get(QStringLiteral("/accounts")).items().first().toObject();
    const auto told = [&](const QJsonObject &value) {
        return m_contract.problems(QStringLiteral("Account"), value).join(u'|');
    };
    QCOMPARE(told(account), QString());
    QJsonObject wrong = account;
    wrong.remove(QStringLiteral("userId"));
    QCOMPARE(told(wrong), QStringLiteral("userId: missing"));
    wrong = account;
    wrong.insert(QStringLiteral("connectionStatus"), QStringLiteral("BROKEN"));
    QVERIFY(told(wrong).startsWith(QStringLiteral("connectionStatus: not in the enum")));
    wrong = account;
    wrong.insert(QStringLiteral("createdAt"), QStringLiteral("2021-04-14"));
    QVERIFY(told(wrong).startsWith(QStringLiteral("createdAt: no date-time")));
    wrong = account;
    wrong.insert(QStringLiteral("nickname"), QStringLiteral("x"));
    QCOMPARE(told(wrong), QStringLiteral("nickname: not declared"));
    wrong = account;
    wrong.insert(QStringLiteral("providerId"), QJsonValue());
    QCOMPARE(told(wrong), QStringLiteral("providerId: null"));
    wrong = account;
    wrong.insert(QStringLiteral("monitor"), QJsonObject());
    QCOMPARE(told(wrong), QStringLiteral("monitor.status: missing"));
    const QJsonObject identity =
        m_caller.get(QStringLiteral("/identities")).items().first().toObject();
    wrong = identity;
    wrong.remove(QStringLiteral("metadata"));
    QCOMPARE(m_contract.problems(QStringLiteral("Identity"), wrong),
             QStringList{QStringLiteral("metadata: missing")});
    wrong = identity;
    wrong.insert(QStringLiteral("phones"), QJsonArray{QStringLiteral("123")});
    QCOMPARE(m_contract.problems(QStringLiteral("Identity"), wrong),
             QStringList{QStringLiteral("phones[0]: not of type object")});
}

QStringList TestContract::judged(const QString &method, const QString &path, const Reply &reply)
{
    QStringList problems = m_contract.problems(method, path, reply.status, reply.json());
    return problems.mid(0, 8);
}

void TestContract::addLists(bool withGet)
{
    QTest::addColumn<QString>("path");
    const QStringList paths = QStringLiteral("/users /accounts /invites /tasks /archives "
                                             "/identities /documents /ratings /employments "
                                             "/incomes /contributions /transactions /liabilities "
                                             "/eincomes /insights /links /providers "
                                             "/inviteTemplates /webhooks")
                                  .split(u' ');
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path)) << path;
    if (withGet)
        return;
    QTest::newRow("/fileTypes") << QStringLiteral("/fileTypes");
    QTest::newRow("/consentTemplates") << QStringLiteral("/consentTemplates");
}

void TestContract::everyListFollowsTheContract_data()
{
    addLists(false);
}

void TestContract::everyListFollowsTheContract()
{
    QFETCH(QString, path);
    const Reply reply = m_caller.get(path + QStringLiteral("?size=150"));
    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.items().isEmpty());
    QCOMPARE(judged(QStringLiteral("get"), path, reply), QStringList());
}

void TestContract::everyRecordIsFoundByItsId_data()
{
    addLists(true);
}

void TestContract::everyRecordIsFoundByItsId()
{
    QFETCH(QString, path);
    const QJsonArray items = m_caller.get(path + QStringLiteral("?size=30")).items();
    QVERIFY(!items.isEmpty());
    for (const QJsonValue &item : items) {
        const QString id = item.toObject().value(u"id").toString();
        const Reply one = m_caller.get(path + u'/' + id);
        QCOMPARE(one.status, 200);
        QCOMPARE(one.data(), item.toObject());
        QCOMPARE(judged(QStringLiteral("get"), path + QStringLiteral("/{id}"), one), QStringList());
    }
}

void TestContract::logsAndPayloadsFollowTheContract()
{
    const QJsonArray invites = m_caller.get(QStringLiteral("/invites?size=20")).items();
    for (const QJsonValue &invite : invites) {
        const QString id = invite.toObject().value(u"id").toString();
        const Reply logs = m_caller.get(QStringLiteral("/invites/%1/logs").arg(id));
        QVERIFY(!logs.items().isEmpty());
        QCOMPARE(judged(QStringLiteral("get"), QStringLiteral("/invites/{inviteId}/logs"), logs),
                 QStringList());
    }
    const QJsonArray accounts = m_caller.get(QStringLiteral("/accounts?size=20")).items();
    for (const QJsonValue &value : accounts) {
        const QJsonObject account = value.toObject();
        const QString id = account.value(u"id").toString();
        const Reply payload = m_caller.get(QStringLiteral("/accounts/%1/payload").arg(id));
        QCOMPARE(judged(QStringLiteral("get"), QStringLiteral("/accounts/{id}/payload"), payload),
                 QStringList());
        const QString userId = account.value(u"userId").toString();
        const Reply session = m_caller.get(QStringLiteral("/users/%1/payload").arg(userId));
        QCOMPARE(judged(QStringLiteral("get"), QStringLiteral("/users/{id}/payload"), session),
                 QStringList());
    }
}

void TestContract::createdThingsFollowTheContract()
{
    const QString post = QStringLiteral("post");
    const QJsonObject metadata{{QStringLiteral("branch"), QStringLiteral("Makati")}};
    const Reply user =
        m_caller.post(QStringLiteral("/users"), {{QStringLiteral("externalMetadata"), metadata}});
    QCOMPARE(user.status, 201);
    QCOMPARE(judged(post, QStringLiteral("/users"), user), QStringList());
    QCOMPARE(user.data().value(u"user").toObject().value(u"externalMetadata").toObject(), metadata);

    const QString userId = user.data().value(u"user").toObject().value(u"id").toString();
    const Reply token = m_caller.post(QStringLiteral("/tokens?userId=") + userId);
    QCOMPARE(token.status, 201);
    QCOMPARE(judged(post, QStringLiteral("/tokens"), token), QStringList());

    const QJsonObject used =
        m_caller.get(QStringLiteral("/inviteTemplates")).items().first().toObject();
    const Reply invite = m_caller.post(
        QStringLiteral("/invites"), {{QStringLiteral("fullName"), QStringLiteral("Maria Santos")},
                                     {QStringLiteral("email"), QStringLiteral("maria@example.com")},
                                     {QStringLiteral("templateId"), used.value(u"id")}});
    QCOMPARE(invite.status, 201);
    QCOMPARE(judged(post, QStringLiteral("/invites"), invite), QStringList());

    QJsonObject copy = used;
    copy.remove(QStringLiteral("id"));
    const Reply made = m_caller.post(QStringLiteral("/inviteTemplates"), copy);
    QCOMPARE(made.status, 201);
    QCOMPARE(judged(post, QStringLiteral("/inviteTemplates"), made), QStringList());
}

void TestContract::errorsFollowTheContract()
{
    const Reply missing = m_caller.get(QStringLiteral("/users/nobody"));
    QCOMPARE(missing.status, 404);
    QCOMPARE(judged(QStringLiteral("get"), QStringLiteral("/users/{id}"), missing), QStringList());
    const Reply invalid = m_caller.get(QStringLiteral("/users?size=0"));
    QCOMPARE(judged(QStringLiteral("get"), QStringLiteral("/users"), invalid), QStringList());
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
