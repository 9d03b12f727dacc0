#include "app/browse/listworld.h"
#include "console/browse/details.h"
#include "console/masking/fieldeye.h"
#include "console/parts/celldelegate.h"
#include "console/parts/clipboard.h"
#include "console/parts/copylabel.h"
#include "console/parts/tableview.h"
#include "console/theme/appearance.h"
#include "records/view/model.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using catalog::MaskLevel;
using console::test::says;

namespace {

const QString masked = u"G••••• P•••••••"_s;
const QString whole = u"Gloria Palomero"_s;

struct World : console::test::ListWorld
{
    std::unique_ptr<ListPage> people;

    explicit World(MaskLevel level)
    {
        session.masking().setLevel(level);
        addGloria();
        people = page(PageId::People);
        people->table()->setCurrentIndex(gloria());
    }
    TableView *table() const { return people->table(); }
    QModelIndex gloria() const
    {
        auto *model = qobject_cast<records::Model *>(people->table()->model());
        return model->indexOf(u"u-1"_s, model->resource().columnIndex("person"_L1));
    }
    QString shown() const { return gloria().data().toString(); }
    Details *pane() const { return people->findChild<Details *>(); }
    void pressEye() const
    {
        const QRect cell = table()->visualRect(gloria());
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          CellDelegate::eyePlace(cell).center());
    }
};

} // namespace

/// A list that hides: what is painted, heard and copied, and how it is shown.
class ListMaskingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void aCellShowsItsMask()
    {
        World world(MaskLevel::Strict);
        QCOMPARE(world.shown(), masked);
        QVERIFY(!world.gloria().data(Qt::ToolTipRole).toString().contains(u"Gloria"_s));
        QVERIFY(!world.gloria().data(Qt::AccessibleTextRole).toString().contains(u"Gloria"_s));
        QTest::keyClick(world.table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), masked);
        QVERIFY(!personalCopyInClipboard().isEmpty());
        QTest::keyClick(world.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(masked));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"Gloria"_s));
        QTRY_VERIFY(says(world.pane(), masked));
        QVERIFY(!says(world.pane(), whole));
    }

    void contactsLeaveTheName()
    {
        World world(MaskLevel::Contacts);
        QCOMPARE(world.shown(), whole);
        QTRY_VERIFY(says(world.pane(), u"g•••1234@mail.ph"_s)
                    || world.pane()->findChildren<CopyLabel *>().size() > 1);
        bool mail = false;
        for (const CopyLabel *label : world.pane()->findChildren<CopyLabel *>()) {
            QVERIFY(!label->value().contains(u"gloria"_s));
            mail = mail || label->value() == u"g•••1234@mail.ph"_s;
        }
        QVERIFY(mail);
    }

    void offHidesNothingAndAsksNothing()
    {
        World world(MaskLevel::Off);
        QCOMPARE(world.shown(), whole);
        QVERIFY(!world.table()->hasEyes());
        QVERIFY(!world.gloria().data(MaskRole).isValid());
    }

    void theEyeShowsForThirtySeconds()
    {
        World world(MaskLevel::Strict);
        QCOMPARE(world.gloria().data(MaskRole).toDouble(), 0.0);
        world.pressEye();
        QCOMPARE(world.shown(), whole);
        QCOMPARE(world.gloria().data(MaskRole).toDouble(), 1.0);
        QTRY_VERIFY(says(world.pane(), whole));
        world.clock.advance(29s);
        QCOMPARE(world.shown(), whole);
        world.clock.advance(1s);
        QCOMPARE(world.shown(), masked);
        QTRY_VERIFY(says(world.pane(), masked));
    }

    void onlyTheEyeShows()
    {
        World world(MaskLevel::Strict);
        const QRect cell = world.table()->visualRect(world.gloria());
        QTest::mouseClick(world.table()->viewport(), Qt::LeftButton, {},
                          cell.topLeft() + QPoint(40, 10));
        QCOMPARE(world.shown(), masked);
    }

    void theKeysShowTheRow()
    {
        World world(MaskLevel::Strict);
        QVERIFY(QTest::qWaitForWindowActive(world.people.get()));
        QTest::keyClick(world.table(), Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(world.shown(), whole);
        QTRY_VERIFY(says(world.pane(), whole));
        QTest::keyClick(world.table(), Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(world.shown(), masked);
    }

    void thePanesEyeKeepsTheFocus()
    {
        World world(MaskLevel::Contacts);
        QTRY_VERIFY(world.pane()->findChild<FieldEye *>());
        QVERIFY(QTest::qWaitForWindowActive(world.people.get()));
        FieldEye *mail = nullptr;
        for (FieldEye *eye : world.pane()->findChildren<FieldEye *>()) {
            if (eye->isVisible() && eye->key().endsWith(u"email"_s))
                mail = eye;
        }
        QVERIFY(mail);
        QCOMPARE(mail->accessibleDescription(), u"E-mail"_s);
        const QString key = mail->key();
        mail->setFocus();
        QTest::keyClick(mail, Qt::Key_Space);
        QTRY_COMPARE(world.session.masking().mask().shown, QSet<QString>{key});
        QTRY_VERIFY(qobject_cast<FieldEye *>(QApplication::focusWidget()));
        QCOMPARE(qobject_cast<FieldEye *>(QApplication::focusWidget())->key(), key);
    }

    void searchAndSortSeeTheWholeValue()
    {
        World world(MaskLevel::Strict);
        world.people->setFilterText(u"palomero"_s);
        QCOMPARE(world.table()->model()->rowCount(), 1);
        QCOMPARE(world.shown(), masked);
        world.people->setFilterText(u"gloria.p1234"_s);
        QCOMPARE(world.table()->model()->rowCount(), 1);
        world.people->setFilterText({});
        world.table()->sortByColumn(world.gloria().column(), Qt::AscendingOrder);
        QCOMPARE(world.gloria().row(), 1); // behind Ana
    }

    void leavingTheDeskHidesAgain()
    {
        World world(MaskLevel::Strict);
        world.session.showAll(u"A call"_s);
        QCOMPARE(world.shown(), whole);
        world.session.masking().hideAll();
        QCOMPARE(world.shown(), masked);
        world.audit.flush();
        QFile audit(world.audit.file());
        QVERIFY(audit.open(QIODevice::ReadOnly));
        const QByteArray line = audit.readAll();
        QVERIFY(line.contains("showPersonalData") && line.contains("A call"));
    }

    void anotherLevelIsPaintedAndNothingArrangedAnew()
    {
        World world(MaskLevel::Off);
        auto *model = qobject_cast<records::Model *>(world.table()->model());
        const QSignalSpy rearranged(&model->view(), &records::View::rearranged);
        const QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
        world.session.masking().setLevel(MaskLevel::Strict);
        QCOMPARE(world.shown(), masked);
        QCOMPARE(rearranged.size(), 0);
        QVERIFY(!changed.isEmpty());
        QVERIFY(world.table()->hasEyes());
    }
};

QTEST_MAIN(ListMaskingTest)
#include "tst_listmasking.moc"
