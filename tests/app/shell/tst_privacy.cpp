#include "shell/privacy.h"

#include "app/shell/emptypages.h"
#include "app/shell/shellworld.h"
#include "parts/dialog.h"
#include "shell/mainwindow.h"
#include "support/gui.h"
#include "vault/settings.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>

using namespace smile;
using namespace smile::console;
using namespace smile::tests;
using namespace smile::test;
using namespace Qt::StringLiterals;

namespace {

struct World : ShellWorld
{
    vault::Settings settings{folder.filePath(u"s.ini"_s)};
    EmptyPages factory;
    std::unique_ptr<Session> session = ShellWorld::session();
    MainWindow window{factory, settings};

    World() { window.setSession(session.get()); }
    ~World() { window.setSession(nullptr); }
};

} // namespace

/// What the window does about personal data.
class TestPrivacy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coveredFromEverywhere()
    {
        World world;
        world.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&world.window));
        world.session->masking().setLevel(catalog::MaskLevel::Strict);
        world.session->masking().showAll();
        auto *dialog = new Dialog(u"About Gloria"_s, &world.window);
        dialog->open();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_H,
                        Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(world.window.privacy().isCovering());
        QVERIFY(!dialog->isVisible());
        QVERIFY(!world.window.centralWidget()->isVisible());
        QCOMPARE(world.window.windowTitle(), u"Smile Console – Custom host"_s);
        QVERIFY(!world.session->masking().showsAll());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
        QVERIFY(!world.window.privacy().isCovering());
        QVERIFY(dialog->isVisible());
        QVERIFY(world.window.windowTitle().contains(u"People"_s));
        dialog->finish();
    }

    void anEmptyDeskLeavesNoOpenDialog()
    {
        World world;
        world.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&world.window));
        Privacy &privacy = world.window.privacy();
        auto *dialog = new Dialog(u"About Gloria"_s, &world.window);
        dialog->open();
        privacy.leave(); // people of a sandbox are made up
        QVERIFY(!privacy.isCovering());
        world.session->masking().setLevel(catalog::MaskLevel::Contacts);
        privacy.leave();
        QVERIFY(privacy.isCovering());
        QVERIFY(!dialog->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
        QVERIFY(dialog->isVisible());
        dialog->finish();
        privacy.leave(); // what pages show is hidden by itself
        QVERIFY(!privacy.isCovering());
    }

    void theEyeAsksWhy()
    {
        World world;
        world.window.show();
        auto *eye =
            named<QAbstractButton>(&world.window, u"Show all personal data for this session…"_s);
        QVERIFY(!eye); // nothing is hidden
        world.session->masking().setLevel(catalog::MaskLevel::Contacts);
        eye = named<QAbstractButton>(&world.window, u"Show all personal data for this session…"_s);
        click(eye);
        auto *dialog = world.window.findChild<Dialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *show = named<QAbstractButton>(dialog, u"Show all"_s);
        QVERIFY(show && !show->isEnabled());
        auto *reason = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(reason, u"A call about gloria@mail.ph"_s);
        click(show);
        QVERIFY(world.session->masking().showsAll());
        world.audit.flush();
        QFile file(world.audit.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray line = file.readAll();
        QVERIFY(line.contains("A call about") && !line.contains("gloria@"));
        click(named<QAbstractButton>(&world.window, u"Hide personal data again"_s));
        QVERIFY(!world.session->masking().showsAll());
    }
};

QTEST_MAIN(TestPrivacy)
#include "tst_privacy.moc"
