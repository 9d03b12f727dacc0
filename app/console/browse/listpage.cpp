#include "browse/listpage.h"

#include "actions/registry.h"
#include "browse/details.h"
#include "browse/listcolumns.h"
#include "browse/listhead.h"
#include "browse/listprogress.h"
#include "browse/screenwatch.h"
#include "catalog/catalog.h"
#include "handover/tableexport.h"
#include "parts/appearancesettings.h"
#include "parts/detailsplace.h"
#include "parts/tableview.h"
#include "parts/textfield.h"
#include "records/owner.h"
#include "session/session.h"
#include "table/recordmenu.h"
#include "theme/icons.h"
#include "vault/windowstate.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;
using catalog::ActionId;

namespace {

constexpr int detailsWidth = 320; ///< the least: the table has more to show
constexpr int narrowBelow = 1100;
constexpr int lowWindow = 760;
constexpr int filterHeight = 40;
constexpr int lowFilterHeight = 38;
constexpr int minuteMs = 60'000;

QString stateName(const catalog::Resource &resource, QLatin1StringView part)
{
    return u"%1/%2"_s.arg(QLatin1StringView(resource.key), part);
}

} // namespace

ListPage::ListPage(const ListSetup &setup, const Workplace &workplace, QWidget *parent)
    : Page(parent)
    , m_setup(setup)
    , m_workplace(workplace)
    , m_view(workplace.session.store(), *setup.resource)
    , m_model(m_view)
{
    build();
    arrange();
    connectTable();
    setColumns();
    m_filters->showCounts();
    addShortcuts();
    followMasking();
    retranslate();
    m_view.setWording(wordingFor(m_workplace));
    showCount();
    watch();
}

ListPage::~ListPage() = default;

void ListPage::build()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_head = new ListHead(m_setup.pageActions, this);
    connect(m_head, &ListHead::refreshWanted, this, &ListPage::refresh);
    connect(m_head, &ListHead::actionWanted, this,
            [this](ActionId action, QWidget *from) { m_workplace.desk.perform(action, from); });
    connect(m_head, &ListHead::columnsWanted, this,
            [this](const QPoint &place) { m_table->openColumnMenu(place); });
    m_filters = new FilterRow(*m_setup.resource, m_setup.filters, m_view, this);
    connect(m_filters, &FilterRow::changed, this, &ListPage::showEmptyState);
    connect(m_filters, &FilterRow::viewsWanted, this, &ListPage::viewsWanted);
    m_table = new TableView({}, this);
    m_table->setModel(&m_model);
    followDensity(*m_table, m_workplace.settings);
    const auto make = m_setup.details;
    m_details = make ? make(m_workplace, *m_setup.resource, this)
                     : new Details(m_workplace, *m_setup.resource, this);
    m_export = new TableExport(m_view, *m_table, handoverPlaceOf(m_workplace.session), this);
    connect(m_head, &ListHead::exportWanted, this, [this] { m_export->ask(m_head); });
    m_place = new DetailsPlace(QString::fromLatin1(m_setup.resource->key), m_table, m_details,
                               detailsWidth, m_workplace.settings, this);
}

void ListPage::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_filters);
    column->addWidget(m_export);
    column->addWidget(m_place, 1);
}

void ListPage::connectTable()
{
    connect(m_table, &TableView::opened, this, &ListPage::opened);
    connect(m_table, &TableView::openedInNewTab, this, &ListPage::opened);
    connect(m_table, &TableView::currentRowChanged, this, &ListPage::showCurrent);
    connect(m_table, &TableView::contextMenuWanted, this, &ListPage::openMenu);
    connect(m_table, &TableView::previewWanted, m_place, &DetailsPlace::toggle);
    connect(m_table, &TableView::typed, this, [this](const QString &text) {
        m_filters->field()->setFocus(Qt::ShortcutFocusReason);
        m_filters->field()->setText(m_filters->field()->text() + text);
    });
}

