#pragma once

#include "catalog/resource.h"

#include <QWidget>

class QHBoxLayout;

namespace smile::console {

class Button;
class IconButton;
class Label;

/// The line above a list: its title, how many rows, Refresh, and what can be made there.
class ListHead : public QWidget
{
    Q_OBJECT

public:
    /// The first action is the primary one.
    ListHead(std::initializer_list<catalog::ActionId> actions, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCount(const QString &words);
    /// Narrow: second-rank actions become icons. Low: the line is less high.
    void setRoom(bool narrow, bool low);
    /// A widget beside the title (the choice between two lists).
    void place(QWidget *widget);
    const QList<std::pair<catalog::ActionId, Button *>> &buttons() const { return m_buttons; }
    void retranslate();

Q_SIGNALS:
    void refreshWanted();
    /// The choice of columns is asked for, to open at this place.
    void columnsWanted(const QPoint &globalPosition);
    void exportWanted();
    void actionWanted(smile::catalog::ActionId action, QWidget *from);

private:
    QHBoxLayout *m_row;
    Label *m_title;
    Label *m_count;
    IconButton *m_columns;
    IconButton *m_export;
    IconButton *m_refresh;
    QList<std::pair<catalog::ActionId, Button *>> m_buttons;
};

} // namespace smile::console
