#include "app/person/personworld.h"
#include "parts/cellroles.h"
#include "person/archivefields.h"
#include "person/clockstrip.h"
#include "person/documentwords.h"
#include "person/fieldsmodel.h"
#include "person/findings.h"
#include "person/identitywords.h"
#include "person/imageloader.h"
#include "person/personfacts.h"
#include "person/providerline.h"
#include "person/recordlist.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace smile::tests;
using namespace Qt::StringLiterals;

namespace {

const QString user = u"tenant-ana"_s;

QList<Finding> findingsIn(PersonWorld &world)
{
    return findingsOf(gatherFacts(user, world.store, world.loader, world.wording()),
                      world.wording());
}

QString valueOf(const FieldTable &table, const QString &key, int record)
{
    for (const FieldLine &line : table.lines) {
        if (line.key == key)
            return line.values.at(record);
    }
    return u"no such field"_s;
}

} // namespace

class TestPersonModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorstComesFirst()
    {
        PersonWorld world;
        world.fillPerson();
        const QList<Finding> findings = findingsIn(world);
        QCOMPARE(findings.size(), 3);
        QCOMPARE(findings.at(0).verdict.sentence, u"The provider rejected the password"_s);
        QCOMPARE(findings.at(0).verdict.code, u"INVALID_CREDENTIALS"_s);
        QVERIFY(findings.at(0).verdict.state == State::Err);
        QVERIFY(findings.at(0).where.startsWith(u"SSS · 52 min ago"_s));
        QVERIFY(findings.at(0).action == catalog::ActionId::NewToken);
        QVERIFY(findings.at(1).verdict.state == State::Warn); // waiting for the code
        QVERIFY(findings.at(1).action == catalog::ActionId::Refresh);
        QVERIFY(findings.at(2).verdict.sentence.contains(u"sign in again"_s));
    }

    void whereNearlyEverybodyFailsThatIsWhatTheyAreTold()
    {
        PersonWorld world;
        world.fillUser();
        const auto tellOf = [&world](const QString &code, const QSet<QString> &failing) {
            world.store.table(catalog::accounts)
                .upsert({QJsonObject{{u"id"_s, u"a-9"_s},
                                     {u"userId"_s, user},
                                     {u"providerId"_s, u"sss_ph"_s},
                                     {u"connection"_s, QJsonObject{{u"status"_s, u"ERROR"_s},
                                                                   {u"errorCode"_s, code}}}}});
            return findingsOf(gatherFacts(user, world.store, world.loader, world.wording()),
                              world.wording(), failing)
                .first();
        };
        const Finding alone = tellOf(u"SERVICE_UNAVAILABLE"_s, {});
        const Finding many = tellOf(u"SERVICE_UNAVAILABLE"_s, {u"sss_ph"_s});
        QCOMPARE(many.verdict.sentence, alone.verdict.sentence); // what happened is the same
        QVERIFY(many.say != alone.say);
        QVERIFY(many.next != alone.next);
        QCOMPARE(many.whole().facts.at(1).second, many.causes.join(u" · "_s));
        QCOMPARE(tellOf(u"SERVICE_UNAVAILABLE"_s, {u"gsis_ph"_s}).say, alone.say);
        // A wrong password stays theirs to mend.
        QCOMPARE(tellOf(u"INVALID_CREDENTIALS"_s, {u"sss_ph"_s}).say,
                 tellOf(u"INVALID_CREDENTIALS"_s, {}).say);
    }

    void whoseFaultIsSaidWithItsFigures()
    {
        PersonWorld world;
        const auto told = [&world](const casefile::ProviderHealth &health) {
            return providerSentences(health, world.wording());
        };
        casefile::ProviderHealth health;
        QVERIFY(told(health).first.isEmpty()); // nobody tried
        health.week = {.failed = 1, .succeeded = 1};
        QVERIFY(told(health).first.contains(u"Too few"_s));
        QCOMPARE(told(health).second, u"Worked: 1 of 2 in 7 days."_s);
        health.week = {.failed = 2, .succeeded = 8};
        health.hour = {.failed = 1, .succeeded = 3};
        QVERIFY(told(health).first.contains(u"Probably them"_s));
        QCOMPARE(told(health).second, u"Worked: 3 of 4 in the last hour, 8 of 10 in 7 days."_s);

        casefile::FailureRun run;
        run.people = {.failed = 7, .succeeded = 2, .codes = {{u"SERVICE_UNAVAILABLE"_s, 7}}};
        run.since = world.now.addSecs(-3600);
        run.last = world.now.addSecs(-60);
        health.run = run;
        QVERIFY(told(health).first.contains(u"Probably the provider"_s));
        QVERIFY(told(health).second.startsWith(
            u"7 of the last 9 people here failed since 09:00, all SERVICE_UNAVAILABLE."_s));
        health.run->since = world.now.addDays(-1);
        health.run->last = world.now.addSecs(-4 * 3600);
        QVERIFY(told(health).first.contains(u"Perhaps the provider"_s)); // that was hours ago
        QVERIFY(told(health).second.contains(u"since 19 May 10:00"_s));
        health.run->people.codes = {{u"INVALID_CREDENTIALS"_s, 7}};
        QVERIFY(told(health).first.contains(u"each by themselves"_s));
        health.active = false;
        QVERIFY(told(health).first.contains(u"does not work now"_s));
    }

    void clocksGetLouderAsTheyNear()
    {
        PersonWorld world;
        casefile::Clock clock;
        const auto state = [&](casefile::Clock::Kind kind, qint64 days) {
            clock.kind = kind;
            clock.at = world.now.addDays(days);
            return clockState(clock, world.now);
        };
        using Kind = casefile::Clock::Kind;
        QVERIFY(!state(Kind::DataDeletion, 21));
        QVERIFY(state(Kind::DataDeletion, 19) == State::Warn);
        QVERIFY(state(Kind::DocumentExpiry, 1) == State::Err);
        QVERIFY(state(Kind::DocumentExpiry, -1) == State::Err);
        QVERIFY(!state(Kind::MonthlySync, 0)); // harms nobody
        QVERIFY(!state(Kind::InviteLink, 3));
        QVERIFY(state(Kind::InviteLink, 1) == State::Warn);
    }

    void sinceWhenIsSaidAsOneSaysIt()
    {
        PersonWorld world;
        const auto since = [&world](const QString &when) {
            return sinceWords(QDateTime::fromString(when, Qt::ISODate), world.wording());
        };
        QCOMPARE(since(u"2026-05-20T09:59:40Z"_s), u"just now"_s);
        QCOMPARE(since(u"2026-05-20T05:00:00Z"_s), u"5 h ago"_s);
        QCOMPARE(since(u"2026-05-03T05:00:00Z"_s), u"since 3 May"_s);
        QCOMPARE(since(QString()), QString());
    }

    void theLinkThatTheyHaveIsTheWayBackIn()
    {
        PersonWorld world;
        world.fillPerson();
        world.fillRest();
        const Finding worst = findingsIn(world).first();
        QVERIFY(worst.action == catalog::ActionId::CopyInviteLink);
        QCOMPARE(worst.row.id(), u"iv-1"_s);
        world.now = world.now.addDays(13); // the link lives for 14 days
        QVERIFY(findingsIn(world).first().action == catalog::ActionId::NewToken);
    }

    void aPersonWithoutAccountsIsToldHonestly()
    {
        PersonWorld world;
        world.fillUser();
        world.fillRest();
        const Finding invited = findingsIn(world).first();
        QCOMPARE(invited.verdict.sentence, u"The invite was opened, but linking was not begun"_s);
        QVERIFY(invited.brief().detail.startsWith(u"2 h ago\n"_s));
        PersonWorld empty;
        empty.fillUser();
        QCOMPARE(findingsIn(empty).first().verdict.sentence,
                 u"No account has been linked, and no invite is known"_s);
        sync::ListState loading;
        loading.phase = sync::Phase::Loading;
        empty.loader.set(catalog::accounts, loading);
        QCOMPARE(findingsIn(empty).first().verdict.sentence, u"Reading the accounts…"_s);
    }

    void allIsWell()
    {
        PersonWorld world;
        world.fillUser();
        world.store.table(catalog::accounts)
            .upsert({account(u"a-1"_s, u"sss_ph"_s, u"CONNECTED"_s, u"ACTIVE"_s, {},
                             u"2026-05-11T09:00:00Z"_s)});
        const Finding finding = findingsIn(world).first();
        QVERIFY(finding.verdict.state == State::Ok);
        QVERIFY(finding.help == Finding::Help::None);
    }

    void aFailedReadSaysSo()
    {
        PersonWorld world;
        world.fillUser();
        sync::ListState failed;
        failed.phase = sync::Phase::Failed;
        failed.error = api::Error{};
        failed.error->kind = api::Kind::Server;
        failed.error->code = u"SERVER_ERROR"_s;
        failed.error->requestId = u"req-7"_s;
        world.loader.set(catalog::accounts, failed);
        const Finding finding = findingsIn(world).first();
        QCOMPARE(finding.verdict.requestId, u"req-7"_s);
        QVERIFY(finding.help == Finding::Help::Retry);
    }

    void identityShowsEveryFieldOfTheContract()
    {
        PersonWorld world;
        world.fillPerson();
        const FieldTable table =
            identityFields(world.store.table(catalog::identities).where("metadata.userId"_L1, user),
                           world.wording());
        QCOMPARE(table.records, (QStringList{u"SSS"_s, u"Grab"_s}));
        QCOMPARE(valueOf(table, u"fullName"_s, 0), u"Ana Reyes Santos"_s);
        QCOMPARE(valueOf(table, u"emails.1.address"_s, 0), u"ana@work.example"_s);
        QCOMPARE(valueOf(table, u"emails.1.address"_s, 1), QString());
        QCOMPARE(valueOf(table, u"phones.0.number"_s, 0), u"+639171234567"_s);
        QCOMPARE(valueOf(table, u"addresses.0.tags"_s, 0), u"Home, Mailing"_s);
        QCOMPARE(valueOf(table, u"socialProfiles.0.type"_s, 0), u"Facebook"_s);
        QCOMPARE(valueOf(table, u"shoeSize"_s, 0), u"38"_s); // unknown, kept
        QCOMPARE(valueOf(table, u"metadata.providerId"_s, 1), u"Grab"_s);
        // Schema Identity: every top-level field of the contract has a line of its own.
        for (const char *field : {"fullName",
                                  "firstName",
                                  "middleName",
                                  "lastName",
                                  "suffix",
                                  "gender",
                                  "dob",
                                  "maritalStatus",
                                  "countryResidence",
                                  "citizenship",
                                  "photoUrl",
                                  "referenceId",
                                  "profileUrl",
                                  "latestEmployerName",
                                  "emails.0.type",
                                  "phones.0.type",
                                  "socialProfiles.0.socialUrl",
                                  "addresses.0.line2",
                                  "addresses.0.latitude",
                                  "addresses.0.longitude",
                                  "metadata.sourceId",
                                  "id"})
            QVERIFY2(valueOf(table, QString::fromLatin1(field), 0) != u"no such field"_s, field);
    }

    void differencesComeFirstAndAreTold()
    {
        const auto identity = [](const QString &id, const QString &name, const QString &phone,
                                 const QString &source) {
            QJsonObject origin = metadata(u"sss_ph"_s, u"a-1"_s);
            origin.insert(u"sourceType"_s, source);
            QJsonObject json{{u"id"_s, id},
                             {u"fullName"_s, name},
                             {u"dob"_s, u"1990-03-04"_s},
                             {u"gender"_s, u"Female"_s},
                             {u"metadata"_s, origin}};
            if (!phone.isEmpty())
                json.insert(u"phones"_s, QJsonArray{QJsonObject{{u"number"_s, phone}}});
            return records::Record(id, json);
        };
        PersonWorld world;
        FieldsModel model;
        const FieldTable table = identityFields(
            {identity(u"id-1"_s, u"Ana Reyes Santos"_s, {}, u"ACCOUNT"_s),
             identity(u"id-2"_s, u"Ana Reyes Santso"_s, u"+639171234567"_s, u"ARCHIVE"_s)},
            world.wording());
        model.setTable(table);
        QVERIFY(table.records.at(1).contains(u"upload"_s));
        QCOMPARE(table.lines.at(0).key, u"fullName"_s);
        QCOMPARE(table.lines.at(1).key, u"phones.0.number"_s); // missing at one
        QCOMPARE(table.lines.at(2).key, u"gender"_s); // equal, in the contract's order
        const QModelIndex typo = model.index(0, 1);
        QCOMPARE(typo.data().toString(), u"Ana Reyes Santso"_s);
        QCOMPARE(typo.data(DetailRole).toString(), u"one character differs"_s);
        QCOMPARE(typo.data(Qt::AccessibleTextRole).toString(),
                 u"Ana Reyes Santso (one character differs)"_s);
        const auto spans = typo.data(MatchRole).value<QList<TextSpan>>();
        QCOMPARE(typo.data().toString().mid(spans.at(0).start, spans.at(0).length), u"so"_s);
        QVERIFY(model.index(0, 0).data(DetailRole).toString().isEmpty()); // nobody's fault is shown
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"missing here"_s);
        QVERIFY(model.index(2, 0).data(ValueRole).toBool()); // quiet
    }

    void theJudgementIsASentence()
    {
        using Topic = casefile::Judgement::Topic;
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        casefile::Judgement judgement;
        judgement.sources = 1;
        QVERIFY(judgementWords(judgement, english).startsWith(u"One source only"_s));
        judgement.sources = 2;
        QVERIFY(judgementWords(judgement, english).contains(u"no field in common"_s));
        judgement.agree = {Topic::Name, Topic::BirthDate};
        judgement.differ = {Topic::Phones};
        QCOMPARE(judgementWords(judgement, english),
                 u"2 sources agree on name and birth date. Different: phones."_s);
        judgement.agree.clear();
        judgement.nearly = {Topic::Name};
        QCOMPARE(
            judgementWords(judgement, english),
            u"2 sources agree on nothing in full. Nearly the same: name. Different: phones."_s);
    }

    void fieldsModelKeepsItsPlace()
    {
        PersonWorld world;
        world.fillPerson();
        FieldsModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto load = [&] {
            model.setTable(identityFields(
                world.store.table(catalog::identities).where("metadata.userId"_L1, user),
                world.wording()));
        };
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        load();
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"SSS"_s);
        QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString().isEmpty());
        world.now = world.now.addDays(1);
        load();
        QCOMPARE(resets.count(), 1); // times changed, lines did not
        world.store.table(catalog::identities).clear();
        load();
        QCOMPARE(model.rowCount(), 0);
    }

    void expiryInWords_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, const QString &date, const QString &words,
                            State state) { QTest::newRow(name) << date << words << int(state); };
        row("soon", u"2026-06-01"_s, u"expires in 12 days"_s, State::Warn);
        row("later", u"2026-07-01"_s, u"expires in 42 days"_s, State::Out);
        row("today", u"2026-05-20"_s, u"expires today"_s, State::Warn);
        row("tomorrow", u"2026-05-21"_s, u"expires tomorrow"_s, State::Warn);
        row("yesterday", u"2026-05-19"_s, u"expired yesterday"_s, State::Err);
        row("past", u"2026-05-17"_s, u"expired 3 days ago"_s, State::Err);
        row("long past", u"2010-08-24"_s, u"expired 24 Aug 2010"_s, State::Err);
        row("far", u"2031-01-01"_s, u"expires 1 Jan 2031"_s, State::Out);
        row("none", QString(), QString(), State::Out);
        row("no date", u"soon"_s, u"soon"_s, State::Out);
    }
    void expiryInWords()
    {
        QFETCH(QString, date);
        QFETCH(int, state);
        const PersonWorld world;
        const Expiry expiry = expiryOf(date, world.wording());
        QTEST(expiry.words, "words");
        QCOMPARE(int(expiry.state), state);
    }

    void aStatusIsExplained()
    {
        QVERIFY(statusExplained({}).isEmpty());
        QVERIFY(statusExplained(u"HIT"_s).contains(u"nothing against"_s));
        QVERIFY(statusExplained(u"EXPIRED"_s) != statusExplained(u"VALID"_s));
        QVERIFY(statusExplained(u"PENDING_REVIEW"_s).startsWith(u"PENDING_REVIEW"_s));
    }

    void recordListNamesEveryRecord()
    {
        PersonWorld world;
        world.fillPerson();
        world.fillRest();
        RecordList list(world.store, user);
        const QAbstractItemModelTester tester(
            &list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.reload(world.wording());
        QCOMPARE(list.index(0).data().toString(), u"User · %1"_s.arg(catalog::shortId(user)));
        const int row = list.rowOf(u"a-17bbf36498de4d68a0d4f86c7b62f602"_s);
        QVERIFY(list.index(row).data().toString().startsWith(u"Account · SSS · "_s));
        QCOMPARE(list.record(row).json().value("connectionStatus"_L1).toString(), u"ERROR"_s);
        world.store.forgetAccount(u"a-17bbf36498de4d68a0d4f86c7b62f602"_s);
        list.reload(world.wording());
        QCOMPARE(list.rowOf(u"a-17bbf36498de4d68a0d4f86c7b62f602"_s), -1);
    }

    void extractedFieldsAreInTheCatalogsOrder()
    {
        PersonWorld world;
        world.fillUploads();
        const QJsonObject archive = world.store.table(catalog::archives).find(u"u-2"_s).json();
        QCOMPARE(extractedFields(archive, world.wording()),
                 QList<ExtractedField>({{u"Employee"_s, u"Ana Reyes Santos"_s},
                                        {u"Pay date"_s, u"15 May 2026"_s},
                                        {u"Gross"_s, u"PHP 20,000.00"_s},
                                        {u"Currency"_s, u"PHP"_s},
                                        {u"Leave days"_s, u"3"_s}})); // no field of the contract
        QCOMPARE(checksOf(archive, world.wording()),
                 QList<ExtractedField>({{u"Identity"_s, u"failed: The names differ"_s}}));
        // The older place of the same.
        const QJsonObject old{{u"analysis"_s, QJsonObject{{u"position"_s, u"Clerk"_s},
                                                          {u"salaryAmount"_s, u"12k"_s},
                                                          {u"department"_s, QJsonValue()}}}};
        QCOMPARE(extractedFields(old, world.wording()),
                 QList<ExtractedField>({{u"Position"_s, u"Clerk"_s}, {u"Salary"_s, u"12k"_s}}));
        QVERIFY(extractedFields({}, world.wording()).isEmpty());
    }

    void picturesAreCutToASquare()
    {
        QImage wide(400, 100, QImage::Format_RGB32);
        wide.fill(Qt::blue);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        wide.save(&buffer, "PNG");
        QCOMPARE(decodedSquare(bytes, 72).size(), QSize(72, 72));
        QVERIFY(decodedSquare("<html>no picture</html>", 72).isNull());
    }
};

QTEST_GUILESS_MAIN(TestPersonModels)
#include "tst_personmodels.moc"
