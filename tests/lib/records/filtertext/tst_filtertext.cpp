#include "catalog/catalog.h"
#include "compat.h"
#include "records/filtertext/filtertext.h"

#include <QTest>

using namespace smile;
using namespace smile::records;
using namespace Qt::StringLiterals;

using Why = FilterProblem::Why;

/// The text of a page's filter, as people type it.
class TestFilterText : public QObject
{
    Q_OBJECT

private:
    static FilterContext context(const catalog::Resource &resource = catalog::accounts)
    {
        FilterContext made{resource, {}, {}};
        made.wording.locale = QLocale(QLocale::English);
        made.wording.zone = QTimeZone("Asia/Manila");
        // The 14th in Manila already.
        made.wording.now = QDateTime({2026, 11, 13}, {18, 30}, smile::utc);
        made.wording.names.providers = {{u"sss_ph"_s, u"Social Security System"_s},
                                        {u"grab"_s, u"Grab"_s},
                                        {u"grabpay"_s, u"GrabPay: Wallet"_s}};
        made.occurring = [](const QByteArray &path) {
            return path == "connection.status" ? QStringList{u"SLEEPING"_s} : QStringList();
        };
        return made;
    }
    static ParsedFilter read(const QString &text) { return parseFilter(text, context()); }
    static QStringList valuesOf(const QString &text)
    {
        const ParsedFilter filter = read(text);
        return filter.conditions.isEmpty() ? QStringList() : filter.conditions.first().values;
    }
    static QStringList choicesOf(const QString &text, qsizetype cursor = -1)
    {
        QStringList texts;
        const FilterCompletion found =
            completeFilter(text, cursor < 0 ? text.size() : cursor, context());
        for (const auto &choice : found.choices)
            texts += choice.text;
        return texts;
    }

private Q_SLOTS:
    void conditionsAndWords()
    {
        const ParsedFilter filter =
            read(u"george status:error provider:sss_ph since:2026-01-01 tan monitoring:active"_s);
        QCOMPARE(filter.words, u"george tan"_s);
        QCOMPARE(filter.conditions,
                 QList<Condition>({{.path = "connection.status", .values = {u"ERROR"_s}},
                                   {.path = "providerId", .values = {u"sss_ph"_s}},
                                   {.path = "createdAt", .from = QDate(2026, 1, 1)},
                                   {.path = "monitor.status", .values = {u"ACTIVE"_s}}}));
        QVERIFY(filter.problems.isEmpty());
        QVERIFY(filter.personal && !filter.relative);
        QVERIFY(!read(u"status:error created:2026-01 provider:grab"_s).personal);
        QVERIFY(read(u"person:u-1"_s).personal);
    }

