#include "app/browse/listworld.h"
#include "casefile/casewords.h"
#include "console/browse/details.h"
#include "console/words/troublewords.h"

#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace Qt::StringLiterals;
using smile::console::test::ListWorld;
using smile::console::test::says;
using smile::tests::LoopbackServer;

namespace {

/// The People page with one person, and what it says beside them.
struct World : ListWorld
{
    std::unique_ptr<ListPage> people;
    Details *details;

    World()
    {
        session.store()
            .table(catalog::users)
            .upsert(
                {QJsonObject{{u"id"_s, u"u-1"_s}, {u"createdAt"_s, u"2026-05-11T09:00:00Z"_s}}});
        people = page(PageId::People);
        details = people->findChild<Details *>();
    }
    void addAccount(const QString &id, const QString &connection, const QString &code,
                    const QString &monitoring)
    {
        session.store()
            .table(catalog::accounts)
            .upsert(
                {QJsonObject{{u"id"_s, id},
                             {u"userId"_s, u"u-1"_s},
                             {u"providerId"_s, u"sss_ph"_s},
                             {u"connection"_s,
                              QJsonObject{{u"status"_s, connection},
                                          {u"errorCode"_s, code.isEmpty() ? QJsonValue() : code}}},
                             {u"monitor"_s, QJsonObject{{u"status"_s, monitoring}}}}});
    }
};

} // namespace

/// What the preview says of a person before their page is opened.
class PersonDetailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsToldToHaveNoAccountTooEarly()
    {
        World world;
        QTRY_VERIFY(says(world.details, u"Reading the accounts…"_s));
        world.server.script({LoopbackServer::json(
            R"({"code":"OK","requestId":"r-1","data":{"items":[],"nextCursor":null}})")});
        world.session.sync().refresh(catalog::accounts);
        QTRY_VERIFY(says(world.details, u"Has not linked an account yet"_s));
    }

    void connectedButToBeSignedInAgain()
    {
        World world;
        world.addAccount(u"a-1"_s, u"CONNECTED"_s, {}, u"ACTIVE"_s);
        const QString well = u"The account is connected; nothing is wrong"_s;
        QTRY_VERIFY(says(world.details, well));
        world.addAccount(u"a-2"_s, u"CONNECTED"_s, {}, u"USER_ACTION_REQUIRED"_s);
        QTRY_VERIFY(says(world.details, accountSentence(u"USER_ACTION_REQUIRED"_s)));
        QVERIFY(!says(world.details, well));
    }

    void theWorstAccountIsTold()
    {
        World world;
        world.addAccount(u"a-1"_s, u"CONNECTED"_s, {}, u"USER_ACTION_REQUIRED"_s);
        world.addAccount(u"a-2"_s, u"ERROR"_s, u"ACCOUNT_LOCKED"_s, u"UNSUPPORTED"_s);
        world.addAccount(u"a-3"_s, u"PENDING"_s, {}, u"UNSUPPORTED"_s);
        QTRY_VERIFY(says(world.details, accountSentence(u"ACCOUNT_LOCKED"_s)));
        // The others stand below, a line each.
        QVERIFY(says(world.details, accountSentence(u"USER_ACTION_REQUIRED"_s)));
    }

    // As the page says it: a code lives some minutes.
    void whatWaitsForTooLongIsToldAsSuch()
    {
        World world;
        const QString since = QDateTime::currentDateTimeUtc().addSecs(-7200).toString(Qt::ISODate);
        world.session.store()
            .table(catalog::accounts)
            .upsert({QJsonObject{{u"id"_s, u"a-1"_s},
                                 {u"userId"_s, u"u-1"_s},
                                 {u"connection"_s, QJsonObject{{u"status"_s, u"AWAITING_MFA"_s},
                                                               {u"updatedAt"_s, since}}}}});
        const casefile::CaseWords words{QLocale()};
        const QString late = words
                                 .entry({casefile::Situation::Kind::Connection, u"AWAITING_MFA"_s,
                                         casefile::lateMark})
                                 .happened;
        QVERIFY(late != accountSentence(u"AWAITING_MFA"_s));
        QTRY_VERIFY(says(world.details, late));
    }
};

QTEST_MAIN(PersonDetailsTest)
#include "tst_persondetails.moc"
