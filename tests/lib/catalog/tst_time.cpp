#include "catalog/cell.h"
#include "compat.h"

#include <QTest>

using namespace smile::catalog;
using namespace Qt::StringLiterals;

class TestTime : public QObject
{
    Q_OBJECT

private:
    static Wording wording(const QLocale &locale = QLocale(QLocale::English))
    {
        Wording wording;
        wording.locale = locale;
        wording.zone = QTimeZone("Asia/Manila");
        wording.now = QDateTime(QDate(2026, 11, 14), QTime(20, 0), smile::utc);
        return wording;
    }

private Q_SLOTS:
    void parsing_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QDateTime>("expected");
        const QDateTime time(QDate(2021, 4, 14), QTime(9, 30, 24), smile::utc);
        QTest::newRow("the contract's form") << u"2021-04-14T09:30:24Z"_s << time;
        QTest::newRow("with an offset") << u"2021-04-14T17:30:24+08:00"_s << time;
        QTest::newRow("with milliseconds") << u"2021-04-14T09:30:24.500Z"_s << time.addMSecs(500);
        QTest::newRow("without a zone") << u"2021-04-14T09:30:24"_s << time;
        QTest::newRow("no such day") << u"2021-02-30T09:30:24Z"_s << QDateTime();
        QTest::newRow("no such hour") << u"2021-02-20T29:30:24Z"_s << QDateTime();
        QTest::newRow("letters") << u"2021-04-1xT09:30:24Z"_s << QDateTime();
        QTest::newRow("a date") << u"2021-04-14"_s << QDateTime();
        QTest::newRow("nothing") << QString() << QDateTime();
    }
    void parsing()
    {
        QFETCH(QString, sent);
        QFETCH(QDateTime, expected);
        const QDateTime parsed = parseDateTime(sent);
        QCOMPARE(parsed.isValid(), expected.isValid());
        if (expected.isValid())
            QCOMPARE(parsed.toMSecsSinceEpoch(), expected.toMSecsSinceEpoch());
        QVERIFY(!parseDateTime(12).isValid());
    }

    void shortTimes_data()
    {
        QTest::addColumn<qint64>("secondsAgo");
        QTest::addColumn<QString>("expected");
        QTest::newRow("now") << qint64(0) << u"just now"_s;
        QTest::newRow("a clock ahead") << qint64(-30) << u"just now"_s;
        QTest::newRow("59 s") << qint64(59) << u"just now"_s;
        QTest::newRow("1 min") << qint64(60) << u"1 min ago"_s;
        QTest::newRow("52 min") << qint64(52 * 60 + 59) << u"52 min ago"_s;
        QTest::newRow("1 h") << qint64(3600) << u"1 h ago"_s;
        QTest::newRow("5 h") << qint64(6 * 3600 - 1) << u"5 h ago"_s;
        // 14:00 UTC is 22:00 in Manila; 30 hours earlier is the day before there.
        QTest::newRow("6 h") << qint64(6 * 3600) << u"14 Nov"_s;
        QTest::newRow("local day") << qint64(20 * 3600) << u"14 Nov"_s;
        QTest::newRow("future") << qint64(-7200) << u"15 Nov"_s;
        QTest::newRow("another year") << qint64(330 * 86400) << u"20 Dec 2025"_s;
    }
    void shortTimes()
    {
        QFETCH(qint64, secondsAgo);
        const Wording words = wording();
        QTEST(shortTime(words.now.addSecs(-secondsAgo), words), "expected");
    }

    void datesFollowTheLanguage()
    {
        const QDate day(2026, 11, 14);
        QCOMPARE(dateText(day, QLocale(QLocale::English, QLocale::Philippines)), u"14 Nov 2026"_s);
        QCOMPARE(dateText(day, QLocale(QLocale::Chinese, QLocale::China)), u"2026年11月14日"_s);
        QCOMPARE(monthText(day, QLocale(QLocale::Chinese, QLocale::China)), u"2026年11月"_s);
        QCOMPARE(dateText({}, QLocale(QLocale::English)), QString());
    }

    void longTimeHasLocalAndUtc()
    {
        const QString text =
            longTime(QDateTime(QDate(2026, 11, 14), QTime(1, 2, 3), smile::utc), wording());
        QVERIFY2(text.contains(u"09:02:03"), qPrintable(text));
        QVERIFY2(text.contains(u"2026-11-14 01:02:03 UTC"), qPrintable(text));
        QCOMPARE(longTime({}, wording()), QString());
    }
};

QTEST_GUILESS_MAIN(TestTime)
#include "tst_time.moc"