void ListPage::watch()
{
    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, this, &ListPage::showMinute);
    connect(&m_view, &records::View::rearranged, this, [this] {
        showCount();
        m_filters->showCounts();
        trySelect();
        if (isVisible())
            ensureCurrent();
    });
    sync::Sync &sync = m_workplace.session.sync();
    connect(&sync, &sync::Sync::stateChanged, this,
            [this](const catalog::Resource *) { showCount(); });
    m_screen = new ScreenWatch(
        *m_table, m_model,
        [this, &sync](const QStringList &ids) { sync.watch(this, *m_setup.resource, ids); }, this);
    connect(&m_workplace.session.store(), &records::Store::namesChanged, this,
            &ListPage::renewDetails);
    connect(&m_view.table(), &records::Table::changed, this, [this](const QSet<QString> &upserted) {
        if (m_details->row() && upserted.contains(m_details->row().id()))
            showCurrent();
    });
}

void ListPage::placeInHead(QWidget *widget)
{
    m_head->place(widget);
}

void ListPage::fitColumns()
{
    fitListColumns(*m_table, *m_setup.resource, m_setup.givingWay);
    m_table->restoreState(
        vault::WindowState(m_workplace.settings).load(stateName(*m_setup.resource, "columns"_L1)));
}

void ListPage::setColumns()
{
    const catalog::Resource &resource = *m_setup.resource;
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorShown(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ListPage::sortBy);
    const int sorted =
        resource.sortColumn ? resource.columnIndex(QLatin1StringView(resource.sortColumn)) : -1;
    if (sorted >= 0) {
        // Times newest first, names from A; said here, too: the header is silent when it agrees.
        const catalog::Kind kind = resource.columns[std::size_t(sorted)].kind;
        const bool newestFirst = kind == catalog::Kind::DateTime || kind == catalog::Kind::Date;
        const Qt::SortOrder order = newestFirst ? Qt::DescendingOrder : Qt::AscendingOrder;
        header->setSortIndicator(sorted, order);
        sortBy(sorted, order);
    }
    connect(m_table, &TableView::columnsChanged, this, [this] {
        vault::WindowState(m_workplace.settings)
            .save(stateName(*m_setup.resource, "columns"_L1), m_table->saveState());
    });
}

void ListPage::addShortcuts()
{
    // A shortcut opens what the button opens; it never acts by itself. F5 is the window's: it reads
    // the whole page again, the row with it.
    m_export->addShortcut(this);
    auto *summary = new QAction(this);
    summary->setShortcut(summaryKeys);
    summary->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(summary, &QAction::triggered, this, [this] {
        copySummaryOf(records::userOf(*m_setup.resource, currentRow()), Who::IdOnly);
    });
    addAction(summary);
    for (const ActionId id : m_setup.resource->actions) {
        const actions::Entry &entry = actions::entry(id);
        if (!entry.needsRecord || !*entry.shortcut || id == ActionId::Refresh)
            continue;
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(QString::fromLatin1(entry.shortcut)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, id] { perform(id); });
        addAction(action);
    }
}

void ListPage::activate()
{
    m_view.setWording(wordingFor(m_workplace));
    ensureCurrent();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ListPage::ensureCurrent()
{
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
}

void ListPage::refresh()
{
    for (const catalog::Resource *source : sourcesOf(*m_setup.resource))
        m_workplace.session.sync().refresh(*source);
}

void ListPage::showMinute()
{
    m_view.setWording(wordingFor(m_workplace));
    m_filters->renew();
    renewDetails();
}

void ListPage::renewDetails()
{
    // The pane is built anew, which must not take the focus from one of its buttons.
    if (!m_details->isAncestorOf(QApplication::focusWidget()))
        showCurrent();
}

QWidget *ListPage::filterField()
{
    return m_filters->field();
}

QString ListPage::filterText() const
{
    return m_filters->text();
}

void ListPage::setFilterText(const QString &text)
{
    m_filters->setText(text);
}

void ListPage::select(const QString &id)
{
    m_wanted = id;
    if (m_view.positionOf(id) < 0 && !m_filters->isClear())
        m_filters->clear();
    trySelect();
}

void ListPage::trySelect()
{
    if (m_wanted.isEmpty())
        return;
    const qsizetype position = m_view.positionOf(m_wanted);
    if (position < 0)
        return;
    m_wanted.clear();
    m_table->setCurrentIndex(m_model.index(int(position), 0));
    m_table->scrollTo(m_table->currentIndex());
}

records::Record ListPage::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model.rowOf(current.row()) : records::Record();
}

