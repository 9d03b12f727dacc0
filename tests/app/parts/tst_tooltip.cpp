#include "console/parts/button.h"
#include "console/parts/celldelegate.h"
#include "console/parts/copylabel.h"
#include "console/parts/label.h"
#include "console/parts/tooltip.h"
#include "console/theme/appearance.h"

#include <QApplication>
#include <QHelpEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

using namespace smile::console;
using namespace Qt::StringLiterals;

namespace {

const QString name = u"<b>x</b> & co"_s;

// What a reader sees: a tooltip shows rich text as a document does.
QString seen(const QString &toolTip)
{
    QTextDocument document;
    if (Qt::mightBeRichText(toolTip))
        document.setHtml(toolTip);
    else
        document.setPlainText(toolTip);
    return document.toPlainText();
}

QString asked(QWidget *widget)
{
    QHelpEvent help(QEvent::ToolTip, QPoint(2, 2), widget->mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(widget, &help);
    return seen(QToolTip::text());
}

/// One cell of a look, as wide as asked for.
struct Cell
{
    Cell(CellLook look, const QString &text, const QString &toolTip, int width)
    {
        model.appendRow(new QStandardItem(text));
        model.item(0)->setData(int(look), LookRole);
        if (!toolTip.isEmpty())
            model.item(0)->setData(toolTip, Qt::ToolTipRole);
        option.rect = QRect(0, 0, width, 32);
    }
    QString toolTip() const { return delegate.toolTip(option, model.index(0, 0)); }

    QStandardItemModel model;
    CellDelegate delegate;
    QStyleOptionViewItem option;
};

} // namespace

class ToolTipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init() { QToolTip::hideText(); }

    void showsExactlyTheText()
    {
        QCOMPARE(seen(plainToolTip(name)), name);
        QCOMPARE(seen(plainToolTip(u"one\ntwo"_s)), u"one\ntwo"_s);
        QCOMPARE(plainToolTip({}), QString());
    }

    void widgetsShowTheirs()
    {
        Label label(u"short"_s);
        label.setToolTip(name);
        label.show();
        QCOMPARE(asked(&label), name);

        CopyLabel id(CopyLabel::Form::Id);
        id.setValue(name, u"Copy id"_s);
        id.show();
        QCOMPARE(asked(id.findChild<Label *>()), name);

        Button button(u"Revoke…"_s);
        button.setToolTip(name);
        button.show();
        QCOMPARE(asked(&button), name);
    }

    void cutLabelTellsAll()
    {
        Label label(name + u" and so on and so on"_s);
        label.setElided(true);
        label.resize(30, 20);
        label.show();
        QCOMPARE(asked(&label), label.text());
    }

    void cellsShowItInAView()
    {
        QStandardItemModel model;
        model.appendRow(new QStandardItem(u"short"_s));
        model.item(0)->setData(name, Qt::ToolTipRole);
        QListView view;
        view.setItemDelegate(new CellDelegate(&view));
        view.setModel(&model);
        view.resize(300, 100);
        view.show();
        QCOMPARE(asked(view.viewport()), name);
    }

    void plainCellsTellOnlyWhatIsCut()
    {
        const QString text = u"The provider rejected the password"_s;
        QCOMPARE(Cell(CellLook::Text, text, {}, 600).toolTip(), QString());
        QCOMPARE(Cell(CellLook::Text, text, text, 600).toolTip(), QString());
        QCOMPARE(Cell(CellLook::Text, text, {}, 60).toolTip(), text);
        QCOMPARE(Cell(CellLook::Text, text, text, 60).toolTip(), text);
    }

    void timesAndIdsAlwaysTell()
    {
        const QString exact = u"12 Nov 2026 16:12:44\n2026-11-12 08:12:44 UTC"_s;
        QCOMPARE(Cell(CellLook::Time, u"12 Nov"_s, exact, 600).toolTip(), exact);
        const QString id = u"user-9e3779b97f4a7c15a5c3"_s;
        QCOMPARE(Cell(CellLook::Id, id, id, 600).toolTip(), id);
    }
};

QTEST_MAIN(ToolTipTest)
#include "tst_tooltip.moc"
