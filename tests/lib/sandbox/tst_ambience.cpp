#include "sandbox/life/ambience.h"
#include "support/contract.h"

#include <QJsonArray>
#include <QTest>

using namespace smile::sandbox;
using smile::tests::Contract;

/// The tenant's own life, one step after the other.
class TestAmbience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitingPeopleGoOn();
    void sameSeedLivesTheSameLife();
};

namespace {

struct Life
{
    Life()
        : world(60, 1, QStringLiteral("http://127.0.0.1:9"))
        , linking(world)
        , ambience(world, linking, 1)
    { }

    QStringList states(Resource resource, const QString &key) const
    {
        QStringList result;
        for (Tenant::Slot slot = 0; slot < world.tenant.endSlot(); ++slot) {
            for (const QJsonObject &row : world.tenant.rows(resource, slot))
                result.append(row.value(u"id").toString() + u' ' + row.value(key).toString());
        }
        return result;
    }

    QStringList accounts() const
    {
        return states(Resource::Accounts, QStringLiteral("connectionStatus"));
    }

    QStringList invites() const { return states(Resource::Invites, QStringLiteral("status")); }

    World world;
    Linking linking;
    Ambience ambience;
};

qsizetype waiting(const QStringList &accounts)
{
    return accounts.filter(QStringLiteral("PENDING")).size()
           + accounts.filter(QStringLiteral("AWAITING_MFA")).size();
}

} // namespace

void TestAmbience::waitingPeopleGoOn()
{
    Life life;
    const QStringList accounts = life.accounts();
    const QStringList invites = life.invites();
    QVERIFY(waiting(accounts) > 0);
    for (int i = 0; i < 200; ++i)
        life.ambience.step();
    QCOMPARE(waiting(life.accounts()), 0);
    QCOMPARE(life.accounts().size(), accounts.size());
    QVERIFY(life.invites() != invites);
    const Contract contract(QStringLiteral(SMILE_CONTRACT));
    if (!contract.isThere())
        QSKIP("The contract's YAML is absent: set SMILE_CONTRACT to its folder.");
    for (Tenant::Slot slot = 0; slot < life.world.tenant.endSlot(); ++slot) {
        if (!life.world.tenant.isChanged(slot))
            continue;
        const QList<std::pair<Resource, QString>> all{
            {Resource::Accounts, QStringLiteral("Account")},
            {Resource::Identities, QStringLiteral("Identity")},
            {Resource::Documents, QStringLiteral("Document")},
            {Resource::Invites, QStringLiteral("Invite")},
            {Resource::InviteLogs, QStringLiteral("InviteLog")},
            {Resource::Tasks, QStringLiteral("Task")}};
        for (const auto &[resource, schema] : all) {
            for (const QJsonObject &row : life.world.tenant.rows(resource, slot))
                QCOMPARE(contract.problems(schema, row), QStringList());
        }
        QCOMPARE(contract.problems(QStringLiteral("User"), life.world.tenant.user(slot)),
                 QStringList());
    }
}

void TestAmbience::sameSeedLivesTheSameLife()
{
    Life one;
    Life other;
    for (int i = 0; i < 5; ++i) {
        one.ambience.step();
        other.ambience.step();
    }
    QCOMPARE(one.accounts(), other.accounts());
    QCOMPARE(one.invites(), other.invites());
}

QTEST_GUILESS_MAIN(TestAmbience)
#include "tst_ambience.moc"
