#include "catalog/catalog.h"
#include "console/handover/casepackdialog.h"
#include "console/handover/personalchoices.h"
#include "console/parts/button.h"
#include "console/parts/linesview.h"
#include "console/theme/appearance.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace Qt::StringLiterals;
using casepack::Personal;

namespace {

casepack::CaseInput input()
{
    const QJsonObject identity{{u"id"_s, u"i-1"_s},
                               {u"fullName"_s, u"Ana Reyes"_s},
                               {u"dob"_s, u"1990-03-02"_s},
                               {u"metadata"_s, QJsonObject{{u"userId"_s, u"u-1"_s}}}};
    casepack::CaseInput made;
    made.userId = u"u-1"_s;
    made.now = QDateTime::fromSecsSinceEpoch(1'780'000'000);
    made.zone = QTimeZone::utc();
    made.records = {{&catalog::identities, {records::Record(u"i-1"_s, identity)}}};
    made.told = u"Person: u-1"_s;
    return made;
}

struct World
{
    QWidget window;
    QList<QJsonObject> lines;
    CasePackDialog *dialog = nullptr;
    QTemporaryDir folder;

    World()
    {
        window.resize(1024, 700);
        window.show();
        dialog = new CasePackDialog(
            input(), {true, u"p-1"_s, [this](const QJsonObject &line) { lines += line; }}, &window);
        dialog->open();
    }
    bool waitForPreview() const
    {
        return QTest::qWaitFor([this] { return save()->isEnabled(); });
    }
    Button *save() const
    {
        for (Button *button : dialog->findChildren<Button *>())
            if (button->text() == u"Save as…"_s)
                return button;
        return nullptr;
    }
    QString preview() const { return dialog->findChild<LinesView *>()->lines()->text; }
};

} // namespace

class CasePackDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void previewIsWhatIsSaved()
    {
        World world;
        QVERIFY(world.waitForPreview());
        auto *list = world.dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), int(world.dialog->files().size()));
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            QCOMPARE(world.preview(), QString::fromUtf8(world.dialog->files().at(row).bytes));
        }
        QSignalSpy saved(world.dialog, &CasePackDialog::saved);
        const QString path = world.folder.filePath(u"case.zip"_s);
        world.save()->click();
        auto *files = world.dialog->findChild<QFileDialog *>();
        QVERIFY(files);
        Q_EMIT files->fileSelected(path);
        QTRY_COMPARE(saved.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("PK"));
        QCOMPARE(world.lines.size(), 1);
        QCOMPARE(world.lines.first().value("outcome"_L1).toString(), u"done"_s);
        QCOMPARE(world.lines.first().value("personalData"_L1).toArray(), QJsonArray());
    }

    void choicesChangeThePreview()
    {
        World world;
        QVERIFY(world.waitForPreview());
        auto *list = world.dialog->findChild<QListWidget *>();
        list->setCurrentRow(2); // the records
        QVERIFY(!world.preview().contains(u"Ana Reyes"_s));
        const QList<QCheckBox *> choices = world.dialog->findChildren<QCheckBox *>();
        QCOMPARE(choices.size(), 6);
        QCOMPARE(choices.first()->text(), u"Names (1)"_s);
        QVERIFY(choices.first()->hasFocus());
        QTest::keyClick(choices.first(), Qt::Key_Space);
        QVERIFY(!world.save()->isEnabled()); // until what is shown is what was chosen
        QVERIFY(world.waitForPreview());
        QCOMPARE(list->currentRow(), 2);
        QVERIFY(world.preview().contains(u"Ana Reyes"_s));
        QVERIFY(!world.preview().contains(u"1990-03-02"_s));
        QCOMPARE(world.dialog->chosen(), casepack::PersonalKinds(Personal::Names));
    }

    void tabGoesFromTheChoicesOverTheFilesToThePreview()
    {
        World world;
        QVERIFY(QTest::qWaitForWindowActive(&world.window));
        QVERIFY(world.waitForPreview());
        QList<QWidget *> order;
        for (QCheckBox *choice : world.dialog->findChildren<QCheckBox *>())
            order += choice;
        order += world.dialog->findChild<QListWidget *>();
        order += world.dialog->findChild<LinesView *>();
        for (QWidget *expected : std::as_const(order)) {
            QCOMPARE(world.window.focusWidget(), expected);
            QTest::keyClick(expected, Qt::Key_Tab);
        }
    }

    void theWarningStandsAsLongAsSomethingGoesOut()
    {
        const auto warns = [](const PersonalChoices &choices) {
            for (const QLabel *label : choices.findChildren<QLabel *>())
                if (label->text().contains(u"goes out"_s))
                    return label->isVisibleTo(&choices);
            return false;
        };
        QVERIFY(!warns(PersonalChoices(u"Also"_s, Personal::Names, false, nullptr)));
        const PersonalChoices choices(u"Also"_s, Personal::Names, true, nullptr);
        QVERIFY(warns(choices));
        auto *names = choices.findChild<QCheckBox *>();
        names->click();
        QCOMPARE(choices.chosen(), casepack::PersonalKinds());
        QVERIFY(!warns(choices));
        names->click();
        QVERIFY(warns(choices));
    }

    void failureIsSaidAndMayBeTriedAgain()
    {
        World world;
        QVERIFY(world.waitForPreview());
        world.dialog->save(world.folder.filePath(u"no/such/case.zip"_s));
        QVERIFY(!world.save()->isEnabled());
        QVERIFY(world.waitForPreview());
        bool said = false;
        for (const QLabel *label : world.dialog->findChildren<QLabel *>())
            said = said || label->text().contains(u"cannot be written"_s);
        QVERIFY(said);
        QCOMPARE(world.lines.first().value("outcome"_L1).toString(), u"failed"_s);
    }

    void whatIsWrittenIsAuditedThoughNobodyWaits()
    {
        World world;
        QVERIFY(world.waitForPreview());
        const QString path = world.folder.filePath(u"case.zip"_s);
        world.dialog->save(path);
        world.dialog->cancel();
        QTRY_COMPARE(world.lines.size(), 1);
        QCOMPARE(world.lines.first().value("outcome"_L1).toString(), u"done"_s);
        QVERIFY(QFile::exists(path));
    }

    void auditNamesKindsAndNobody()
    {
        QJsonObject line =
            casePackAuditLine(input(), Personal::Names | Personal::Amounts, 6, {}, u"p-1"_s);
        line.remove(u"time"_s);
        QCOMPARE(line, (QJsonObject{{u"profile"_s, u"p-1"_s},
                                    {u"action"_s, u"escalationPack"_s},
                                    {u"user"_s, u"u-1"_s},
                                    {u"personalData"_s, QJsonArray{u"names"_s, u"amounts"_s}},
                                    {u"files"_s, 6},
                                    {u"outcome"_s, u"done"_s}}));
    }
};

QTEST_MAIN(CasePackDialogTest)
#include "tst_casepackdialog.moc"