    void values_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("values");
        const QStringList mfa{u"AWAITING_MFA"_s};
        QTest::newRow("code") << u"status:AWAITING_MFA"_s << mfa;
        QTest::newRow("any case") << u"Status:awaiting_mfa"_s << mfa;
        QTest::newRow("words") << u"status:\"awaiting mfa\""_s << mfa;
        QTest::newRow("its beginning") << u"status:aw"_s << mfa;
        QTest::newRow("wide colon") << u"status：aw"_s << mfa;
        QTest::newRow("several") << u"status:error,pending"_s
                                 << QStringList{u"ERROR"_s, u"PENDING"_s};
        QTest::newRow("several times")
            << u"status:error status:error、pending"_s << QStringList{u"ERROR"_s, u"PENDING"_s};
        QTest::newRow("by its path") << u"connection.status:error"_s << QStringList{u"ERROR"_s};
        QTest::newRow("that occurs only") << u"status:sleeping"_s << QStringList{u"SLEEPING"_s};
        QTest::newRow("name") << u"provider:\"social security system\""_s
                              << QStringList{u"sss_ph"_s};
        QTest::newRow("name with a colon")
            << u"provider:\"GrabPay: Wallet\""_s << QStringList{u"grabpay"_s};
        QTest::newRow("whole before begun") << u"provider:grab"_s << QStringList{u"grab"_s};
        QTest::newRow("nothing yet") << u"status:"_s << QStringList();
    }
    void values()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, values);
        const ParsedFilter filter = read(text);
        QVERIFY(filter.problems.isEmpty());
        QVERIFY(filter.words.isEmpty());
        QCOMPARE(valuesOf(text), values);
    }

    void problemsNarrowNothing()
    {
        ParsedFilter filter = read(u"status:nonsense"_s);
        QCOMPARE(filter.problems,
                 QList<FilterProblem>({{Why::NoSuchValue, u"status"_s, u"nonsense"_s}}));
        QVERIFY(filter.conditions.isEmpty());
        filter = read(u"status:p,error since:2026-13-01 created:>soon"_s);
        QCOMPARE(filter.problems.size(), 2); // "p" is PENDING alone
        QCOMPARE(filter.problems.at(0).why, Why::NoDate);
        QCOMPARE(read(u"provider:gra"_s).problems.size(), 1); // two begin so
    }

    void unknownKeysAreWords()
    {
        QCOMPARE(read(u"colour:red 12:30 http://x"_s).words, u"colour:red 12:30 http://x"_s);
        QCOMPARE(read(u"\"status:error\""_s).words, u"status:error"_s);
        QCOMPARE(read(u"\"dela cruz"_s).words, u"dela cruz"_s);
        QVERIFY(read({}).words.isEmpty());
        QVERIFY(!read({}).personal);
        // A list without a day of its own.
        QCOMPARE(parseFilter(u"since:today"_s, context(catalog::providers)).words,
                 u"since:today"_s);
    }

    void days_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        const auto november = [](int day) { return QDate(2026, 11, day); };
        QTest::newRow("today") << u"created:today"_s << november(14) << november(14);
        QTest::newRow("yesterday") << u"created:yesterday"_s << november(13) << november(13);
        QTest::newRow("last days") << u"created:7d"_s << november(8) << november(14);
        QTest::newRow("day") << u"created:2026-11-02"_s << november(2) << november(2);
        QTest::newRow("month") << u"created:2026-02"_s << QDate(2026, 2, 1) << QDate(2026, 2, 28);
        QTest::newRow("range") << u"created:2026-11-02..yesterday"_s << november(2) << november(13);
        QTest::newRow("open") << u"created:..2026-11-02"_s << QDate() << november(2);
        QTest::newRow("since") << u"since:2026-11"_s << november(1) << QDate();
        QTest::newRow("until") << u"until:2026-11-02"_s << QDate() << november(2);
        QTest::newRow("before") << u"before:2026-11-02"_s << QDate() << november(1);
        QTest::newRow("both") << u"since:2026-11-01 before:2026-11-05"_s << november(1)
                              << november(4);
    }
    void days()
    {
        QFETCH(QString, text);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        const ParsedFilter filter = read(text);
        QCOMPARE(filter.conditions.size(), 1);
        QCOMPARE(filter.conditions.first().path, QByteArray("createdAt"));
        QCOMPARE(filter.conditions.first().from, from);
        // The last days end with today, and nothing is of tomorrow.
        QCOMPARE(filter.conditions.first().to.isValid() ? filter.conditions.first().to : to, to);
    }

    void ages()
    {
        const QDateTime now = context().wording.now;
        ParsedFilter filter = read(u"statuschanged:>15m"_s);
        QCOMPARE(filter.conditions,
                 QList<Condition>({{.path = "connection.updatedAt", .before = now.addSecs(-900)}}));
        QVERIFY(filter.relative && !filter.personal);
        QCOMPARE(read(u"before:3d"_s).conditions.first().before, now.addDays(-3));
        QCOMPARE(read(u"since:2h"_s).conditions.first().since, now.addSecs(-7200));
        QCOMPARE(read(u"changed:<30m"_s).conditions.first().since, now.addSecs(-1800));
        QCOMPARE(read(u"deleted:>3d"_s).conditions.first().to, QDate(2026, 11, 11));
    }

    void edits()
    {
        const auto with = [](const QString &text, const QByteArray &path, const QString &value) {
            return withCondition(text, catalog::accounts, path, value);
        };
        QCOMPARE(with({}, "connection.status", u"error"_s), u"status:error"_s);
        QCOMPARE(with(u"tan  status:error \"a b\""_s, "connection.status", u"error,pending"_s),
                 u"tan status:error,pending \"a b\""_s);
        QCOMPARE(with(u"status:error tan status:pending"_s, "connection.status", {}), u"tan"_s);
        QCOMPARE(with(u"since:today tan"_s, "createdAt", u"7d"_s), u"created:7d tan"_s);
        QCOMPARE(conditionText(u"tan created:7d"_s, catalog::accounts, "createdAt"), u"7d"_s);
        QCOMPARE(conditionText(u"tan since:7d"_s, catalog::accounts, "createdAt"), QString());
        const auto *provider = catalog::accounts.column("providerId"_L1);
        QCOMPARE(filterValues(*provider, {u"sss_ph"_s, u"a b"_s}), u"sss_ph,\"a b\""_s);
    }

    void completions()
    {
        QCOMPARE(choicesOf(u"stat"_s), QStringList({u"status:"_s, u"statuschanged:"_s}));
        QVERIFY(choicesOf(u"tan sin"_s).contains(u"since:"_s));
        QVERIFY(choicesOf(u"tan "_s).isEmpty());
        QVERIFY(choicesOf(u"palomero"_s).isEmpty());
        QCOMPARE(choicesOf(u"status:p"_s), QStringList({u"pending"_s}));
        QCOMPARE(choicesOf(u"status:error,aw"_s), QStringList({u"awaiting_mfa"_s}));
        QCOMPARE(choicesOf(u"provider:"_s), QStringList({u"grab"_s, u"grabpay"_s, u"sss_ph"_s}));
        QCOMPARE(choicesOf(u"created:to"_s), QStringList({u"today"_s}));
        const FilterCompletion found = completeFilter(u"status:error,aw tan"_s, 15, context());
        QCOMPARE(found.start, 13);
        QCOMPARE(found.length, 2);
    }

    // One text, one meaning: whatever the catalog holds now or later.
    void keysAreUnique()
    {
        QList<const catalog::Resource *> resources(catalog::all().begin(), catalog::all().end());
        resources += &catalog::people;
        for (const catalog::Resource *resource : resources) {
            QStringList keys{u"since"_s, u"until"_s, u"before"_s};
            for (const catalog::Column &column : resource->columns) {
                const QString key = filterKeyOf(column);
                if (key.isEmpty())
                    continue;
                QVERIFY2(!keys.contains(key), resource->key);
                keys += key;
            }
            if (resource->dayColumn)
                QVERIFY(resource->column(QLatin1StringView(resource->dayColumn)));
        }
    }

    void anythingMayBeTyped()
    {
        const QString long1 = QString(100'000, u'"') + u"status:"_s;
        for (const QString &text :
             {long1, u":"_s, u"::"_s, u"status:,,"_s, u"status:\""_s, u"since:9999999d"_s,
              u"\u202estatus:error"_s, u"a\u0301:b"_s, u"created:.."_s, u">"_s}) {
            parseFilter(text, context());
            for (qsizetype at = 0; at <= std::min<qsizetype>(text.size(), 20); ++at)
                completeFilter(text, at, context());
        }
        QVERIFY(read(u"created:.."_s).conditions.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFilterText)
#include "tst_filtertext.moc"
