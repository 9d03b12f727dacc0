#pragma once

#include "person/persontab.h"
#include "person/timelinemodel.h"

namespace smile::console {

class Button;
class FilterChip;
class Label;
class LoadLine;
class TableView;
struct PersonContext;

/// Everything that is known to have happened to the person, newest first; narrowed by kind.
class TimelineTab : public PersonTab
{
    Q_OBJECT

public:
    explicit TimelineTab(const PersonContext &context, QWidget *parent = nullptr);

    void refreshWords() override;

Q_SIGNALS:
    /// What an entry is about is to be shown.
    void recordWanted(const QString &id);
    void followWanted(); ///< or no longer

private:
    void addChips();
    void setColumns();
    void filter();
    void open(int row);
    void openMenu(const QModelIndex &index, const QPoint &place);

    const PersonContext &m_context;
    TimelineModel m_model;
    QWidget *m_filters;
    Label *m_none;
    LoadLine *m_line;
    TableView *m_table;
    Button *m_follow;
    QList<FilterChip *> m_chips; ///< in the order of the groups
};

} // namespace smile::console
