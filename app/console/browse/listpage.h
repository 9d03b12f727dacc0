#pragma once

#include "browse/filterrow.h"
#include "handover/copysummary.h"
#include "records/view/view.h"
#include "shell/page.h"
#include "table/recordmodel.h"

#include <QTimer>

#include <functional>

class QAction;

namespace smile::console {

class Details;
class DetailsPlace;
class ListHead;
class ScreenWatch;
class TableExport;
class TableView;
struct ListProgress;

/// What makes one list page; everything else is the same code for all of them.
struct ListSetup
{
    PageId page = PageId::People;
    const catalog::Resource *resource = nullptr;
    FilterSetup filters;
    std::initializer_list<catalog::ActionId>
        pageActions; ///< buttons at the head, the first is primary
    bool opensPerson = false; ///< Enter opens the person; otherwise the details take the focus
    std::initializer_list<const char *>
        givingWay; ///< paths of columns that are hidden where room is short, first the first
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
    QString filterText() const override;
    void setFilterText(const QString &text) override;
    void select(const QString &id) override;

    TableView *table() const { return m_table; }
    /// A widget beside the title.
    void placeInHead(QWidget *widget);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void arrange();
    void connectTable();
    void watch();
    void setColumns();
    void fitColumns(); ///< for the words of the language
    void addShortcuts();
    void sortBy(int section, Qt::SortOrder order);
    void opened(const QModelIndex &index);
    void openMenu(const QModelIndex &index, const QPoint &position);
    void showHidden(); ///< of the current row, for a while
    void followMasking();
    void perform(catalog::ActionId action);
    void copySummaryOf(const QString &userId, Who who); ///< for a ticket
    void ensureCurrent();
    void showCurrent();
    void renewDetails(); ///< the same record, told anew: names and relative times
    void showCount();
    void showEmptyState();
    void showIncomplete(const ListProgress &progress);
    void trySelect();
    void showMinute();
    records::Record currentRow() const;

    ListSetup m_setup;
    Workplace m_workplace;
    records::View m_view;
    RecordModel m_model;
    QTimer m_minute; ///< relative times, while the page is seen
    ListHead *m_head = nullptr;
    FilterRow *m_filters = nullptr;
    TableExport *m_export = nullptr;
    DetailsPlace *m_place = nullptr;
    TableView *m_table = nullptr;
    Details *m_details = nullptr;
    ScreenWatch *m_screen = nullptr;
    QAction *m_show = nullptr; ///< what is hidden of the current row
    QString m_wanted; ///< to be selected as soon as it is there
};

/// A page of the navigation that is a list (or two: templates).
Page *makeListPage(PageId page, const Workplace &workplace, QWidget *parent = nullptr);

/// The lists of the navigation; each is one line about its table, its filters and its actions.
const ListSetup &listSetup(PageId page);
const ListSetup &inviteTemplateList();
const ListSetup &consentTemplateList();

} // namespace smile::console
