#pragma once

#include "shell/savedviews.h"

#include <QAbstractListModel>
#include <QListView>

namespace smile::console {

/// The navigation's rows: page names, their icons, and how many records each page has; then, below
/// them, a row for the menu of all views, and the views under two headings.
class NavigationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IconRole = Qt::UserRole + 1, CountRole, RowRole, ViewRole };
    enum class Row { Page, AllViews, Heading, View }; ///< of RowRole

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// ViewRole counts through both lists. Without any there are pages alone.
    void setViews(const QList<SavedView> &attention, const QList<SavedView> &kept);
    static int pageCount();
    static Row rowOf(const QModelIndex &index);
    void setCount(PageId page, qsizetype count);
    void retranslate();

    static QString pageName(PageId page);
    static QString pageIcon(PageId page);

private:
    /// A row below the pages.
    struct Below
    {
        Row row;
        QString text;
        QString icon;
        qsizetype view = -1;
    };

    QHash<PageId, qsizetype> m_counts;
    QList<Below> m_below;
};

/// The list at the left: 196 wide with icon and word in a line, or 68 with the word below; Settings
/// at its foot. A QListView only to be a list, with its items, for screen readers.
class NavigationView : public QListView
{
    Q_OBJECT

public:
    explicit NavigationView(QWidget *parent = nullptr);

    void setNarrow(bool narrow);
    void setCurrentPage(PageId page);
    void setCurrentView(qsizetype view);
    void setCurrentRow(int row); ///< silently, as the two above

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &, ScrollHint) override { }
    QModelIndex indexAt(const QPoint &point) const override;

Q_SIGNALS:
    void chosen(smile::console::PageId page);
    void viewChosen(qsizetype view);
    void viewMenuWanted(qsizetype view, const QPoint &globalPosition);
    void allViewsWanted(const QPoint &globalPosition);
    /// Of the kept ones, from 0.
    void renameWanted(qsizetype kept);
    void removeWanted(qsizetype kept);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override { return 0; }
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void paintRow(QPainter &painter, const QModelIndex &index, const QRect &rect) const;
    void paintHeading(QPainter &painter, const QString &words, const QRect &rect) const;
    int pagesBottom() const;
    bool viewsFit() const;
    QRect belowRect(int row) const;
    QList<QModelIndex> stops() const; ///< what the arrow keys go through, from the top
    void openAllViews(const QModelIndex &index);
    void announce(const QModelIndex &index);

    bool m_narrow = false;
    bool m_byKeyboard = false; ///< the focus ring is for those who come by keyboard
    int m_hovered = -1;
    QPersistentModelIndex m_pressedOn; ///< the current one before a press
};

} // namespace smile::console
