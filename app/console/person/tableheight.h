#pragma once

#include <QObject>

class QTableView;

namespace smile::console {

/// Keeps a table on a scrolling page as high as its rows, up to a limit beyond which it scrolls by
/// itself.
class TableHeight : public QObject
{
    Q_OBJECT

public:
    static constexpr int noLimit = 0;

    /// Belongs to the view. Call after setModel().
    explicit TableHeight(QTableView *view, int maxRows = noLimit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QTableView *m_view;
    int m_maxRows;
};

} // namespace smile::console
