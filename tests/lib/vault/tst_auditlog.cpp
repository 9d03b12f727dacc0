#include "vault/auditlog.h"

#include "support/owneronly.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace smile::vault;
using namespace Qt::StringLiterals;

class TestAuditLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void aLineSaysWhenAndWhere()
    {
        const QDateTime before = QDateTime::currentDateTimeUtc();
        QJsonObject line = auditLine(u"p-1"_s, u"cv"_s, {{u"user"_s, u"u-1"_s}});
        const QString told = line.take(u"time"_s).toString();
        QVERIFY(told.endsWith(u'Z'));
        const QDateTime time = QDateTime::fromString(told, Qt::ISODateWithMs);
        QVERIFY(time >= before && time <= QDateTime::currentDateTimeUtc());
        QCOMPARE(
            line,
            (QJsonObject{{u"profile"_s, u"p-1"_s}, {u"action"_s, u"cv"_s}, {u"user"_s, u"u-1"_s}}));
    }

    void linesStandInOrder()
    {
        {
            AuditLog log(file());
            for (int i = 0; i < 200; ++i)
                log.append({{u"number"_s, i}});
        } // the destructor waits for the disk
        const QList<QJsonObject> written = lines();
        QCOMPARE(written.size(), 200);
        for (int i = 0; i < 200; ++i)
            QCOMPARE(written[i][u"number"_s].toInt(), i);
    }

    void onlyTheOwnerMayRead()
    {
        AuditLog log(file());
        log.append({{u"a"_s, 1}});
        log.flush();
        QVERIFY(smile::tests::isForItsOwnerAlone(file()));
        QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup
                                          | QFile::ReadOther);
        log.append({{u"a"_s, 2}});
        log.flush();
        QVERIFY(smile::tests::isForItsOwnerAlone(file()));
    }

    void twoConsolesAppendToOneFile()
    {
        AuditLog one(file());
        AuditLog two(file());
        one.append({{u"console"_s, 1}, {u"number"_s, 0}});
        one.flush();
        two.append({{u"console"_s, 2}, {u"number"_s, 0}});
        two.flush();
        const QString filler(2000, u'x');
        for (int i = 1; i < 100; ++i) {
            one.append({{u"console"_s, 1}, {u"number"_s, i}, {u"filler"_s, filler}});
            two.append({{u"console"_s, 2}, {u"number"_s, i}, {u"filler"_s, filler}});
        }
        one.flush();
        two.flush();
        QHash<int, int> next;
        const QList<QJsonObject> written = lines();
        QCOMPARE(written.size(), 200);
        for (const QJsonObject &line : written)
            QCOMPARE(line[u"number"_s].toInt(), next[line[u"console"_s].toInt()]++);
    }

    void whatIsThereIsKept()
    {
        QVERIFY(QDir().mkpath(QFileInfo(file()).absolutePath()));
        QFile before(file());
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("{\"old\":1}\n{\"cut\":"); // the machine died within a line
        before.close();
        AuditLog log(file());
        log.append({{u"new"_s, 1}});
        log.flush();
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("{\"old\":1}\n{\"cut\":\n{\"new\":1}\n"));
    }

    void lineBreaksInAReasonStayInOneLine()
    {
        AuditLog log(file());
        log.append({{u"reason"_s, u"first\nsecond\r\n"_s}});
        log.flush();
        QCOMPARE(lines().size(), 1);
        QCOMPARE(lines().first()[u"reason"_s].toString(), u"first\nsecond\r\n"_s);
    }

    void unwritableFolderIsReportedAndCaughtUp()
    {
        const QString blocker = m_folder->filePath(u"data"_s); // a file where the folder should be
        QFile file(blocker);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        AuditLog log(this->file());
        QSignalSpy failures(&log, &AuditLog::failed);
        QSignalSpy recoveries(&log, &AuditLog::recovered);
        log.append({{u"number"_s, 1}});
        QTRY_COMPARE(failures.size(), 1);
        QVERIFY(failures[0][0].toString().contains(u"audit.jsonl"_s));
        QVERIFY(file.remove());
        log.append({{u"number"_s, 2}});
        QTRY_COMPARE(recoveries.size(), 1);
        QCOMPARE(lines().size(), 2);
        QCOMPARE(lines().first()[u"number"_s].toInt(), 1);
    }

private:
    QString file() const { return m_folder->filePath(u"data/audit.jsonl"_s); }
    QList<QJsonObject> lines() const
    {
        QFile log(file());
        if (!log.open(QIODevice::ReadOnly))
            return {};
        QList<QJsonObject> objects;
        while (!log.atEnd())
            objects << QJsonDocument::fromJson(log.readLine()).object();
        return objects;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