void ListPage::opened(const QModelIndex &index)
{
    if (m_setup.opensPerson) {
        m_workplace.navigator.openPerson(
            records::userOf(*m_setup.resource, m_model.rowOf(index.row())));
        return;
    }
    m_place->reveal();
    m_details->setFocus();
}

void ListPage::perform(ActionId action)
{
    if (const records::Record row = currentRow())
        m_workplace.desk.perform(action, *m_setup.resource, row, m_table);
}

void ListPage::copySummaryOf(const QString &userId, Who who)
{
    if (userId.isEmpty())
        return;
    Session &session = m_workplace.session;
    Q_EMIT said(copySummary(userId, session.store(), deedsOf(session.runner().runsOf(userId)),
                            wordingFor(m_workplace), who));
}

void ListPage::openMenu(const QModelIndex &index, const QPoint &position)
{
    const records::Record row = m_model.rowOf(index.row());
    if (!row)
        return;
    QMenu *menu = makeContextMenu(this);
    const QString user = records::userOf(*m_setup.resource, row);
    if (!user.isEmpty())
        connect(menu->addAction(icon(u"person"_s), tr("Open person")), &QAction::triggered, this,
                [this, user] { m_workplace.navigator.openPerson(user); });
    addRecordActions(menu, m_workplace.desk, *m_setup.resource, row, m_table);
    if (m_show->isEnabled())
        menu->addAction(m_show);
    addCopyEntries(menu, m_table, row.id());
    if (!user.isEmpty()) {
        const auto addCopy = [this, menu, user](Who who) {
            return menu->addAction(copySummaryWords(who), this,
                                   [this, user, who] { copySummaryOf(user, who); });
        };
        addCopy(Who::IdOnly)->setShortcut(summaryKeys);
        addCopy(Who::NameAndContact);
    }
    menu->addSeparator();
    m_export->addEntry(menu);
    QAction *details = menu->addAction(m_place->isShown() ? tr("Hide details") : tr("Show details"),
                                       m_place, &DetailsPlace::toggle);
    details->setShortcut(Qt::Key_Space);
    menu->popup(position);
}

void ListPage::sortBy(int section, Qt::SortOrder order)
{
    if (section < 0)
        return;
    records::ViewSpec spec = m_view.spec();
    spec.sort = {{m_setup.resource->columns[std::size_t(section)].path, order}};
    m_view.setSpec(spec);
}

void ListPage::showCurrent()
{
    m_details->showRecord(currentRow());
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = window()->width() < narrowBelow;
    const bool low = window()->height() < lowWindow;
    m_filters->setNarrow(narrow);
    m_filters->setFixedHeight(low ? lowFilterHeight : filterHeight);
    m_head->setRoom(narrow, low);
}

void ListPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_minute.start();
    showMinute();
    m_screen->setSeen(true);
}

void ListPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_minute.stop();
    m_screen->setSeen(false);
}

void ListPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_place->isOver()) {
        m_place->toggle();
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_filters->field()->hasFocus() && (opens || event->key() == Qt::Key_Down)) {
        m_table->setFocus(Qt::OtherFocusReason);
        // Before they are found, the current row is not what was typed.
        if (opens && !m_view.busy() && m_table->currentIndex().isValid())
            opened(m_table->currentIndex());
        return;
    }
    Page::keyPressEvent(event);
}

void ListPage::retranslate()
{
    const QString title = m_setup.resource->titleText();
    m_model.retranslate();
    fitColumns();
    m_head->setTitle(title);
    m_head->retranslate();
    m_table->setAccessibleName(title);
    m_place->retranslate();
    m_export->retranslate();
    m_show->setText(tr("Show this row's personal data for 30 seconds"));
    m_filters->retranslate();
    showCount();
}

} // namespace smile::console
