#include "casefile/diary.h"
#include "casesamples.h"
#include "catalog/catalog.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace smile;
using namespace smile::casefile;
using namespace smile::tests;
using What = DiaryLine::What;

namespace {

/// Answers when it is told to, to whoever is still there.
class FakeNotes : public vault::Notes
{
public:
    void note(const QByteArray &name, QObject *context, Done done) override
    {
        m_asked += {context, [done, bytes = kept.value(name)] { done(bytes); }};
    }
    void answer()
    {
        for (const auto &[context, tell] : std::exchange(m_asked, {})) {
            if (context)
                tell();
        }
    }
    void setNote(const QByteArray &name, const QByteArray &bytes) override
    {
        ++writes;
        kept[name] = bytes;
    }
    QByteArray all() const
    {
        QByteArray bytes;
        for (const QByteArray &one : kept)
            bytes += one;
        return bytes;
    }

    QHash<QByteArray, QByteArray> kept;
    int writes = 0;

private:
    QList<std::pair<QPointer<QObject>, std::function<void()>>> m_asked;
};

const QString user = u"u-1"_s;

struct World
{
    World()
    {
        store.table(catalog::users).upsert({{{u"id"_s, user}}});
        set({});
    }
    void set(const AccountLine &line)
    {
        store.table(catalog::accounts).upsert({accountJson(line)});
    }
    void fail(const QString &toldAt, const QString &code = u"INVALID_CREDENTIALS"_s)
    {
        set({.status = u"ERROR"_s, .code = code, .updatedAt = toldAt});
    }

    records::Store store;
    QDateTime now = at(noon);
    Diary diary{store, nullptr, [this] { return now; }};
};

} // namespace

