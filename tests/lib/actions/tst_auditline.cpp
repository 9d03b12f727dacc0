#include "actions/auditline.h"
#include "catalog/catalog.h"
#include "compat.h"

#include <QJsonDocument>
#include <QTest>

using namespace smile;
using namespace smile::actions;
using namespace Qt::StringLiterals;

class TestAuditLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineHoldsIdsAndNoNames()
    {
        ActionRun run;
        run.action = catalog::ActionId::Revoke;
        run.resource = &catalog::accounts;
        run.recordId = u"a-1"_s;
        run.accountId = u"a-1"_s;
        run.userId = u"lender-1"_s;
        run.startedAt = QDateTime(QDate(2026, 5, 6), QTime(7, 8, 9, 10), smile::utc);
        run.outcome = Outcome::Done;
        run.requestId = u"req-1"_s;
        run.record = {{u"fullName"_s, u"George Palomero"_s}};
        const QJsonObject line = auditLine(run, u"production"_s, u"asked by phone"_s);
        QCOMPARE(line[u"time"_s].toString(), u"2026-05-06T07:08:09.010Z"_s);
        QCOMPARE(line[u"profile"_s].toString(), u"production"_s);
        QCOMPARE(line[u"action"_s].toString(), u"revoke"_s);
        QCOMPARE(line[u"outcome"_s].toString(), u"done"_s);
        QCOMPARE(line[u"requestId"_s].toString(), u"req-1"_s);
        QCOMPARE(line[u"reason"_s].toString(), u"asked by phone"_s);
        QCOMPARE(line[u"ids"_s].toObject(), QJsonObject({{u"resource"_s, u"accounts"_s},
                                                         {u"id"_s, u"a-1"_s},
                                                         {u"userId"_s, u"lender-1"_s},
                                                         {u"accountId"_s, u"a-1"_s}}));
        QVERIFY(!QJsonDocument(line).toJson().contains("Palomero"));
    }

    void failureSaysItsCode()
    {
        ActionRun run;
        run.outcome = Outcome::Failed;
        run.error = api::Error();
        run.error->code = u"REQUEST_LIMIT_EXCEEDED"_s;
        QCOMPARE(auditLine(run, {}, {})[u"error"_s].toString(), u"REQUEST_LIMIT_EXCEEDED"_s);
        run.error->code.clear();
        run.error->kind = api::Kind::Timeout;
        QCOMPARE(auditLine(run, {}, {})[u"error"_s].toString(), u"timeout"_s);
        run.outcome = Outcome::Unknown;
        QCOMPARE(auditLine(run, {}, {})[u"outcome"_s].toString(), u"unknown"_s);
    }

    void reasons_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kept");
        QTest::newRow("plain") << u"Ticket 4711-22"_s << u"George Palomero"_s
                               << u"Ticket 4711-22"_s;
        QTest::newRow("name") << u"GEORGE palomero asked"_s << u"George Palomero"_s
                              << u"… … asked"_s;
        QTest::newRow("name at the edge")
            << u"asked by George."_s << u"George Palomero"_s << u"asked by …."_s;
        QTest::newRow("suffix") << u"Palomero Jr. asked"_s << u"George Palomero Jr."_s
                                << u"… … asked"_s;
        QTest::newRow("not within a word")
            << u"Ticket Annabel"_s << u"Ann Bel"_s << u"Ticket Annabel"_s;
        QTest::newRow("Chinese") << u"王小明要求撤销"_s << u"王小明"_s << u"…要求撤销"_s;
        QTest::newRow("e-mail") << u"mail of g@x.io"_s << QString() << u"mail of …"_s;
        QTest::newRow("phone") << u"call from +63 955 999 1234"_s << QString() << u"call from …"_s;
        QTest::newRow("one line") << u" a\n b\tc "_s << QString() << u"a b c"_s;
        QTest::newRow("long") << QString(900, u'x') << QString() << QString(500, u'x');
    }
    void reasons()
    {
        QFETCH(QString, reason);
        QFETCH(QString, name);
        QFETCH(QString, kept);
        QCOMPARE(reasonToKeep(reason, name), kept);
    }
};

QTEST_GUILESS_MAIN(TestAuditLine)
#include "tst_auditline.moc"
