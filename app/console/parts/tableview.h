#pragma once

#include "parts/cellroles.h"

#include <QPersistentModelIndex>
#include <QSet>
#include <QTableView>

namespace smile::console {

class EmptyState;

/// What a page says about one column.
struct ColumnSetup
{
    int width = 100; ///< logical pixels; grows to fit the header and widest
    QString widest = {}; ///< the longest text that one expects here, for other fonts and languages
    CellLook look = CellLook::Text; ///< how much room goes beside the text
    bool rest = false; ///< takes what the others leave; width is then its minimum
    bool hidden = false; ///< not shown until chosen in the header's menu
    bool offered = true; ///< false: never shown, and not in that menu
    int least = 0; ///< may be squeezed to this where room is short; 0: never below its width
    int givesWay = 0; ///< hidden where room is short even so, the highest first; 0: never
};

/// The console's table: rows of 32 (compact 28), no grid, cells painted by CellDelegate after the
/// roles of cellroles.h. Rows are selected whole; the current cell matters for copying.
///
/// Keys: arrows move; Enter opened(); Ctrl+Enter openedInNewTab(); Space previewWanted(); Ctrl+C
/// copies the cell, Ctrl+Shift+C the selected rows (tab-separated, columns as shown); the menu key
/// contextMenuWanted(); a letter or digit typed().
///
/// A model that changes by insert, remove, dataChanged or layoutChanged keeps selection and scroll
/// position; after a reset they come back by KeyRole of column 0. Where the current row goes away
/// the next one takes its place, so that nobody is thrown back to the top.
///
/// Columns fit the table as far as they may (ColumnSetup): what a person sized or chose by hand
/// stays as it is.
class TableView : public QTableView
{
    Q_OBJECT

public:
    /// name is the accessible name; set it again on a change of language.
    explicit TableView(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// Call once for each column after setModel().
    void setColumn(int section, const ColumnSetup &setup);

    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

    /// Shown in the body while there are no rows. The page fills it with what is true just now.
    EmptyState *emptyState();

    /// Widths, order, visibility and sort of the columns by ColumnKeyRole, as JSON text.
    QByteArray saveState() const;
    /// False when the state is not one of saveState(); the table is then as it was. Unknown columns
    /// are skipped and new ones keep their place.
    bool restoreState(const QByteArray &state);

    void copyCell();
    void copyRows();
    /// Which columns are shown; also by a right click on the header.
    void openColumnMenu(const QPoint &globalPosition);

    /// Whether cells that answer MaskRole get an eye; nothing is asked while they do not.
    void setEyes(bool eyes);
    bool hasEyes() const { return m_eyes; }

    int hoveredRow() const { return m_hoveredRow; }
    /// True after the current cell was moved by Left, Right, Home or End: it then has a frame.
    bool movesByCell() const { return m_movesByCell; }

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void openedInNewTab(const QModelIndex &index);
    void previewWanted(const QModelIndex &index);
    /// A row's menu is asked for, by the right button or the menu key.
    void contextMenuWanted(const QModelIndex &index, const QPoint &globalPosition);
    void typed(const QString &text);
    /// The eye of a masked cell was pressed.
    void eyePressed(const QModelIndex &index);
    /// The current row became another one (or none), by hand or by a change of the model.
    void currentRowChanged(const QModelIndex &index);
    /// Widths, order, visibility or sort were changed by hand: time to save the state.
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool viewportEvent(QEvent *event) override;

private:
    void setHoveredRow(int row);
    void updateRow(int row);
    void fitColumns();
    QList<int> dropColumns(int room);
    int wantedWidth(int section) const;
    int leastWidth(int section) const;
    int fittingWidth(int section) const;
    void measureColumns();
    QList<int> chosenColumns() const;
    void chooseColumn(int section, bool shown);
    void useDefaultColumns();
    void sectionResized(int section, int before, int now);
    void updateEmptyState();
    void rememberPlace();
    void restorePlace();
    void rememberNeighbours();
    void goToNeighbour();
    void keepScrollOnInsert(int first, int last);
    QString columnKey(int section) const;
    QString copyText(const QModelIndex &index) const;
    QModelIndex eyeAt(const QPoint &place) const;

    QHash<int, ColumnSetup> m_columns;
    QHash<int, int> m_fitting; ///< width that shows a column's words, measured once a language
    QHash<int, int> m_byHand; ///< widths that a person gave
    QSet<int> m_away; ///< hidden only for lack of room
    QSet<int> m_kept; ///< chosen by hand: never hidden for lack of room
    QPersistentModelIndex m_before, m_after; ///< beside the current row, while the rows change
    QList<QMetaObject::Connection> m_modelConnections;
    EmptyState *m_emptyState = nullptr;
    QString m_currentKey;
    QStringList m_selectedKeys;
    int m_scrollValue = 0;
    int m_currentColumn = 0;
    int m_hoveredRow = -1;
    bool m_hadCurrent = false;
    bool m_eyes = false;
    bool m_compact = false;
    bool m_movesByCell = false;
    bool m_settingUp = false;
};

} // namespace smile::console
