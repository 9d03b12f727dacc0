#include "activity/activitypage.h"

#include "handover/tableexport.h"
#include "parts/appearancesettings.h"
#include "parts/button.h"
#include "parts/detailsplace.h"
#include "parts/emptystate.h"
#include "parts/fieldgrid.h"
#include "parts/label.h"
#include "parts/tableview.h"
#include "parts/textfield.h"
#include "parts/verdictcard.h"
#include "session/session.h"
#include "theme/icons.h"
#include "vault/windowstate.h"
#include "words/troublewords.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int detailsWidth = 412;
constexpr int headHeight = 52;
constexpr int lowHeadHeight = 46;
constexpr int lowWindow = 760;
const QString columnsState = u"activity/columns"_s;
const QKeySequence curlKeys(Qt::CTRL | Qt::ALT | Qt::Key_C);

api::Error errorOf(const api::Request &request)
{
    api::Error error;
    error.kind = request.failure.value_or(api::Kind::Server);
    error.status = request.status;
    error.code = request.code;
    error.requestId = request.requestId;
    return error;
}

} // namespace

ActivityPage::ActivityPage(const Workplace &workplace, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_model(workplace.session.log())
{
    build();
    setColumns();
    watch();
    retranslate();
}

void ActivityPage::build()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_table = new TableView({}, this);
    m_table->setModel(&m_model);
    followDensity(*m_table, m_workplace.settings);
    m_details = new QScrollArea(this);
    m_details->setWidgetResizable(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setMinimumWidth(320);
    m_place = new DetailsPlace(u"activity"_s, m_table, m_details, detailsWidth,
                               m_workplace.settings, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_export = new TableExport(handoverPlaceOf(m_workplace.session), this);
    column->addWidget(makeHead());
    column->addWidget(m_export);
    column->addWidget(m_place, 1);
}

void ActivityPage::setColumns()
{
    const struct
    {
        int width;
        CellLook look;
    } columns[] = {{108, CellLook::Muted}, {72, CellLook::Text},   {200, CellLook::Code},
                   {96, CellLook::Status}, {72, CellLook::Number}, {56, CellLook::Number},
                   {84, CellLook::Number}};
    for (int section = 0; section < RequestModel::ColumnCount; ++section)
        m_table->setColumn(
            section,
            {.width = columns[section].width,
             .widest = section == RequestModel::Size ? locale().formattedDataSize(999) : QString(),
             .look = columns[section].look,
             .rest = section == RequestModel::Path,
             .hidden = false,
             .least = section == RequestModel::Path ? 140 : 0,
             .givesWay = section == RequestModel::Tries ? 1 : 0});
    vault::WindowState state(m_workplace.settings);
    m_table->restoreState(state.load(columnsState));
    connect(m_table, &TableView::columnsChanged, this, [this] {
        vault::WindowState(m_workplace.settings).save(columnsState, m_table->saveState());
    });
}

void ActivityPage::watch()
{
    auto *curl = new QAction(this);
    curl->setShortcut(curlKeys);
    curl->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(curl);
    connect(curl, &QAction::triggered, this, &ActivityPage::copyCurl);
    m_exportCommand = new QAction(this);
    m_exportCommand->setShortcut(exportKeys);
    m_exportCommand->setData(u"download"_s);
    addAction(m_exportCommand);
    connect(m_exportCommand, &QAction::triggered, this, &ActivityPage::exportTable);
    connect(m_table, &TableView::currentRowChanged, this, &ActivityPage::showDetails);
    connect(m_table, &TableView::contextMenuWanted, this, &ActivityPage::openMenu);
    connect(m_table, &TableView::previewWanted, m_place, &DetailsPlace::toggle);
    connect(m_table, &TableView::opened, this, [this] {
        m_place->reveal();
        m_details->setFocus(Qt::OtherFocusReason);
    });
    connect(m_table, &TableView::typed, this, [this](const QString &text) {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->setText(m_filter->text() + text);
    });
    connect(&m_model, &RequestModel::dataChanged, this, [this](const QModelIndex &first) {
        if (first.row() == m_table->currentIndex().row())
            showDetails();
    });
    for (auto signal : {&RequestModel::rowsInserted, &RequestModel::rowsRemoved})
        connect(&m_model, signal, this, &ActivityPage::showState);
    connect(&m_model, &RequestModel::modelReset, this, &ActivityPage::showState);
}

void ActivityPage::exportTable()
{
    m_export->ask(std::make_unique<ModelSource>(*m_table, false), this);
}

void ActivityPage::openMenu(const QModelIndex &index, const QPoint &position)
{
    const QString requestId = m_model.requestAt(index.row()).requestId;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    connect(menu->addAction(icon(u"terminal"_s), tr("Copy as curl")), &QAction::triggered, this,
            &ActivityPage::copyCurl);
    menu->addSeparator();
    QAction *copyId = menu->addAction(icon(u"id"_s), tr("Copy request id"), this, [requestId] {
        QGuiApplication::clipboard()->setText(requestId);
    });
    copyId->setEnabled(!requestId.isEmpty());
    copyId->setToolTip(requestId.isEmpty() ? tr("No answer has named one yet") : QString());
    menu->addAction(icon(u"copy"_s), tr("Copy cell"), m_table, &TableView::copyCell);
    menu->addAction(tr("Copy row"), m_table, &TableView::copyRows);
    menu->addSeparator();
    QAction *details = menu->addAction(m_place->isShown() ? tr("Hide details") : tr("Show details"),
                                       m_place, &DetailsPlace::toggle);
    details->setShortcut(Qt::Key_Space);
    menu->addSeparator();
    menu->addAction(m_exportCommand);
    menu->popup(position);
}

QWidget *ActivityPage::makeHead()
{
    auto *head = new QWidget(this);
    m_head = head;
    head->setFixedHeight(headHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(8);
    m_title = new Label({}, TextStyle::PageTitle, Tone::Text, head);
    m_count = new Label({}, TextStyle::Base, Tone::Muted, head);
    m_filter = new TextField({}, head);
    m_filter->setFieldHeight(28);
    m_filter->setIconName(u"filter"_s);
    m_filter->setClearable(true);
    m_filter->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_F));
    m_filter->setMaximumWidth(260);
    m_filter->setMinimumWidth(180);
    m_pause = new Button({}, ButtonKind::Secondary, head);
    m_pause->setCheckable(true);
    m_curl = new Button({}, ButtonKind::Secondary, head);
    m_curl->setIconName(u"terminal"_s);
    m_curl->setShortcutHint(curlKeys);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_filter, 1);
    row->addWidget(m_pause);
    row->addWidget(m_curl);
    connect(m_filter, &QLineEdit::textChanged, &m_model, &RequestModel::setWords);
    connect(m_pause, &Button::toggled, this, [this](bool paused) {
        m_model.setPaused(paused);
        retranslate();
    });
    connect(m_curl, &Button::clicked, this, &ActivityPage::copyCurl);
    return head;
}

