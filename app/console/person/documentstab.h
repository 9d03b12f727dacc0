#pragma once

#include "person/documentsmodel.h"
#include "person/persontab.h"

namespace smile::console {

class FileFoot;
class Label;
class LoadLine;
class TableView;
struct PersonContext;

/// The person's documents; a file opens in the system's program, when its address is safe.
class DocumentsTab : public PersonTab
{
    Q_OBJECT

public:
    explicit DocumentsTab(const PersonContext &context, QWidget *parent = nullptr);

    void refreshWords() override;
    bool select(const QString &id) override;

private:
    void setColumns();
    void open(int row);
    void showCurrent();
    QString explained(int row) const;
    void openMenu(const QModelIndex &index, const QPoint &place);

    const PersonContext &m_context;
    DocumentsModel m_model;
    TableView *m_table;
    LoadLine *m_line;
    Label *m_explained; ///< of the current document: status, expiry, remarks
    FileFoot *m_foot;
};

} // namespace smile::console
