#pragma once

#include "shell/workplace.h"

class QMenu;

namespace smile::console {

class TableView;

/// An empty context menu that goes with its closing; its disabled entries tell why they are.
QMenu *makeContextMenu(QWidget *parent);

/// What may be done to a record, as the registry of actions has it.
void addRecordActions(QMenu *menu, ActionDesk &desk, const catalog::Resource &resource,
                      const records::Record &row, QWidget *from);

/// Copying: the record's id (none: no entry), the table's cell and row.
void addCopyEntries(QMenu *menu, TableView *table, const QString &id);

} // namespace smile::console
