#include "console/masking/cover.h"
#include "console/parts/button.h"
#include "console/parts/dialog.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace smile::console;
using namespace Qt::StringLiterals;

namespace {

struct World
{
    QWidget window;
    QLineEdit *field = new QLineEdit(u"Gloria"_s);
    Cover *cover = nullptr;

    World()
    {
        auto *content = new QWidget(&window);
        auto *column = new QVBoxLayout(content);
        column->addWidget(new QLabel(u"Palomero"_s));
        column->addWidget(field);
        auto *all = new QVBoxLayout(&window);
        all->addWidget(content);
        window.resize(400, 300);
        cover = new Cover(&window);
        window.show();
        window.activateWindow();
        field->setFocus();
    }

    bool isReadable(const QString &text) const
    {
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *edit = qobject_cast<const QLineEdit *>(widget);
            if ((label && label->text() == text) || (edit && edit->text() == text))
                return true;
        }
        return false;
    }

    // As a screen reader walks it: what is invisible is passed over with all that it holds.
    static bool isHeard(QAccessibleInterface *from, const QString &text)
    {
        if (!from || from->state().invisible)
            return false;
        if (from->text(QAccessible::Name).contains(text)
            || from->text(QAccessible::Value).contains(text))
            return true;
        for (int i = 0; i < from->childCount(); ++i) {
            if (isHeard(from->child(i), text))
                return true;
        }
        return false;
    }
};

} // namespace

/// Nothing is readable behind the cover, and everything comes back.
class TestCover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReadableBehind()
    {
        World world;
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&world.window);
        QVERIFY(world.isReadable(u"Palomero"_s));
        QVERIFY(World::isHeard(root, u"Gloria"_s));
        world.cover->cover();
        QVERIFY(world.cover->isVisible());
        QCOMPARE(world.cover->geometry(), world.window.rect());
        QVERIFY(!world.isReadable(u"Palomero"_s));
        QVERIFY(!world.isReadable(u"Gloria"_s));
        QVERIFY(!World::isHeard(root, u"Gloria"_s));
        QVERIFY(!World::isHeard(root, u"Palomero"_s));
        world.window.resize(500, 400);
        QCOMPARE(world.cover->geometry(), world.window.rect());
    }

    void aKeyBringsItBackAndDoesNothingElse()
    {
        World world;
        QVERIFY(QTest::qWaitForWindowActive(&world.window));
        world.cover->cover();
        QTest::keyClick(world.cover, Qt::Key_Shift); // of the keys that covered it
        QVERIFY(world.cover->isCovering());
        QTest::keyClick(world.cover, Qt::Key_X);
        QVERIFY(!world.cover->isCovering() && !world.cover->isVisible());
        QVERIFY(world.isReadable(u"Gloria"_s));
        QCOMPARE(world.window.focusWidget(), world.field);
        QCOMPARE(world.field->text(), u"Gloria"_s);
    }

    void aClickBringsItBack()
    {
        World world;
        world.cover->cover();
        QTest::mouseClick(world.cover, Qt::LeftButton);
        QVERIFY(!world.cover->isCovering());
        QVERIFY(world.isReadable(u"Palomero"_s));
    }

    void whatWasHiddenBeforeStaysHidden()
    {
        World world;
        auto *hidden = new QLabel(u"hidden"_s, &world.window);
        hidden->hide();
        world.cover->cover();
        world.cover->uncover();
        QVERIFY(!hidden->isVisible());
    }

    void openQuestionsAreCoveredToo()
    {
        World world;
        auto *dialog = new Dialog(u"About Gloria"_s, &world.window);
        dialog->open();
        world.cover->cover();
        QVERIFY(!dialog->isVisible());
        auto *late = new Dialog(u"The answer"_s, &world.window);
        late->open();
        QTRY_VERIFY(!late->isVisible());
        QVERIFY(world.cover->isVisible());
        world.cover->uncover();
        QVERIFY(dialog->isVisible() && late->isVisible());
    }

    void itMayBeAskedForTwice()
    {
        World world;
        const QSignalSpy covered(world.cover, &Cover::covered);
        world.cover->cover();
        world.cover->cover();
        QCOMPARE(covered.size(), 1);
        world.cover->uncover();
        QVERIFY(world.isReadable(u"Gloria"_s));
    }
};

QTEST_MAIN(TestCover)
#include "tst_cover.moc"
