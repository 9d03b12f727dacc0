#include "browse/listpage.h"

#include "actions/registry.h"
#include "browse/details.h"
#include "catalog/catalog.h"
#include "parts/button.h"
#include "parts/emptystate.h"
#include "parts/iconbutton.h"
#include "parts/label.h"
#include "parts/tableview.h"
#include "parts/textfield.h"
#include "session/session.h"
#include "settings/appearancesettings.h"
#include "shell/navigation.h"
#include "theme/fonts.h"
#include "theme/icons.h"
#include "vault/windowstate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QResizeEvent>
#include <QSplitter>

namespace smile::console {

using namespace Qt::StringLiterals;
using catalog::ActionId;
using catalog::Kind;

namespace {

constexpr int detailsWidth = 320; ///< the least: the table has more to show
constexpr int railWidth = 32;
constexpr int restWidth = 180; ///< least of the column that takes what the others leave
constexpr int railBelow = 1100; ///< window width below which the details become a rail
constexpr int lowWindow = 760;

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
    setColumns();
    m_filters->showCounts();
    addRecordActions();
    retranslate();
    m_view.setWording(wordingFor(m_workplace));
    showCount();
    connect(&m_view, &records::View::rearranged, this, [this] {
        showCount();
        m_filters->showCounts();
        trySelect();
        if (isVisible())
            ensureCurrent();
    });
    connect(&workplace.session.sync(), &sync::Sync::stateChanged, this,
            [this](const catalog::Resource *) { showCount(); });
    connect(&m_view.table(), &records::Table::changed, this, [this](const QSet<QString> &upserted) {
        if (m_details->row() && upserted.contains(m_details->row()->id))
            showCurrent();
    });
}

ListPage::~ListPage() = default;

void ListPage::build()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_filters = new FilterRow(*m_setup.resource, m_setup.filters, m_view, this);
    m_table = new TableView({}, this);
    m_table->setModel(&m_model);
    followDensity(*m_table, m_workplace.settings);
    const auto make = m_setup.details;
    m_details = make ? make(m_workplace, *m_setup.resource, this)
                     : new Details(m_workplace, *m_setup.resource, this);
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_rail = new IconButton(u"chevron-left"_s, {}, this);
    m_rail->setFixedWidth(railWidth);
    m_rail->hide();

    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_splitter, 1);
    body->addWidget(m_rail, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_filters);
    column->addLayout(body, 1);

    connect(m_filters, &FilterRow::changed, this, &ListPage::showEmptyState);
    connect(m_table, &TableView::opened, this, &ListPage::opened);
    connect(m_table, &TableView::openedInNewTab, this, &ListPage::opened);
    connect(m_table, &TableView::currentRowChanged, this, &ListPage::showCurrent);
    connect(m_table, &TableView::contextMenuWanted, this, &ListPage::openMenu);
    connect(m_table, &TableView::typed, this, [this](const QString &text) {
        m_filters->field()->setFocus(Qt::ShortcutFocusReason);
        m_filters->field()->setText(m_filters->field()->text() + text);
    });
    const auto toggleDetails = [this] {
        if (!isRail())
            return;
        m_detailsOver = !m_detailsOver;
        placeDetails();
    };
    connect(m_table, &TableView::previewWanted, this, toggleDetails);
    connect(m_rail, &IconButton::clicked, this, toggleDetails);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        vault::WindowState(m_workplace.settings)
            .save(stateName(*m_setup.resource, "splitter"_L1), m_splitter->saveState());
    });
    const QByteArray kept =
        vault::WindowState(m_workplace.settings).load(stateName(*m_setup.resource, "splitter"_L1));
    if (kept.isEmpty() || !m_splitter->restoreState(kept))
        m_splitter->setSizes({1000, detailsWidth});
}

QWidget *ListPage::makeHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(52);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(8);
    m_title = new Label({}, TextStyle::PageTitle, Tone::Text, head);
    m_count = new Label({}, TextStyle::Base, Tone::Muted, head);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch();
    m_refresh = new IconButton(u"refresh"_s, {}, head);
    m_refresh->setEdge(32);
    connect(m_refresh, &IconButton::clicked, this, &ListPage::refresh);
    row->addWidget(m_refresh);
    for (const ActionId action : m_setup.pageActions) {
        auto *button =
            new Button({}, m_buttons.isEmpty() ? ButtonKind::Primary : ButtonKind::Secondary, head);
        button->setIconName(QString::fromLatin1(actions::entry(action).icon));
        button->setShortcutHint(QKeySequence(QString::fromLatin1(actions::entry(action).shortcut)));
        connect(button, &Button::clicked, this,
                [this, action, button] { m_workplace.desk.perform(action, button); });
        m_buttons.append({action, button});
        row->addWidget(button);
    }
    return head;
}