void ActivityPage::activate()
{
    if (!m_table->selectionModel()->hasSelection() && m_model.rowCount() > 0)
        m_table->selectRow(qMax(0, m_table->currentIndex().row()));
    m_table->setFocus(Qt::OtherFocusReason);
    showState();
}

QWidget *ActivityPage::filterField()
{
    return m_filter;
}

void ActivityPage::select(const QString &requestId)
{
    m_filter->clear();
    const int row = m_model.rowOf(requestId);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model.index(row, 0));
    m_table->scrollTo(m_table->currentIndex());
}

void ActivityPage::showState()
{
    m_count->setText(locale().toString(m_model.rowCount()));
    m_curl->setEnabled(m_table->currentIndex().isValid());
    if (m_model.rowCount() > 0)
        return;
    EmptyState *empty = m_table->emptyState();
    if (m_filter->text().isEmpty()) {
        empty->setContent({u"activity"_s,
                           tr("No requests yet"),
                           tr("Every request to the server appears here as it happens."),
                           {},
                           {}});
        return;
    }
    const bool rebuilt = empty->setContent({u"filter"_s,
                                            tr("Nothing matches"),
                                            tr("No request holds all of these words."),
                                            {tr("Clear the filter")},
                                            {}});
    if (rebuilt)
        connect(empty->buttons().first(), &Button::clicked, m_filter, &QLineEdit::clear);
}

void ActivityPage::showDetails()
{
    const QModelIndex current = m_table->currentIndex();
    m_curl->setEnabled(current.isValid());
    m_details->setWidget(current.isValid() ? makeDetails(m_model.requestAt(current.row()))
                                           : new QWidget(m_details));
    m_details->widget()->setAutoFillBackground(true);
    m_details->widget()->setBackgroundRole(QPalette::Base);
    m_details->setAccessibleName(tr("Details of the request"));
}

QWidget *ActivityPage::makeDetails(const api::Request &request)
{
    auto *content = new QWidget(m_details);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    auto *title = new Label(u"%1 %2"_s.arg(QString::fromLatin1(request.method), request.path),
                            TextStyle::Code);
    title->setWordWrap(true);
    column->addWidget(title);
    if (request.failure && request.failure != api::Kind::Cancelled) {
        auto *card = new VerdictCard;
        card->setVerdict({request.status == 429 ? State::Warn : State::Err,
                          callSentence(errorOf(request)),
                          request.code,
                          {},
                          {}});
        column->addWidget(card);
    }
    const auto number = [this](qint64 value) { return locale().toString(value); };
    auto *grid = new FieldGrid;
    grid->addRow(tr("Request id"), request.requestId, true, true);
    grid->addRow(tr("Sent"), catalog::longTime(request.sentAt, wordingFor(m_workplace)), false);
    grid->addRow(tr("Status"), request.status ? QString::number(request.status) : QString(), false);
    grid->addRow(tr("Milliseconds"),
                 request.milliseconds < 0 ? QString() : number(request.milliseconds), false);
    grid->addRow(tr("Tries"), number(request.tries), false);
    if (!request.note.isEmpty())
        grid->addRow(tr("Note"), request.note, false);
    column->addWidget(grid);
    if (!request.answer.isEmpty()) {
        column->addWidget(new Label(tr("Answer"), TextStyle::Label, Tone::Muted));
        auto *answer = new Label(request.answer, TextStyle::Code);
        answer->setWordWrap(true);
        answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(answer);
    }
    column->addStretch();
    return content;
}

void ActivityPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_head->setFixedHeight(window()->height() < lowWindow ? lowHeadHeight : headHeight);
}

void ActivityPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_place->isOver()) {
        m_place->toggle();
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    Page::keyPressEvent(event);
}

void ActivityPage::copyCurl()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        QGuiApplication::clipboard()->setText(api::asCurl(m_model.requestAt(current.row())));
}

void ActivityPage::retranslate()
{
    m_title->setText(tr("Activity"));
    m_table->setAccessibleName(tr("Requests"));
    m_place->retranslate();
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_pause->setText(m_model.paused() ? tr("Resume list") : tr("Pause list"));
    m_pause->setIconName(m_model.paused() ? u"play"_s : u"pause"_s);
    m_curl->setText(tr("Copy as curl"));
    m_exportCommand->setText(tr("Export the table…"));
    m_export->retranslate();
    m_model.setWording(wordingFor(m_workplace));
    m_model.retranslate();
    showState();
    showDetails();
}

} // namespace smile::console
