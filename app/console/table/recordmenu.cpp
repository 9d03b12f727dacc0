#include "table/recordmenu.h"

#include "actions/registry.h"
#include "parts/tableview.h"
#include "parts/tooltip.h"
#include "theme/icons.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

struct RecordMenu
{
    Q_DECLARE_TR_FUNCTIONS(smile::console::RecordMenu)
};

} // namespace

QMenu *makeContextMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    return menu;
}

void addRecordActions(QMenu *menu, ActionDesk &desk, const catalog::Resource &resource,
                      const records::Record &row, QWidget *from)
{
    for (const catalog::ActionId id : resource.actions) {
        const actions::Entry &entry = actions::entry(id);
        if (!entry.needsRecord)
            continue;
        QAction *action =
            menu->addAction(icon(QString::fromLatin1(entry.icon)), actions::words(id));
        const QString reason = desk.whyNot(id, resource, row);
        action->setEnabled(reason.isEmpty());
        action->setToolTip(plainToolTip(reason));
        QObject::connect(action, &QAction::triggered, from, [&desk, &resource, id, row, from] {
            desk.perform(id, resource, row, from);
        });
    }
}

void addCopyEntries(QMenu *menu, TableView *table, const QString &id)
{
    if (!menu->isEmpty())
        menu->addSeparator();
    if (!id.isEmpty())
        QObject::connect(menu->addAction(icon(u"id"_s), RecordMenu::tr("Copy id")),
                         &QAction::triggered, table,
                         [id] { QGuiApplication::clipboard()->setText(id); });
    QObject::connect(menu->addAction(icon(u"copy"_s), RecordMenu::tr("Copy cell")),
                     &QAction::triggered, table, &TableView::copyCell);
    QObject::connect(menu->addAction(RecordMenu::tr("Copy row")), &QAction::triggered, table,
                     &TableView::copyRows);
}

} // namespace smile::console
