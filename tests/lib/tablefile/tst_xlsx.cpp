#include "catalog/catalog.h"
#include "compat.h"
#include "records/store.h"
#include "support/owneronly.h"
#include "support/smalldisk.h"
#include "tablefile/tablefile.h"
#include "tablefile/xlsxfile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace smile;
using namespace smile::tablefile;
using namespace Qt::StringLiterals;

namespace {

const std::atomic_bool notCancelled = false;

QString sheetOf(const QString &path)
{
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    if (!archive)
        return {};
    QByteArray xml;
    if (zip_file_t *file = zip_fopen(archive, "xl/worksheets/sheet1.xml", 0)) {
        char block[4096];
        for (zip_int64_t read; (read = zip_fread(file, block, sizeof block)) > 0;)
            xml.append(block, static_cast<qsizetype>(read));
        zip_fclose(file);
    }
    zip_close(archive);
    return QString::fromUtf8(xml);
}

/// How many files this process holds open; 0 where the system does not tell.
qsizetype openFiles()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System).size();
}

} // namespace

class XlsxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreWhatTheyAre()
    {
        const QString path = m_folder.filePath(u"cells.xlsx"_s);
        XlsxFile file(path, u"sheet"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
        QVERIFY(file.addRow({u"=1+1"_s, 8500.5, true, QDate(2026, 5, 20),
                             QDateTime(QDate(2026, 5, 20), QTime(12, 0), smile::utc)}));
        QVERIFY(file.addRow({QVariant(), u"https://x.example"_s, QDate(1801, 1, 1),
                             QString(40'000, u'x'), u"王"_s}));
        QCOMPARE(file.close(), QString());
        const QString xml = sheetOf(path);
        QVERIFY(xml.contains(u"<t>=1+1</t>"_s));
        QVERIFY(!xml.contains(u"<f>"_s)); // no formula
        QVERIFY(!xml.contains(u"<hyperlink"_s));
        QVERIFY(xml.contains(u"<v>8500.5</v>"_s));
        QVERIFY(xml.contains(u"t=\"b\"><v>1</v>"_s));
        QVERIFY(xml.contains(u"<v>46162</v>"_s)); // the day
        QVERIFY(xml.contains(u"<v>46162.5</v>"_s)); // noon of it
        QVERIFY(xml.contains(u"<t>1801-01-01</t>"_s));
        QVERIFY(xml.contains(u"<t>王</t>"_s));
        QVERIFY(xml.contains(QString(u"x"_s.repeated(XlsxFile::longestText - 1) + u"…</t>"_s)));
    }

    void recordsKeepTypes()
    {
        records::Store store;
        store.table(catalog::incomes)
            .upsert({QJsonDocument::fromJson(R"({"id":"inc-1","employer":"@Lakan",
                "startDate":"2026-05-20","endDate":null,"grossAmount":31500.5,"currency":"PHP",
                "metadata":{"userId":"u-1","providerId":"sss","itemCreatedAt":"2026-05-20T12:00:00Z"}})")
                         .object()});
        Content content{.resource = &catalog::incomes,
                        .rows = store.table(catalog::incomes).snapshot(),
                        .order = nullptr,
                        .columns = {},
                        .names = {},
                        .format = Format::Xlsx};
        content.names.providers.insert(u"sss"_s, u"-SSS"_s);
        for (const char *path : {"employer", "startDate", "endDate", "grossAmount",
                                 "metadata.providerId", "metadata.itemCreatedAt"})
            content.columns.push_back(catalog::incomes.column(QLatin1StringView(path)));
        const QString path = m_folder.filePath(u"records.xlsx"_s);
        const Outcome outcome = write(content, path, notCancelled, [](qsizetype) {});
        QCOMPARE(outcome.end, End::Written);
        QCOMPARE(outcome.rows, 1);
        const QString xml = sheetOf(path);
        for (const QString &wanted :
             {u"<t>@Lakan</t>"_s, u"<v>46162</v>"_s, u"<v>31500.5</v>"_s, u"<t>sss</t>"_s,
              u"<t>-SSS</t>"_s, u"<v>46162.5</v>"_s, u"<t>metadata.providerId.name</t>"_s})
            QVERIFY2(xml.contains(wanted), qPrintable(wanted));
        QVERIFY(tests::isForItsOwnerAlone(path));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).filter(u"records"_s).size(), 1);
    }

    void sheetsGoInEveryFormat_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("csv") << int(Format::Csv)
                             << QByteArray("\xEF\xBB\xBFwhen,what,count\r\n"
                                           "2026-05-20T12:00:00Z,'=evil,2.5\r\n,\"a,b\",\r\n");
        QTest::newRow("json") << int(Format::JsonLines)
                              << QByteArray(
                                     R"({"count":2.5,"what":"=evil","when":"2026-05-20T12:00:00Z"})"
                                     "\n"
                                     R"({"count":null,"what":"a,b","when":null})"
                                     "\n");
        QTest::newRow("xlsx") << int(Format::Xlsx) << QByteArray();
    }
    void sheetsGoInEveryFormat()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, bytes);
        const QDateTime noon(QDate(2026, 5, 20), QTime(12, 0), smile::utc);
        Content content;
        content.format = Format(format);
        content.sheet = std::make_shared<Sheet>(
            Sheet{u"timeline"_s,
                  {u"when"_s, u"what"_s, u"count"_s},
                  {{noon, u"=evil"_s, 2.5}, {QVariant(), u"a,b"_s, QVariant()}},
                  false});
        const QString path = m_folder.filePath(u"sheet"_s);
        QCOMPARE(write(content, path, notCancelled, [](qsizetype) {}).end, End::Written);
        QCOMPARE(content.name(), u"timeline"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        if (content.format == Format::Xlsx)
            QVERIFY(sheetOf(path).contains(u"<t>=evil</t>"_s));
        else
            QCOMPARE(file.readAll(), bytes);
    }

    void whatDoesNotFitIsSaid()
    {
        Content content;
        content.format = Format::Xlsx;
        content.resource = &catalog::accounts;
        content.order = std::make_shared<const std::vector<quint32>>(XlsxFile::mostRows);
        const QString path = m_folder.filePath(u"long.xlsx"_s);
        QCOMPARE(write(content, path, notCancelled, [](qsizetype) {}).end, End::TooLong);
        QVERIFY(!QFile::exists(path));
    }

    void cancelledAndFailedLeaveNothing()
    {
        Content content;
        content.format = Format::Xlsx;
        content.sheet = std::make_shared<Sheet>(Sheet{u"s"_s, {u"a"_s}, {{u"x"_s}}, false});
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out.xlsx"_s);
        const std::atomic_bool cancelled = true;
        const qsizetype openBefore = openFiles();
        QCOMPARE(write(content, path, cancelled, [](qsizetype) {}).end, End::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty());
        QCOMPARE(openFiles(), openBefore); // the rows' own file, too, which has no name
        QCOMPARE(
            write(content, folder.filePath(u"no/out.xlsx"_s), notCancelled, [](qsizetype) {}).end,
            End::NotWritable);
        QVERIFY(QDir(folder.path()).mkdir(u"out.xlsx"_s)); // a folder stands in its place
        QVERIFY(QDir(path).mkdir(u"full"_s));
        QCOMPARE(write(content, path, notCancelled, [](qsizetype) {}).end, End::Failed);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 0);
    }

    /// Rows lie in files of the library's until they are packed: what these did not take is missed.
    void fullDiskLeavesNothing()
    {
#ifdef Q_OS_UNIX
        const QList<QVariant> row{u"some text of some length"_s, 12.5, true};
        Content content;
        content.format = Format::Xlsx;
        content.sheet = std::make_shared<Sheet>(
            Sheet{u"s"_s, {u"a"_s, u"b"_s, u"c"_s}, QList<QList<QVariant>>(20'000, row), false});
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out.xlsx"_s);
        for (const quint64 most : {100ULL, 50'000ULL, 1'000'000ULL}) {
            const tests::SmallDisk disk(most);
            QCOMPARE(write(content, path, notCancelled, [](qsizetype){}).end, End::NoRoom);
            QVERIFY(QDir(folder.path()).isEmpty());
        }
        QCOMPARE(write(content, path, notCancelled, [](qsizetype){}).end, End::Written);
#else
        QSKIP("No limit on the size of files here");
#endif
    }

    /// Putting the file together cannot be stopped: nobody waits for it.
    void cancelledWhileItIsPutTogether()
    {
        constexpr int rows = 4 * 16'384; // told of after the last one
        const QList<QVariant> row{u"some text of some length"_s, 12.5, true};
        Content content;
        content.format = Format::Xlsx;
        content.sheet = std::make_shared<Sheet>(
            Sheet{u"s"_s, {u"a"_s, u"b"_s, u"c"_s}, QList<QList<QVariant>>(rows, row), false});
        const QTemporaryDir folder;
        std::atomic_bool cancelled = false;
        const Outcome outcome = write(content, folder.filePath(u"out.xlsx"_s), cancelled,
                                      [&](qsizetype done) { cancelled = done == rows; });
        QCOMPARE(outcome.end, End::Cancelled);
        QTRY_VERIFY(QDir(folder.path()).isEmpty());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(XlsxTest)
#include "tst_xlsx.moc"
