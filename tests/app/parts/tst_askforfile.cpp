#include "console/parts/askforfile.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace smile::console;
using namespace Qt::StringLiterals;

namespace {

const NewFile pack{u"Escalation pack"_s, u"case-1.zip"_s, u"ZIP (*.zip)"_s};

/// A window that is asked in, and what came of it.
struct World
{
    QWidget window;
    std::unique_ptr<QWidget> asker = std::make_unique<QWidget>(&window);
    QStringList paths;

    QFileDialog *ask(const NewFile &file = pack)
    {
        askForFile(asker.get(), file, [this](const QString &path) { paths += path; });
        return asker->findChildren<QFileDialog *>().last();
    }
    /// Types the name and presses Save.
    static void choose(QFileDialog *files, const QString &name)
    {
        files->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(name);
        static_cast<QDialog *>(files)->accept();
    }
};

} // namespace

class AskForFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QVERIFY(m_home.isValid());
        qputenv("HOME", m_home.path().toLocal8Bit());
        QStandardPaths::setTestModeEnabled(true);
    }

    void asksForWhatIsToBeSaved()
    {
        World world;
        const QFileDialog *files = world.ask();
        QCOMPARE(files->windowTitle(), u"Escalation pack"_s);
        QCOMPARE(files->acceptMode(), QFileDialog::AcceptSave);
        QCOMPARE(files->nameFilters(), QStringList{u"ZIP (*.zip)"_s});
        QCOMPARE(files->findChild<QLineEdit *>(u"fileNameEdit"_s)->text(), u"case-1.zip"_s);
        QVERIFY(world.paths.isEmpty());
    }

    void startsAmongTheDocuments()
    {
        if (!hasOwnDocuments())
            QSKIP("the system knows another place for documents");
        World world;
        QVERIFY(QDir::current() != QDir(documents()));
        QVERIFY(QDir().mkpath(documents()));
        QCOMPARE(world.ask()->directory(), QDir(documents()));
    }

    void startsAtHomeWhereThereAreNoDocuments()
    {
        if (!hasOwnDocuments())
            QSKIP("the system knows another place for documents");
        World world;
        QDir().rmdir(documents());
        QCOMPARE(world.ask()->directory(), QDir::home());
    }

    void startsWhereTheLastOneWentTo()
    {
        World world;
        const QDir first = world.ask()->directory();
        auto folder = std::make_unique<QTemporaryDir>();
        world.choose(world.ask(), folder->filePath(u"one.zip"_s));
        QCOMPARE(world.paths, QStringList{folder->filePath(u"one.zip"_s)});
        QCOMPARE(world.ask()->directory(), QDir(folder->path()));
        folder.reset();
        QCOMPARE(world.ask()->directory(), first);
    }

    void aNameGetsTheSuffixOfTheKindThatWasAskedFor()
    {
        World world;
        const QTemporaryDir folder;
        world.choose(world.ask(), folder.filePath(u"one"_s));
        world.choose(world.ask({u"Save the file"_s, u"card.png"_s}), folder.filePath(u"two"_s));
        QCOMPARE(world.paths,
                 (QStringList{folder.filePath(u"one.zip"_s), folder.filePath(u"two"_s)}));
    }

    void nobodyIsToldWhenNothingIsChosen()
    {
        World world;
        world.ask()->reject();
        QVERIFY(world.paths.isEmpty());
    }

private:
    static QString documents()
    {
        return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    }

    /// Not those of whoever runs the test.
    bool hasOwnDocuments() const { return documents().startsWith(m_home.path()); }

    QTemporaryDir m_home;
};

QTEST_MAIN(AskForFileTest)
#include "tst_askforfile.moc"
