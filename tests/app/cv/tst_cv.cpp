#include "catalog/catalog.h"
#include "compat.h"
#include "cv/cvdialog.h"
#include "cv/cvpreview.h"
#include "parts/button.h"
#include "support/owneronly.h"
#include "theme/appearance.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPainter>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace smile;
using namespace smile::console;
using namespace Qt::StringLiterals;
using casepack::Personal;

namespace {

QJsonObject read(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

records::Record recordOf(const QJsonObject &json)
{
    return records::Record(json.value("id"_L1).toString(), json);
}

/// `incomes`: so many months.
CvInput input(int incomes = 3, int documents = 1)
{
    CvInput made;
    made.userId = u"tenant-ana"_s;
    made.wording = {QLocale(QLocale::English, QLocale::UnitedKingdom),
                    QTimeZone("Asia/Manila"),
                    QDateTime(QDate(2026, 5, 20), QTime(10, 0), smile::utc),
                    {}};
    made.wording.names.providers.insert(u"sss_ph"_s, u"SSS"_s);
    const QJsonObject identity = read(R"({"id":"i-1","fullName":"Ana <b>Reyes</b> & Co",
        "dob":"1990-03-02","gender":"Female","referenceId":"33-0000000-8",
        "emails":[{"address":"ana@x.ph"},{"address":"ana@work.ph"}],
        "phones":[{"number":"+639171234567"}],
        "addresses":[{"fullAddress":"12 Maybunga St"}],"metadata":{"userId":"tenant-ana"}})");
    const QJsonObject account = read(R"({"id":"a-1","userId":"tenant-ana","providerId":"sss_ph",
        "createdAt":"2026-05-11T20:00:00Z","connection":{"status":"CONNECTED"},
        "monitor":{"status":"ACTIVE"}})");
    const QJsonObject employment = read(R"({"id":"e-1","employer":"Lakan Foods",
        "jobTitle":"Team lead","startDate":"2019-02-01","endDate":null,"status":"ACTIVE",
        "metadata":{"userId":"tenant-ana","providerId":"sss_ph"}})");
    QList<records::Record> paid, papers;
    for (int month = 0; month < incomes; ++month) {
        QJsonObject income = read(R"({"employer":"Lakan Foods","grossAmount":31500.5,
            "currency":"PHP","frequency":"Monthly"})");
        income.insert(u"id"_s, u"inc-%1"_s.arg(month));
        income.insert(u"startDate"_s, QDate(2024, 1, 1).addMonths(month).toString(Qt::ISODate));
        paid += recordOf(income);
    }
    for (int paper = 0; paper < documents; ++paper) {
        QJsonObject document = read(R"({"name":"Driving licence","docId":"N01-12","status":"VALID",
            "expiryDate":"2026-06-01","fileUrl":"https://files.example.com/x.pdf"})");
        document.insert(u"id"_s, u"d-%1"_s.arg(paper));
        papers += recordOf(document);
    }
    made.records = {{&catalog::identities, {recordOf(identity)}},
                    {&catalog::accounts, {recordOf(account)}},
                    {&catalog::employments, {recordOf(employment)}},
                    {&catalog::incomes, paid},
                    {&catalog::documents, papers}};
    return made;
}

QString textOf(casepack::PersonalKinds chosen)
{
    return CvPages(input(), chosen).text();
}

} // namespace

class CvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void holdsWhatIsReadable()
    {
        const QString text = textOf(casepack::anyKind);
        for (const QString &wanted :
             {u"As of 20 May 2026, 18:00"_s, u"ana@x.ph · ana@work.ph"_s, u"Female"_s,
              u"2 Mar 1990"_s, u"SSS"_s, u"Connected"_s, u"12 May 2026"_s, u"Team lead"_s,
              u"1 Feb 2019"_s, u"31,500.50"_s, u"Driving licence"_s, u"N01-12"_s,
              u"12 Maybunga St"_s, u"tenant-ana"_s})
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u'\n' + text));
        QVERIFY(!text.contains(u"files.example"_s)); // links never
    }

    void eachChoiceBringsItsOwn_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("names") << int(Personal::Names) << u"Reyes"_s;
        QTest::newRow("contact") << int(Personal::Contact) << u"ana@work.ph"_s;
        QTest::newRow("addresses") << int(Personal::Addresses) << u"Maybunga"_s;
        QTest::newRow("numbers") << int(Personal::Numbers) << u"N01-12"_s;
        QTest::newRow("amounts") << int(Personal::Amounts) << u"31,500.50"_s;
        QTest::newRow("details") << int(Personal::Details) << u"Team lead"_s;
    }
    void eachChoiceBringsItsOwn()
    {
        QFETCH(int, kind);
        QFETCH(QString, words);
        const auto chosen = casepack::PersonalKinds::fromInt(kind);
        QVERIFY(textOf(chosen).contains(words));
        QVERIFY(!textOf(casepack::anyKind & ~chosen).contains(words));
        QVERIFY(!textOf({}).contains(words));
    }

    void serverTextIsNoMarkup()
    {
        QVERIFY(textOf(Personal::Names).contains(u"Ana <b>Reyes</b> & Co"_s));
        const QString html = cvHtml(input(), Personal::Names, 12);
        QVERIFY(html.contains(u"Ana &lt;b&gt;Reyes&lt;/b&gt; &amp; Co"_s));
        QVERIFY(!html.contains(u"<b>"_s));
    }

    void fitsOnOnePageOrTakesMore()
    {
        QCOMPARE(CvPages(input(), casepack::anyKind).count(), 1);
        QCOMPARE(CvPages(input(40), casepack::anyKind).count(), 1); // the newest dozen
        QVERIFY(CvPages(input(40), casepack::anyKind).text().contains(u"and 28 earlier"_s));
        QVERIFY(CvPages(input(3, 120), casepack::anyKind).count() > 1);
    }

    void noLineIsCutInTwo()
    {
        const CvPages pages(input(12, 150), casepack::anyKind);
        QVERIFY(pages.count() > 2);
        const double height = pages.pageSize().height();
        int lines = 0;
        const QTextDocument &document = pages.document();
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const double top = document.documentLayout()->blockBoundingRect(block).top();
            for (int i = 0; i < block.layout()->lineCount(); ++i) {
                const QTextLine line = block.layout()->lineAt(i);
                const double above = top + line.y(), below = above + line.height() - 1;
                QCOMPARE(int(above / height), int(below / height));
                ++lines;
            }
        }
        QVERIFY(lines > 500);
    }

    void inChineseToo()
    {
        CvInput made = input();
        made.wording.locale = QLocale(QLocale::Chinese, QLocale::China);
        const QString text = CvPages(made, casepack::anyKind).text();
        QVERIFY(text.contains(u"2026年5月20日"_s));
    }

    void dialogShowsAndSavesWhatIsChosen()
    {
        QWidget window;
        window.resize(1024, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QList<QJsonObject> lines;
        auto *dialog = new CvDialog(
            input(), {true, u"p-1"_s, [&lines](const QJsonObject &line) { lines += line; }},
            &window);
        dialog->open();
        const QList<QCheckBox *> choices = dialog->findChildren<QCheckBox *>();
        QCOMPARE(choices.size(), 6);
        QVERIFY(dialog->pages()->text().contains(u"Reyes"_s));
        QVERIFY(!dialog->pages()->text().contains(u"ana@x.ph"_s)); // not without being asked
        QVERIFY(choices.first()->hasFocus());
        QTest::keyClick(choices.first(), Qt::Key_Space);
        QVERIFY(!dialog->pages()->text().contains(u"Reyes"_s));
        auto *preview = dialog->findChild<CvPreview *>();
        const QImage resting = preview->viewport()->grab().toImage();
        choices.last()->setFocus();
        QTest::keyClick(choices.last(), Qt::Key_Tab);
        QVERIFY(preview->hasFocus());
        QVERIFY(preview->viewport()->grab().toImage() != resting); // one sees that it has it
        QSignalSpy saved(dialog, &CvDialog::saved);
        const QTemporaryDir folder;
        dialog->save(folder.filePath(u"no/such.pdf"_s));
        QTRY_COMPARE(lines.size(), 1);
        QCOMPARE(lines.first().value("outcome"_L1).toString(), u"failed"_s);
        dialog->save(folder.filePath(u"cv.pdf"_s));
        QVERIFY(!choices.first()->isEnabled()); // what is noted is what is written
        QTRY_COMPARE(saved.size(), 1);
        QFile file(folder.filePath(u"cv.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
        QVERIFY(tests::isForItsOwnerAlone(file.fileName()));
        QJsonObject line = lines.last();
        line.remove(u"time"_s);
        QCOMPARE(line, (QJsonObject{{u"profile"_s, u"p-1"_s},
                                    {u"action"_s, u"cv"_s},
                                    {u"user"_s, u"tenant-ana"_s},
                                    {u"as"_s, u"pdf"_s},
                                    {u"personalData"_s, QJsonArray{u"amounts"_s, u"details"_s}},
                                    {u"outcome"_s, u"done"_s}}));
    }

    void whatIsWrittenIsNotedThoughNobodyWaits()
    {
        QWidget window;
        window.resize(1024, 700);
        window.show();
        QList<QJsonObject> lines;
        auto *dialog = new CvDialog(
            input(), {true, u"p-1"_s, [&lines](const QJsonObject &line) { lines += line; }},
            &window);
        dialog->open();
        const QTemporaryDir folder;
        dialog->save(folder.filePath(u"cv.pdf"_s));
        dialog->cancel();
        QTRY_COMPARE(lines.size(), 1);
        QCOMPARE(lines.first().value("outcome"_L1).toString(), u"done"_s);
        QVERIFY(QFile::exists(folder.filePath(u"cv.pdf"_s)));
    }

    void printsEveryPage()
    {
        QWidget window;
        window.resize(1024, 700);
        window.show();
        auto *dialog = new CvDialog(input(3, 120), {}, &window);
        dialog->open();
        const QTemporaryDir folder;
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
        dialog->print(printer);
        QFile file(printer.outputFileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QCOMPARE(pdf.count("/Type /Page\n"), dialog->pages()->count());
    }

    void aPrinterThatFailsIsTold()
    {
        QWidget window;
        window.resize(1024, 700);
        window.show();
        QList<QJsonObject> lines;
        auto *dialog = new CvDialog(
            input(), {true, u"p-1"_s, [&lines](const QJsonObject &line) { lines += line; }},
            &window);
        dialog->open();
        QSignalSpy saved(dialog, &CvDialog::saved);
        const QTemporaryDir folder;
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"no/such.pdf"_s));
        dialog->print(printer);
        QCOMPARE(saved.size(), 0);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().value("outcome"_L1).toString(), u"failed"_s);
        QVERIFY(dialog->isVisible());
        dialog->finish();
    }
};

QTEST_MAIN(CvTest)
#include "tst_cv.moc"
