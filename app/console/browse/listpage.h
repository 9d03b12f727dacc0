#pragma once

#include "browse/filterrow.h"
#include "browse/recordmodel.h"
#include "records/view.h"
#include "shell/page.h"

#include <functional>

class QSplitter;

namespace smile::console {

class Button;
class Details;
class IconButton;
class Label;
class TableView;

/// What makes one list page; everything else is the same code for all of them.
struct ListSetup
{
    PageId page = PageId::People;
    const catalog::Resource *resource = nullptr;
    FilterSetup filters;
    std::initializer_list<catalog::ActionId>
        pageActions; ///< buttons at the head, the first is primary
    bool detailsBeside = true; ///< false: a wide table, whose details open over it with Space
    bool opensPerson = false; ///< Enter opens the person; otherwise the details take the focus
    Details *(*details)(const Workplace &, const catalog::Resource &, QWidget *) = nullptr;
};

/// A list: head, filter row, table, details of the current row.
class ListPage : public Page
{
    Q_OBJECT

public:
    ListPage(const ListSetup &setup, const Workplace &workplace, QWidget *parent = nullptr);
    ~ListPage() override;

    void activate() override;
    void refresh() override;
    QWidget *filterField() override;
    void select(const QString &id) override;

    TableView *table() const { return m_table; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *makeHead();
    void setColumns();
    void fitColumns(); ///< for the words of the language
    void addRecordActions();
    void sortBy(int section, Qt::SortOrder order);
    void opened(const QModelIndex &index);
    void openMenu(const QModelIndex &index, const QPoint &position);
    void perform(catalog::ActionId action);
    void copyId();
    void ensureCurrent();
    void showCurrent();
    void showCount();
    void showEmptyState();
    void trySelect();
    bool isRail() const;
    void placeDetails();
    QString userOf(const records::RowPtr &row) const;
    records::RowPtr currentRow() const;

    ListSetup m_setup;
    Workplace m_workplace;
    records::View m_view;
    RecordModel m_model;
    Label *m_title = nullptr;
    Label *m_count = nullptr;
    QList<std::pair<catalog::ActionId, Button *>> m_buttons;
    IconButton *m_refresh = nullptr;
    IconButton *m_rail = nullptr;
    FilterRow *m_filters = nullptr;
    QSplitter *m_splitter = nullptr;
    TableView *m_table = nullptr;
    Details *m_details = nullptr;
    QString m_wanted; ///< to be selected as soon as it is there
    bool m_detailsOver = false; ///< narrow window: the details lie over the table
};

/// The pages of the navigation that are lists.
const ListSetup &listSetup(PageId page);

} // namespace smile::console
