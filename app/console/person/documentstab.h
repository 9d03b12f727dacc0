#pragma once

#include "person/documentsmodel.h"
#include "person/persontab.h"

namespace smile::console {

class FileFoot;
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
    void showButton();
    void openMenu(const QModelIndex &index, const QPoint &place);

    const PersonContext &m_context;
    DocumentsModel m_model;
    TableView *m_table;
    LoadLine *m_line;
    FileFoot *m_foot;
};

} // namespace smile::console
