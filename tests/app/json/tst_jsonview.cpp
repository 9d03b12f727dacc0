#include "parts/button.h"
#include "parts/clipboard.h"
#include "parts/tableview.h"
#include "theme/appearance.h"
#include "json/jsoncompare.h"
#include "json/jsonlines.h"
#include "json/jsonview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace smile::console;
using namespace Qt::StringLiterals;

namespace {

QJsonObject bigRecord(int items)
{
    QJsonArray list;
    for (int i = 0; i < items; ++i)
        list.append(
            QJsonObject{{u"id"_s, u"t-%1"_s.arg(i)}, {u"amount"_s, i}, {u"note"_s, u"needle"_s}});
    return {{u"transactions"_s, list}};
}

struct View : JsonView
{
    explicit View(const QJsonValue &value, Comparing comparing = Comparing::No)
        : JsonView(nullptr, comparing)
    {
        resize(700, 300);
        show();
        setValue(value);
        QSignalSpy spy(this, &JsonView::shown);
        fine = spy.wait();
    }
    JsonLines *lines() const { return findChild<JsonLines *>(); }
    QTreeView *tree() const { return findChild<QTreeView *>(); }
    bool says(const QString &words) const
    {
        for (const QLabel *label : findChildren<QLabel *>())
            if (label->isVisible() && label->text() == words)
                return true;
        return false;
    }
    bool fine = false;
};

JsonVersion version(const QString &key, const QJsonValue &value)
{
    return {key, key, [value] { return value; }};
}

QString clipboard()
{
    return QApplication::clipboard()->text();
}

} // namespace