class TestDiary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsRememberedWithBothTimes()
    {
        World world;
        QSignalSpy spy(&world.diary, &Diary::changed);
        world.fail(u"2026-06-15T11:59:00Z"_s);
        const QList<DiaryLine> lines = world.diary.of(user);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().what, What::Connection);
        QCOMPARE(lines.first().from, u"CONNECTED"_s);
        QCOMPARE(lines.first().to, u"ERROR"_s);
        QCOMPARE(lines.first().toCode, u"INVALID_CREDENTIALS"_s);
        QCOMPARE(lines.first().providerId, u"sss"_s);
        QCOMPARE(lines.first().seenAt, at(noon));
        QCOMPARE(lines.first().at(), at(u"2026-06-15T11:59:00Z"_s));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.first().first().value<QSet<QString>>(), QSet<QString>{user});
        world.fail(u"2026-06-15T12:01:00Z"_s, u"SERVICE_UNAVAILABLE"_s); // another code alone
        QCOMPARE(world.diary.of(user).size(), 2);
        QCOMPARE(world.diary.of(user).last().fromCode, u"INVALID_CREDENTIALS"_s);
    }

    void everyKindOfRecordIsWatched()
    {
        World world;
        const auto change = [&world](const catalog::Resource &resource, const QJsonObject &before,
                                     const QJsonObject &after) {
            world.store.table(resource).upsert({before});
            world.store.table(resource).upsert({after});
        };
        const auto inviteIn = [](const QString &status) {
            return invite(u"iv-1"_s, status, noon).json();
        };
        change(catalog::invites, inviteIn(u"INVITED"_s), inviteIn(u"EMAIL_OPENED"_s));
        const auto archiveIn = [](const QString &status, const QString &code) {
            QJsonObject json = archive(u"ar-1"_s, status, code).json();
            json.insert(u"userId"_s, user);
            return json;
        };
        change(catalog::archives, archiveIn(u"STARTED"_s, {}),
               archiveIn(u"ERROR"_s, u"SYSTEM_ERROR"_s));
        const auto task = [](const QString &status) {
            return QJsonObject{{u"id"_s, u"t-1"_s},
                               {u"status"_s, status},
                               {u"metadata"_s, QJsonObject{{u"userId"_s, user}}}};
        };
        change(catalog::tasks, task(u"Started"_s), task(u"Finished"_s));
        world.set({.monitor = u"USER_ACTION_REQUIRED"_s});
        QList<What> whats;
        for (const DiaryLine &line : world.diary.of(user))
            whats += line.what;
        QCOMPARE(whats, QList<What>({What::Invite, What::Archive, What::Task, What::Monitor}));
    }

    void unknownStatesAreKeptAsSent()
    {
        World world;
        world.set({.status = u"ON_THE_MOON"_s, .updatedAt = noon});
        QCOMPARE(world.diary.of(user).last().to, u"ON_THE_MOON"_s);
        world.set({.status = QString(500, u'X'), .updatedAt = noon});
        QCOMPARE(world.diary.of(user).last().to.size(), 64);
        const qsizetype before = world.diary.of(user).size();
        world.store.table(catalog::accounts)
            .upsert({QJsonObject{{u"id"_s, u"a-1"_s}, {u"userId"_s, user}}}); // no state at all
        QCOMPARE(world.diary.of(user).size(), before);
    }

    void clocksThatDisagree()
    {
        World world;
        world.fail(u"2026-06-15T13:30:00Z"_s); // the server's clock is ahead
        QCOMPARE(world.diary.of(user).last().at(), at(noon));
        QCOMPARE(world.diary.of(user).last().toldAt, at(u"2026-06-15T13:30:00Z"_s));
        // A date that did not move does not date the change.
        world.set({.status = u"CONNECTED"_s, .updatedAt = u"2026-06-15T13:30:00Z"_s});
        QCOMPARE(world.diary.of(user).size(), 2);
        QVERIFY(!world.diary.of(user).last().toldAt.isValid());
        QCOMPARE(world.diary.of(user).last().at(), at(noon));
    }

    void pagesOutOfOrderMakeOneChange()
    {
        World world;
        const AccountLine old{};
        world.fail(u"2026-06-15T11:59:00Z"_s);
        world.set(old); // a page that was read before
        world.fail(u"2026-06-15T11:59:00Z"_s);
        QCOMPARE(world.diary.of(user).size(), 1);
    }

    void goneWithItsRecord()
    {
        World world;
        world.fail(u"2026-06-15T11:59:00Z"_s);
        world.diary.add({.what = What::Action,
                         .resource = &catalog::accounts,
                         .recordId = u"a-1"_s,
                         .userId = user,
                         .to = u"done"_s,
                         .action = u"revoke"_s,
                         .seenAt = world.now});
        QSignalSpy spy(&world.diary, &Diary::changed);
        world.store.table(catalog::accounts).remove({u"a-1"_s});
        QCOMPARE(spy.count(), 1);
        QCOMPARE(world.diary.of(user).size(), 1); // what was done is said of the person
        QCOMPARE(world.diary.of(user).first().what, What::Action);
        QVERIFY(world.diary.of(user).first().recordId.isEmpty());
        world.store.table(catalog::users).remove({user});
        QVERIFY(world.diary.of(user).isEmpty());
    }

    void aRestartKeepsIt()
    {
        FakeNotes notes;
        QList<DiaryLine> before;
        {
            World world;
            world.diary.setNotes(&notes);
            world.fail(u"2026-06-15T11:58:30Z"_s); // before the notes are read
            notes.answer();
            world.now = world.now.addSecs(60);
            world.set({.status = u"CONNECTED"_s, .updatedAt = u"2026-06-15T12:00:30Z"_s});
            before = world.diary.of(user);
            QCOMPARE(before.size(), 2);
        } // writes
        QCOMPARE(notes.writes, 1); // of 32
        QVERIFY(!notes.all().isEmpty());

        World world;
        world.fail(u"2026-06-15T12:05:00Z"_s); // seen before the notes are here: newer
        world.diary.setNotes(&notes);
        notes.answer();
        const QList<DiaryLine> after = world.diary.of(user);
        QCOMPARE(after.size(), 3);
        QCOMPARE(after.first(2), before);
        QCOMPARE(after.last().toldAt, at(u"2026-06-15T12:05:00Z"_s));
        world.diary.write();
        const int writes = notes.writes;
        world.diary.write(); // nothing new
        QCOMPARE(notes.writes, writes);
    }

    void whatWentBetweenTwoRunsIsForgotten()
    {
        FakeNotes notes;
        {
            World world;
            world.diary.setNotes(&notes);
            notes.answer();
            world.fail(u"2026-06-15T11:59:00Z"_s);
        }
        QVERIFY(notes.all().contains("a-1"));
        records::Store store; // without the account
        Diary diary(store);
        diary.setNotes(&notes);
        notes.answer();
        QVERIFY(diary.of(user).isEmpty());
        diary.write();
        QVERIFY(!notes.all().contains("a-1"));
    }

    void rubbishInANoteIsLeftOut()
    {
        FakeNotes notes;
        for (int number = 0; number < Diary::notes; ++number)
            notes.kept["diary-" + QByteArray::number(number)] =
                R"([1, {"what":"dance"}, {"what":"task","resource":"nothing","user":"u"}, {}])";
        World world;
        world.diary.setNotes(&notes);
        notes.answer();
        QVERIFY(world.diary.of(user).isEmpty());
        world.fail(noon);
        QCOMPARE(world.diary.of(user).size(), 1);
    }

    void nothingIsKeptWithoutAPlace()
    {
        FakeNotes notes;
        World world;
        world.diary.setNotes(&notes);
        notes.answer();
        world.diary.setNotes(nullptr);
        world.fail(noon);
        world.diary.write();
        QCOMPARE(notes.writes, 0);
        QCOMPARE(world.diary.of(user).size(), 1); // but known until the session ends
    }

    void itIsBounded()
    {
        World world;
        for (int i = 0; i < 2 * Diary::mostOfAPerson; ++i) {
            world.now = world.now.addSecs(60);
            world.set({.status = i % 2 ? u"CONNECTED"_s : u"ERROR"_s,
                       .updatedAt = world.now.toString(Qt::ISODate)});
        }
        QCOMPARE(world.diary.of(user).size(), Diary::mostOfAPerson);
        QCOMPARE(world.diary.of(user).last().seenAt, world.now); // the oldest went
        const int people = 40 * Diary::mostOfANote;
        for (int i = 0; i < people; ++i)
            world.diary.add({.what = What::Action,
                             .resource = &catalog::users,
                             .userId = QString::number(i),
                             .to = u"done"_s,
                             .action = u"newToken"_s,
                             .seenAt = world.now});
        qsizetype lines = 0;
        for (int i = 0; i < people; ++i)
            lines += world.diary.of(QString::number(i)).size();
        QVERIFY(lines > 0 && lines <= Diary::notes * Diary::mostOfANote);
        QCOMPARE(world.diary.of(QString::number(people - 1)).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDiary)
#include "tst_diary.moc"
