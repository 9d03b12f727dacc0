#pragma once

#include "person/fieldsmodel.h"
#include "records/view/view.h"
#include "table/recordmodel.h"

#include <QWidget>

namespace smile::console {

class Label;
class LoadLine;
class TableView;
struct PersonContext;

/// One resource of a person: heading, count, and its table from the catalog; one quiet line when
/// there is nothing. A resource with too many columns for a table (insights) stands on its side:
/// fields down, records across.
class RecordSection : public QWidget
{
    Q_OBJECT

public:
    RecordSection(const PersonContext &context, const catalog::Resource &resource,
                  QWidget *parent = nullptr);

    void refreshWords();
    bool select(const QString &id);

private:
    void buildTable();
    void buildOnItsSide();
    void showCount();
    void openMenu(const QModelIndex &index, const QPoint &place);
    QList<records::Record> rows() const;

    const PersonContext &m_context;
    const catalog::Resource &m_resource;
    records::View m_view;
    RecordModel m_model;
    FieldsModel m_fields;
    bool m_onItsSide;
    Label *m_title;
    Label *m_count;
    LoadLine *m_line;
    TableView *m_table;
};

} // namespace smile::console
