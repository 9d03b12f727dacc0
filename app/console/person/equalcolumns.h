#pragma once

#include <QObject>

namespace smile::console {

class TableView;

/// The columns of a comparison: the field's name, then one equal column for each record. Below
/// their least width the table scrolls.
class EqualColumns : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the view. Call after setModel().
    EqualColumns(TableView *view, int fieldWidth, int leastWidth);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void share();

    TableView *m_view;
    int m_fieldWidth;
    int m_leastWidth;
};

} // namespace smile::console
