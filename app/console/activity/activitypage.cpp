#include "activity/activitypage.h"

#include "catalog/sentences.h"
#include "parts/button.h"
#include "parts/copylabel.h"
#include "parts/emptystate.h"
#include "parts/fieldgrid.h"
#include "parts/label.h"
#include "parts/tableview.h"
#include "parts/textfield.h"
#include "parts/times.h"
#include "parts/verdictcard.h"
#include "person/troublewords.h"
#include "session/session.h"
#include "settings/appearancesettings.h"
#include "vault/windowstate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int detailsWidth = 412;
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
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_table = new TableView({}, this);
    m_table->setModel(&m_model);
    followDensity(*m_table, m_workplace.settings);
    const struct
    {
        int width;
        CellLook look;
    } columns[] = {{108, CellLook::Muted}, {72, CellLook::Text},   {200, CellLook::Code},
                   {96, CellLook::Status}, {72, CellLook::Number}, {56, CellLook::Number},
                   {84, CellLook::Number}};
    for (int section = 0; section < RequestModel::ColumnCount; ++section)
        m_table->setColumn(section, {.width = columns[section].width,
                                     .widest = {},
                                     .look = columns[section].look,
                                     .rest = section == RequestModel::Path,
                                     .hidden = false});
    m_details = new QScrollArea(this);
    m_details->setWidgetResizable(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setMinimumWidth(320);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({800, detailsWidth});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(splitter, 1);

    auto *curl = new QAction(this);
    curl->setShortcut(curlKeys);
    curl->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(curl);
    connect(curl, &QAction::triggered, this, &ActivityPage::copyCurl);
    connect(m_table, &TableView::currentRowChanged, this, &ActivityPage::showDetails);
    connect(m_table, &TableView::contextMenuWanted, this,
            [this](const QModelIndex &, const QPoint &position) {
                auto *menu = new QMenu(this);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                connect(menu->addAction(tr("Copy as curl")), &QAction::triggered, this,
                        &ActivityPage::copyCurl);
                connect(menu->addAction(tr("Copy cell")), &QAction::triggered, m_table,
                        &TableView::copyCell);
                connect(menu->addAction(tr("Copy row")), &QAction::triggered, m_table,
                        &TableView::copyRows);
                menu->popup(position);
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
    retranslate();
}

QWidget *ActivityPage::makeHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(52);
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
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
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
        empty->setContent(u"activity"_s, tr("No requests yet"),
                          tr("Every request to the server appears here as it happens."));
    } else {
        empty->setContent(u"filter"_s, tr("Nothing matches"),
                          tr("No request holds all of these words."));
        connect(empty->addButton(tr("Clear the filter")), &Button::clicked, m_filter,
                &QLineEdit::clear);
    }
}

void ActivityPage::showDetails()
{
    auto *content = new QWidget(m_details);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    const QModelIndex current = m_table->currentIndex();
    m_curl->setEnabled(current.isValid());
    if (current.isValid()) {
        const api::Request &request = m_model.requestAt(current.row());
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
        auto *grid = new FieldGrid;
        grid->addRow(tr("Request id"), request.requestId, true, true);
        grid->addRow(tr("Sent"), exactTime(request.sentAt, locale()), false);
        grid->addRow(tr("Status"), request.status ? QString::number(request.status) : QString(),
                     false);
        grid->addRow(tr("Milliseconds"),
                     request.milliseconds < 0 ? QString() : locale().toString(request.milliseconds),
                     false);
        grid->addRow(tr("Tries"), locale().toString(request.tries), false);
        grid->addRow(tr("Note"), request.note, false);
        column->addWidget(grid);
        if (!request.answer.isEmpty()) {
            column->addWidget(new Label(tr("Answer"), TextStyle::Label, Tone::Muted));
            auto *answer = new Label(request.answer, TextStyle::Code);
            answer->setWordWrap(true);
            answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
            column->addWidget(answer);
        }
    }
    column->addStretch();
    m_details->setWidget(content);
    m_details->setAccessibleName(tr("Details of the request"));
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
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_pause->setText(m_model.paused() ? tr("Resume list") : tr("Pause list"));
    m_pause->setIconName(m_model.paused() ? u"play"_s : u"pause"_s);
    m_curl->setText(tr("Copy as curl"));
    m_model.retranslate();
    showState();
    showDetails();
}

} // namespace smile::console