void ListPage::fitColumns()
{
    const catalog::Resource &resource = *m_setup.resource;
    const QString longestTime = catalog::shortTime(
        QDateTime::currentDateTimeUtc().addSecs(-52 * 60), wordingFor(m_workplace));
    for (int section = 0; section < int(resource.columns.size()); ++section) {
        const catalog::Column &column = resource.columns[std::size_t(section)];
        ColumnSetup setup;
        setup.look = lookOf(column);
        setup.width = column.width > 0 ? column.width : restWidth;
        setup.rest = column.width == 0;
        setup.hidden = column.visibility != catalog::Visibility::Shown;
        if (column.kind == Kind::DateTime)
            setup.widest = longestTime;
        if (column.vocabulary && setup.look == CellLook::Chip)
            for (const catalog::Word &word : column.vocabulary->words) {
                const QString text = column.vocabulary->text(QString::fromLatin1(word.value));
                if (textWidth(TextStyle::Small, text) > textWidth(TextStyle::Small, setup.widest))
                    setup.widest = text;
            }
        m_table->setColumn(section, setup);
    }
    m_table->restoreState(
        vault::WindowState(m_workplace.settings).load(stateName(resource, "columns"_L1)));
}

void ListPage::setColumns()
{
    const catalog::Resource &resource = *m_setup.resource;
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorShown(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ListPage::sortBy);
    const int sorted =
        resource.sortColumn ? resource.columnIndex(QLatin1StringView(resource.sortColumn)) : -1;
    if (sorted >= 0)
        header->setSortIndicator(sorted, Qt::DescendingOrder);
    connect(m_table, &TableView::columnsChanged, this, [this] {
        vault::WindowState(m_workplace.settings)
            .save(stateName(*m_setup.resource, "columns"_L1), m_table->saveState());
    });
}