class TestJsonView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void searchCountsAndSteps()
    {
        View view(bigRecord(3));
        QVERIFY(view.fine);
        QLineEdit *field = view.searchField();
        QCOMPARE(field->accessibleName(), u"Search in JSON"_s);
        field->setText(u"NEEDLE"_s);
        QTRY_VERIFY(view.says(u"1 of 3"_s));
        QCOMPARE(view.lines()->selectedText(), u"needle"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(view.says(u"2 of 3"_s));
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(view.says(u"3 of 3"_s)); // round the end
        field->setText(u"nowhere"_s);
        QTRY_VERIFY(view.says(u"no match"_s));
        QVERIFY(view.lines()->matches().isEmpty());
        field->clear();
        QTRY_VERIFY(view.says(QString()));
    }

    void searchFindsKeysAndWhatIsShortened()
    {
        View view(QJsonObject{{u"key of it"_s, QString(u"A"_s.repeated(5000) + u"tail"_s)}});
        view.searchField()->setText(u"tail"_s);
        QTRY_VERIFY(view.says(u"1 of 1"_s));
        view.searchField()->setText(u"key of"_s);
        QTRY_COMPARE(view.lines()->selectedText(), u"key of"_s);
    }

    void searchOpensTheTree()
    {
        View view(bigRecord(20));
        view.setForm(JsonView::Tree);
        QVERIFY(view.tree()->isVisible());
        view.searchField()->setText(u"t-17"_s);
        QTRY_COMPARE(view.tree()->currentIndex().siblingAtColumn(1).data().toString(), u"t-17"_s);
        QVERIFY(view.tree()->isExpanded(view.tree()->currentIndex().parent()));
        view.setForm(JsonView::Text);
        QVERIFY(view.lines()->lines()->line(view.lines()->currentLine()).contains(u"t-17"_s));
    }

    void controlFGoesToTheSearch()
    {
        View view(bigRecord(1));
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.lines()->setFocus();
        QTest::keyClick(view.lines(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(view.searchField()->hasFocus());
        QTest::keyClick(view.searchField(), Qt::Key_Escape);
        QVERIFY(view.lines()->hasFocus());
    }

    void keysCopyValuePathAndJson()
    {
        View view(QJsonObject{{u"a"_s, QJsonArray{QJsonObject{{u"b"_s, u"x \"y\""_s}}}}});
        const auto press = [&](QWidget *on, Qt::Key key, Qt::KeyboardModifiers modifiers) {
            QTest::keyClick(on, key, modifiers);
            return clipboard();
        };
        view.lines()->goToLine(3);
        QWidget *lines = view.lines();
        QCOMPARE(press(lines, Qt::Key_C, Qt::ControlModifier), u"x \"y\""_s);
        QCOMPARE(press(lines, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier),
                 u"\"x \\\"y\\\"\""_s);
        QCOMPARE(press(lines, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier), u"a[0].b"_s);
        view.setForm(JsonView::Tree);
        QTreeView *tree = view.tree();
        QCOMPARE(tree->currentIndex().data().toString(), u"b"_s); // the same value
        tree->setCurrentIndex(tree->currentIndex().parent());
        QCOMPARE(press(tree, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier),
                 u"{\n    \"b\": \"x \\\"y\\\"\"\n}"_s);
        QCOMPARE(press(tree, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier), u"a[0]"_s);
    }

    void copyAllGivesTheWholeRecord()
    {
        const QJsonObject record{{u"photo"_s, QString(5000, u'A')}};
        View view(record);
        QVERIFY(view.says(u"Long values are shortened here; copies have them whole."_s));
        for (Button *button : view.findChildren<Button *>())
            if (button->text() == u"Copy all"_s)
                button->click();
        QVERIFY(clipboard().contains(QString(5000, u'A')));
    }

    void theSameThingKeepsItsPlace()
    {
        View view(bigRecord(1));
        QSignalSpy shown(&view, &JsonView::shown);
        view.setVersion(version(u"1"_s, bigRecord(100)), u"t"_s);
        QVERIFY(shown.wait());
        view.lines()->goToLine(300);
        view.setVersion(version(u"1"_s, bigRecord(100)), u"t"_s);
        QVERIFY(!view.isBusy());
        view.setVersion(version(u"2"_s, bigRecord(101)), u"t"_s);
        QVERIFY(shown.wait());
        QCOMPARE(view.lines()->currentLine(), 300);
        view.setVersion(version(u"3"_s, bigRecord(100)), u"another"_s);
        QVERIFY(shown.wait());
        QCOMPARE(view.lines()->currentLine(), 0);
    }

    void newestValueWins()
    {
        JsonView view;
        QSignalSpy shown(&view, &JsonView::shown);
        view.setValue(bigRecord(20'000));
        view.setValue(u"last"_s);
        QTRY_COMPARE(view.text(), u"\"last\""_s);
        QCOMPARE(shown.size(), 1);
    }

    void comparesWithAnotherVersion()
    {
        View view(QJsonValue(), JsonView::Comparing::Yes);
        const QJsonObject before{{u"a"_s, 1}, {u"gone"_s, true}};
        view.setVersion(version(u"now"_s, QJsonObject{{u"a"_s, 2}, {u"new"_s, u"x"_s}}), u"r"_s);
        view.setOthers({version(u"before"_s, before), version(u"other"_s, QJsonObject())});
        view.setForm(JsonView::Compare);
        QVERIFY(!view.searchField()->isVisible());
        auto *compare = view.findChild<JsonCompare *>();
        QSignalSpy compared(compare, &JsonCompare::compared);
        QVERIFY(compared.size() == 1 || compared.wait());
        QVERIFY(view.says(u"1 changed, 1 added, 1 removed"_s));
        QCOMPARE(compare->model().headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(),
                 u"before"_s);
        auto *choice = view.findChild<QComboBox *>();
        QCOMPARE(choice->count(), 2);
        QTest::keyClick(choice, Qt::Key_Down);
        QVERIFY(compared.wait());
        QVERIFY(view.says(u"2 added"_s));
        view.setOthers({version(u"now"_s, QJsonObject{{u"a"_s, 2}, {u"new"_s, u"x"_s}})});
        QVERIFY(compared.wait());
        QVERIFY(view.says(u"Nothing differs."_s));
        QEvent language(QEvent::LanguageChange);
        QApplication::sendEvent(&view, &language);
        QVERIFY(compared.wait()); // what it counted is put into words again
        view.setOthers({});
        QVERIFY(view.says(u"There is nothing to compare with yet."_s));
    }

    void valuesThatDifferAreCopiedAsPersonal()
    {
        View view(QJsonValue(), JsonView::Comparing::Yes);
        view.setVersion(version(u"now"_s, QJsonObject{{u"name"_s, u"Ana"_s}}), u"r"_s);
        view.setOthers({version(u"before"_s, QJsonObject{{u"name"_s, u"Eva"_s}})});
        view.setForm(JsonView::Compare);
        auto *table = view.findChild<JsonCompare *>()->findChild<TableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const QModelIndex after = table->model()->index(0, JsonDiffModel::After);
        table->setCurrentIndex(after);
        QApplication::clipboard()->clear();
        table->copyCell();
        QCOMPARE(clipboard(), u"\"Ana\""_s);
        QVERIFY(!personalCopyInClipboard().isEmpty());
        const auto choose = [&](const QString &words) {
            QApplication::clipboard()->clear();
            Q_EMIT table->contextMenuWanted(after, {});
            auto *menu = view.findChild<QMenu *>();
            for (QAction *entry : menu->actions()) {
                if (entry->text() == words)
                    entry->trigger();
            }
            delete menu;
            return !personalCopyInClipboard().isEmpty();
        };
        QVERIFY(choose(u"Copy value before"_s));
        QCOMPARE(clipboard(), u"\"Eva\""_s);
        QVERIFY(!choose(u"Copy path"_s));
        QCOMPARE(clipboard(), u"name"_s);
    }
};

QTEST_MAIN(TestJsonView)
#include "tst_jsonview.moc"
