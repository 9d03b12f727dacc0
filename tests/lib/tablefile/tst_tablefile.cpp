#include "catalog/catalog.h"
#include "lib/records/samples.h"
#include "records/store.h"
#include "support/smalldisk.h"
#include "tablefile/tablewriter.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace smile;
using namespace smile::tablefile;
using namespace Qt::StringLiterals;

namespace {

const std::atomic_bool notCancelled = false;

Columns columnsOf(const catalog::Resource &resource, std::initializer_list<QLatin1StringView> paths)
{
    Columns columns;
    for (const QLatin1StringView path : paths)
        columns.push_back(resource.column(path));
    return columns;
}

Columns allColumns(const catalog::Resource &resource)
{
    Columns columns;
    for (const catalog::Column &column : resource.columns)
        columns.push_back(&column);
    return columns;
}

void ignore(qsizetype) { }

} // namespace

class TestTableFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<records::Store>();
    }

    void csvAsShown()
    {
        addAccounts(3);
        records::View view(*m_store, catalog::accounts);
        view.setSpec({.sort = {{"id", Qt::DescendingOrder}}});
        Content content = accounts(Format::Csv);
        std::tie(content.rows, content.order) = view.listing();
        content.columns = columnsOf(catalog::accounts, {"id"_L1, "connection.status"_L1,
                                                        "createdAt"_L1, "connection.errorCode"_L1});
        QCOMPARE(save(content).end, End::Written);
        QCOMPARE(written(), "\xEF\xBB\xBFid,connection.status,createdAt,connection.errorCode\r\n"
                            "a-2,CONNECTED,2026-01-02T00:00:00Z,\r\n"
                            "a-1,ERROR,2026-01-02T00:00:00Z,INVALID_MFA\r\n"
                            "a-0,CONNECTED,2026-01-02T00:00:00Z,\r\n");
    }

    void namesStandBesideIds()
    {
        addAccounts(1);
        Content content = accounts(Format::Csv);
        content.columns = columnsOf(catalog::accounts, {"providerId"_L1, "userId"_L1});
        content.names.providers.insert(u"sss"_s, u"=Social, Security"_s);
        QCOMPARE(save(content).rows, 1);
        QCOMPARE(lines().at(0), "\xEF\xBB\xBFproviderId,providerId.name,userId,userId.name");
        QCOMPARE(lines().at(1), "sss,\"'=Social, Security\",u-0,");
    }

    void maskedAsOnTheScreen()
    {
        QJsonObject record = tests::identity(u"i-1"_s, u"u-1"_s, u"Ana Cruz"_s);
        record.insert(u"dob"_s, u"1990-02-28"_s);
        m_store->table(catalog::identities).upsert({record});
        Content content = of(catalog::identities, Format::Csv);
        content.columns = columnsOf(catalog::identities,
                                    {"id"_L1, "fullName"_L1, "dob"_L1, "metadata.userId"_L1});
        content.names.people.set(u"u-1"_s, u"Ana Cruz"_s);
        content.mask.level = catalog::MaskLevel::Contacts;
        content.mask.shown = {u"i-1"_s}; // for a while, to an eye
        save(content);
        QCOMPARE(lines().at(1), QByteArray("i-1,Ana Cruz,1990•••,u-1,Ana Cruz"));
        content.mask.level = catalog::MaskLevel::Strict;
        save(content);
        QCOMPARE(lines().at(1), QByteArray("i-1,A•• C•••,1990•••,u-1,A•• C•••"));
        content.format = Format::JsonLines;
        save(content);
        QVERIFY(!written().contains("Ana"));
        QVERIFY(written().contains("i-1") && written().contains("u-1"));
        content.mask = {};
        save(content);
        QVERIFY(written().contains("Ana Cruz"));
    }

    void valuesOfAllKinds()
    {
        QJsonObject record = tests::identity(u"i-1"_s, u"u-1"_s, u"+Ana \"A\"\nCruz"_s);
        record.insert(u"dob"_s, u"1990-02-30"_s); // no day: kept as sent
        record.insert(u"gender"_s, 7); // of a wrong type
        record.insert(u"firstName"_s, QJsonValue::Null);
        m_store->table(catalog::identities).upsert({record});
        Content content = of(catalog::identities, Format::Csv);
        content.columns =
            columnsOf(catalog::identities, {"fullName"_L1, "firstName"_L1, "lastName"_L1, "dob"_L1,
                                            "gender"_L1, "emails"_L1, "metadata.userId"_L1});
        QCOMPARE(save(content).end, End::Written);
        const QByteArray header = written().left(written().indexOf("\r\n") + 2);
        QCOMPARE(written().mid(header.size()), "\"'+Ana \"\"A\"\"\nCruz\",,,1990-02-30,7,"
                                               "\"[{\"\"address\"\":\"\"i-1@x.ph\"\"}]\",u-1,\r\n");
    }

    void jsonLinesAreTheRecords()
    {
        const QJsonObject record = tests::identity(u"i-1"_s, u"u-1"_s, u"Ana\n"_s);
        const QJsonObject other = tests::identity(u"i-2"_s, u"u-2"_s, u"=שלום"_s);
        m_store->table(catalog::identities).upsert({record, other});
        QCOMPARE(save(of(catalog::identities, Format::JsonLines)).rows, 2);
        QCOMPARE(lines().size(), 2);
        QCOMPARE(QJsonDocument::fromJson(lines().at(0)).object(), record);
        QCOMPARE(QJsonDocument::fromJson(lines().at(1)).object(), other);
    }

    void secretsStay_data()
    {
        QTest::addColumn<Format>("format");
        QTest::newRow("CSV") << Format::Csv;
        QTest::newRow("JSON lines") << Format::JsonLines;
    }
    void secretsStay()
    {
        QFETCH(const Format, format);
        m_store->table(catalog::webhooks)
            .upsert({QJsonObject{
                {u"id"_s, u"w-1"_s}, {u"name"_s, u"hook"_s}, {u"secret"_s, u"verysecret"_s}}});
        Content content = of(catalog::webhooks, format);
        content.columns = allColumns(catalog::webhooks);
        QCOMPARE(save(content).rows, 1);
        QVERIFY(written().contains("hook"));
        QVERIFY(!written().contains("secret"));
    }

    void onlyForItsOwner()
    {
#ifdef Q_OS_UNIX
        QFile before(path());
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.setPermissions(QFile::Permissions(0x6666));
        before.close();
        addAccounts(1);
        QCOMPARE(save(accounts(Format::Csv)).end, End::Written);
        QCOMPARE(QFile::permissions(path()), QFile::Permissions(0x6600));
#else
        QSKIP("No modes here");
#endif
    }

    void hugeCells()
    {
        for (int i = 0; i < 3; ++i)
            m_store->table(catalog::identities)
                .upsert({tests::identity(u"i-%1"_s.arg(i), u"u"_s, QString(10'000'000, u'"'))});
        Content content = of(catalog::identities, Format::Csv);
        content.columns = columnsOf(catalog::identities, {"fullName"_L1});
        QCOMPARE(save(content).rows, 3);
        QCOMPARE(QFileInfo(path()).size(), 3 + 10 + 3 * (20'000'000 + 2 + 2));
    }

    void cancelLeavesWhatWasThere()
    {
        QFile before(path());
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before");
        before.close();
        addAccounts(40'000);
        std::atomic_bool cancelled = false;
        const Outcome outcome =
            write(accounts(Format::Csv), path(), cancelled, [&](qsizetype) { cancelled = true; });
        QCOMPARE(outcome.end, End::Cancelled);
        QVERIFY(outcome.rows < 40'000);
        QCOMPARE(written(), "before");
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void fullDiskLeavesNothing()
    {
#ifdef Q_OS_UNIX
        addAccounts(20'000);
        for (const quint64 most : {100ULL, 300'000ULL, 1'000'000ULL}) {
            const tests::SmallDisk disk(most);
            QCOMPARE(save(accounts(Format::Csv)).end, End::NoRoom);
            QVERIFY(QDir(m_folder->path()).isEmpty());
        }
        QCOMPARE(save(accounts(Format::Csv)).end, End::Written);
#else
        QSKIP("No limit on the size of files here");
#endif
    }

    void notWritable()
    {
        addAccounts(1);
        const Outcome outcome = write(accounts(Format::Csv), m_folder->filePath(u"no/such/a.csv"_s),
                                      notCancelled, ignore);
        QCOMPARE(outcome.end, End::NotWritable);
        QVERIFY(!outcome.why.isEmpty());
        QCOMPARE(write(accounts(Format::Csv), m_folder->path(), notCancelled, ignore).end,
                 End::NotWritable);
    }

    void personalColumnsAreNamed()
    {
        Content content = of(catalog::identities, Format::Csv);
        content.columns = columnsOf(catalog::identities, {"id"_L1, "dob"_L1, "fullName"_L1});
        QCOMPARE(personalColumns(content),
                 columnsOf(catalog::identities, {"dob"_L1, "fullName"_L1}));
        content.format = Format::JsonLines; // everything goes out
        QVERIFY(personalColumns(content).size() > 10);
        content = of(catalog::providers, Format::JsonLines);
        QVERIFY(personalColumns(content).empty());
    }

    void writerTellsAndEndsOnce()
    {
        addAccounts(40'000);
        TableWriter writer;
        QSignalSpy progressed(&writer, &TableWriter::progressed);
        qsizetype rows = -1;
        int ends = 0;
        connect(&writer, &TableWriter::finished, this, [&](const Outcome &outcome) {
            rows = outcome.rows;
            ++ends;
        });
        writer.start(accounts(Format::Csv), path());
        // What comes and goes meanwhile is not in it.
        m_store->table(catalog::accounts).clear();
        QTRY_COMPARE(ends, 1);
        QCOMPARE(rows, 40'000);
        QCOMPARE(progressed.size(), 2);
        QCOMPARE(lines().size(), 40'001);
    }

    void writerThatGoesLeavesNothing()
    {
        addAccounts(40'000);
        {
            TableWriter writer;
            writer.start(of(catalog::accounts, Format::JsonLines), path());
        }
        QVERIFY(QDir(m_folder->path()).isEmpty() || lines().size() == 40'000);
        QVERIFY(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size() <= 1);
    }

private:
    QString path() const
    {
        return m_folder->filePath(u"out.csv"_s);
    }

    Content of(const catalog::Resource &resource, Format format)
    {
        return {.resource = &resource,
                .rows = m_store->table(resource).snapshot(),
                .order = nullptr,
                .columns = {},
                .names = {},
                .format = format};
    }
    Content accounts(Format format)
    {
        Content content = of(catalog::accounts, format);
        content.columns = allColumns(catalog::accounts);
        return content;
    }
    Outcome save(const Content &content)
    {
        return write(content, path(), notCancelled, ignore);
    }
    QByteArray written() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QList<QByteArray> lines() const
    {
        QList<QByteArray> all = written().split('\n');
        all.removeLast(); // after the last end of line
        for (QByteArray &line : all)
            line = line.endsWith('\r') ? line.chopped(1) : line;
        return all;
    }
    void addAccounts(int count)
    {
        QList<QJsonObject> records;
        for (int i = 0; i < count; ++i)
            records += tests::account(u"a-%1"_s.arg(i), u"u-%1"_s.arg(i),
                                      i % 2 == 1 ? u"ERROR"_s : u"CONNECTED"_s);
        m_store->table(catalog::accounts).upsert(records);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<records::Store> m_store;
};

QTEST_GUILESS_MAIN(TestTableFile)
#include "tst_tablefile.moc"