void ListPage::addRecordActions()
{
    // A shortcut opens what the button opens; it never acts by itself.
    for (const ActionId id : m_setup.resource->actions) {
        const actions::Entry &entry = actions::entry(id);
        if (!entry.needsRecord || !*entry.shortcut)
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
    if (m_setup.resource->endpoint) {
        m_workplace.session.sync().refresh(*m_setup.resource);
        return;
    }
    // The joined table follows from these.
    for (const catalog::Resource *source :
         {&catalog::users, &catalog::accounts, &catalog::identities, &catalog::invites})
        m_workplace.session.sync().refresh(*source);
}

QWidget *ListPage::filterField()
{
    return m_filters->field();
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

records::RowPtr ListPage::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model.rowOf(current.row()) : nullptr;
}

QString ListPage::userOf(const records::RowPtr &row) const
{
    return m_setup.resource == &catalog::people
               ? row->id
               : row->json.value(QLatin1StringView("userId")).toString();
}

void ListPage::opened(const QModelIndex &index)
{
    if (m_setup.opensPerson)
        m_workplace.navigator.openPerson(userOf(m_model.rowOf(index.row())));
    else
        m_details->setFocus();
}

void ListPage::perform(ActionId action)
{
    if (const records::RowPtr row = currentRow())
        m_workplace.desk.perform(action, *m_setup.resource, row, m_table);
}

void ListPage::openMenu(const QModelIndex &index, const QPoint &position)
{
    const records::RowPtr row = m_model.rowOf(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!userOf(row).isEmpty())
        connect(menu->addAction(icon(u"person"_s), tr("Open person")), &QAction::triggered, this,
                [this, row] { m_workplace.navigator.openPerson(userOf(row)); });
    for (const ActionId id : m_setup.resource->actions) {
        const actions::Entry &entry = actions::entry(id);
        if (!entry.needsRecord)
            continue;
        QAction *action =
            menu->addAction(icon(QString::fromLatin1(entry.icon)), actions::words(id));
        action->setShortcut(QKeySequence(QString::fromLatin1(entry.shortcut)));
        const QString reason = m_workplace.desk.whyNot(id, *m_setup.resource, row);
        action->setEnabled(reason.isEmpty());
        action->setToolTip(reason);
        connect(action, &QAction::triggered, this,
                [this, id, row] { m_workplace.desk.perform(id, *m_setup.resource, row, m_table); });
    }
    menu->addSeparator();
    connect(menu->addAction(icon(u"id"_s), tr("Copy id")), &QAction::triggered, this,
            &ListPage::copyId);
    connect(menu->addAction(icon(u"copy"_s), tr("Copy cell")), &QAction::triggered, m_table,
            &TableView::copyCell);
    connect(menu->addAction(tr("Copy row")), &QAction::triggered, m_table, &TableView::copyRows);
    menu->popup(position);
}

void ListPage::copyId()
{
    if (const records::RowPtr row = currentRow())
        QGuiApplication::clipboard()->setText(row->id);
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

void ListPage::showCount()
{
    const qsizetype all = m_view.table().size();
    const qsizetype shown = m_view.size();
    QString words = m_filters->isClear()
                        ? locale().toString(all)
                        : tr("%1 of %2").arg(locale().toString(shown), locale().toString(all));
    const catalog::Resource &source =
        m_setup.resource->endpoint ? *m_setup.resource : catalog::users;
    if (m_workplace.session.sync().state(source).phase == sync::Phase::Loading)
        words = tr("%1, of what is loaded").arg(words);
    m_count->setText(words);
    showEmptyState();
}

void ListPage::showEmptyState()
{
    if (m_view.size() > 0)
        return;
    EmptyState *empty = m_table->emptyState();
    const catalog::Resource &source =
        m_setup.resource->endpoint ? *m_setup.resource : catalog::users;
    const sync::ListState state = m_workplace.session.sync().state(source);
    if (!m_filters->isClear()) {
        empty->setContent(u"filter"_s, tr("Nothing matches"),
                          tr("No row meets all the conditions above."));
        connect(empty->addButton(tr("Clear the filter")), &Button::clicked, m_filters,
                &FilterRow::clear);
    } else if (state.phase == sync::Phase::Loading || state.phase == sync::Phase::Idle) {
        empty->setContent(u"refresh"_s, tr("Loading"), tr("The first rows come in a moment."));
    } else if (state.phase == sync::Phase::Failed) {
        const bool forbidden = state.error && state.error->kind == api::Kind::Forbidden;
        empty->setContent(
            forbidden ? u"lock"_s : u"offline"_s,
            forbidden ? tr("This key may not read this list") : tr("This list could not be loaded"),
            state.error
                ? tr("Request id: %1")
                      .arg(state.error->requestId.isEmpty() ? tr("none") : state.error->requestId)
                : QString());
        connect(empty->addButton(tr("Try again")), &Button::clicked, this, &ListPage::refresh);
    } else {
        empty->setContent(NavigationModel::pageIcon(m_setup.page), tr("Nothing here yet"),
                          tr("When there is something, it appears here by itself."));
        for (const auto &[action, button] : std::as_const(m_buttons))
            connect(empty->addButton(button->text()), &Button::clicked, this,
                    [this, id = action] { m_workplace.desk.perform(id, this); });
    }
}

bool ListPage::isRail() const
{
    return !m_setup.detailsBeside || window()->width() < railBelow;
}

void ListPage::placeDetails()
{
    const bool rail = isRail();
    m_rail->setVisible(rail);
    m_rail->setIconName(m_detailsOver ? u"chevron-right"_s : u"chevron-left"_s);
    if (!rail) {
        m_detailsOver = false;
        if (m_details->parentWidget() != m_splitter) {
            m_splitter->addWidget(m_details);
            m_splitter->setStretchFactor(0, 1);
        }
        m_details->setVisible(true);
        if (m_splitter->sizes().value(1) == 0)
            m_splitter->setSizes({m_splitter->width() - detailsWidth, detailsWidth});
        return;
    }
    if (m_details->parentWidget() != this)
        m_details->setParent(this);
    const QRect area = m_splitter->geometry();
    m_details->setGeometry(area.right() + 1 - detailsWidth, area.top(), detailsWidth,
                           area.height());
    m_details->setVisible(m_detailsOver);
    m_details->raise();
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = window()->width() < railBelow;
    m_filters->setNarrow(narrow);
    m_filters->setFixedHeight(window()->height() < lowWindow ? 38 : 40);
    m_title->parentWidget()->setFixedHeight(window()->height() < lowWindow ? 46 : 52);
    for (const auto &[action, button] : std::as_const(m_buttons))
        button->setIconOnly(narrow && button->kind() != ButtonKind::Primary);
    layout()->activate();
    placeDetails();
}

void ListPage::retranslate()
{
    const QString title = m_setup.resource->titleText();
    m_model.retranslate();
    fitColumns();
    m_title->setText(title);
    m_table->setAccessibleName(title);
    m_refresh->setName(tr("Refresh"));
    m_rail->setName(tr("Details of the row"));
    for (const auto &[action, button] : std::as_const(m_buttons))
        button->setText(actions::words(action));
    m_filters->retranslate();
    showCount();
}

} // namespace smile::console
