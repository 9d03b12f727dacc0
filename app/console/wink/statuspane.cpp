#include "wink/statuspane.h"

#include "catalog/catalog.h"
#include "parts/appearancesettings.h"
#include "parts/button.h"
#include "parts/copylabel.h"
#include "parts/emptystate.h"
#include "parts/label.h"
#include "parts/meter.h"
#include "parts/statechip.h"
#include "parts/tableview.h"
#include "parts/times.h"
#include "records/store.h"
#include "shell/workplace.h"
#include "wink/winksession.h"
#include "words/troublewords.h"
#include "json/jsonview.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>

namespace smile::console {

using namespace Qt::StringLiterals;
using Stage = WinkSession::Stage;

namespace {

constexpr qint64 amberBelow = 30 * 60; // seconds
constexpr qint64 redBelow = 5 * 60;
constexpr int smallestPart = 150;

QVBoxLayout *columnOf(QWidget *box)
{
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(4);
    return column;
}

} // namespace

StatusPane::StatusPane(WinkSession &session, const WinkContext &context, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_store(context.store)
    , m_navigator(context.navigator)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeToken());
    column->addWidget(makeAccount());
    column->addWidget(makeEvents(context.settings), 1);
    connect(&session, &WinkSession::tokenChanged, this, &StatusPane::showToken);
    connect(&session, &WinkSession::accountChanged, this, &StatusPane::showAccount);
    connect(&session, &WinkSession::stageChanged, this, &StatusPane::showAccount);
    connect(&m_store, &records::Store::namesChanged, this, &StatusPane::showAccount);
}

QWidget *StatusPane::makeToken()
{
    auto *box = new QWidget(this);
    QVBoxLayout *column = columnOf(box);
    m_tokenTitle = new Label({}, TextStyle::Label, Tone::Muted, box);
    m_tokenLeft = new Label({}, TextStyle::TimeLeft, Tone::Text, box);
    m_tokenHint = new Label({}, TextStyle::Label, Tone::Muted, box);
    m_tokenHint->setWordWrap(true);
    m_tokenMeter = new Meter({}, box);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_tokenLeft);
    row->addWidget(m_tokenHint, 1, Qt::AlignVCenter);
    column->addWidget(m_tokenTitle);
    column->addLayout(row);
    column->addWidget(m_tokenMeter);
    return box;
}

QWidget *StatusPane::makeAccount()
{
    auto *box = new QWidget(this);
    QVBoxLayout *column = columnOf(box);
    m_accountTitle = new Label({}, TextStyle::Label, Tone::Muted, box);
    m_provider = new Label({}, TextStyle::Heading, Tone::Text, box);
    m_provider->setElided(true);
    m_connection = new StateChip(box);
    m_monitoring = new StateChip(box);
    m_accountWords = new Label({}, TextStyle::Base, Tone::Second, box);
    m_accountWords->setWordWrap(true);
    m_accountId = new CopyLabel(CopyLabel::Form::Id, box);
    m_openPerson = new Button({}, ButtonKind::Secondary, box);
    m_openPerson->setSmall(true);
    m_openPerson->setIconName(u"person"_s);
    connect(m_openPerson, &Button::clicked, this,
            [this] { m_navigator.openPerson(m_session.userId()); });
    auto *chips = new QHBoxLayout;
    chips->setSpacing(8);
    chips->addWidget(m_connection);
    chips->addWidget(m_monitoring);
    chips->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_accountId, 1);
    foot->addWidget(m_openPerson);
    column->addWidget(m_accountTitle);
    column->addWidget(m_provider);
    column->addLayout(chips);
    column->addWidget(m_accountWords);
    column->addLayout(foot);
    return box;
}

QSplitter *StatusPane::makeEvents(vault::Settings &settings)
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    auto *list = new QWidget(splitter);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    m_eventsTitle = new Label({}, TextStyle::Label, Tone::Muted, list);
    m_eventsTitle->setContentsMargins(16, 0, 0, 0);
    m_table = new TableView({}, list);
    m_table->setModel(&m_session.events());
    followDensity(*m_table, settings);
    m_table->setColumn(EventsModel::Time,
                       {.width = 98, .widest = u"00:00:00.000"_s, .look = CellLook::Muted});
    m_table->setColumn(EventsModel::Callback,
                       {.width = 132, .widest = u"onAccountConnected"_s, .look = CellLook::Text});
    m_table->setColumn(EventsModel::Data, {.width = 120, .rest = true});
    m_table->setMinimumHeight(smallestPart);
    column->addWidget(m_eventsTitle);
    column->addWidget(m_table, 1);
    m_json = new JsonView(splitter);
    m_json->setMinimumHeight(smallestPart);
    m_json->hide();
    splitter->setSizes({300, 240});
    splitter->setStretchFactor(0, 1);
    connect(m_table, &TableView::currentRowChanged, this, &StatusPane::showEvent);
    connect(m_table, &TableView::contextMenuWanted, this,
            [this](const QModelIndex &, const QPoint &position) {
                auto *menu = new QMenu(this);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                connect(menu->addAction(tr("Copy cell")), &QAction::triggered, m_table,
                        &TableView::copyCell);
                connect(menu->addAction(tr("Copy row")), &QAction::triggered, m_table,
                        &TableView::copyRows);
                menu->popup(position);
            });
    // The newest is shown until a person chooses an older one.
    connect(&m_session.events(), &EventsModel::rowsInserted, this, [this] {
        if (m_table->currentIndex().row() <= 1)
            m_table->setCurrentIndex(m_session.events().index(0, 0));
    });
    connect(&m_session.events(), &EventsModel::modelReset, this, &StatusPane::showEvent);
    return splitter;
}

/// To the minute: a token of five hours would say "4 h" from its first second on.
QString StatusPane::timeLeft(qint64 seconds)
{
    constexpr qint64 hour = 3600;
    if (seconds < 2 * hour)
        return tr("%1 left").arg(remainingTime(seconds));
    return tr("%1 h %2 min left").arg(seconds / hour).arg(seconds % hour / 60);
}

void StatusPane::showToken()
{
    const qint64 left = m_session.tokenSecondsLeft();
    const bool ended = m_session.tokenRefused() || left == 0;
    m_tokenMeter->setVisible(m_session.hasToken());
    m_tokenMeter->setRange(0, int(m_session.tokenSecondsWhole()));
    m_tokenMeter->setValue(ended ? 0 : int(left));
    if (!m_session.hasToken()) {
        m_tokenLeft->setText(u"–"_s);
        m_tokenLeft->setTone(Tone::Muted);
        m_tokenHint->setText(tr("No token yet. Each start gets a fresh one."));
        return;
    }
    const bool red = ended || left < redBelow;
    const bool amber = !red && left < amberBelow;
    m_tokenLeft->setText(ended ? tr("Expired") : timeLeft(left));
    m_tokenLeft->setTone(red ? Tone::Err : amber ? Tone::Warn : Tone::Text);
    m_tokenMeter->setState(red     ? std::optional(State::Err)
                           : amber ? std::optional(State::Warn)
                                   : std::nullopt);
    m_tokenHint->setText(ended ? tr("Start again for a fresh one.")
                               : tr("It opens the widget once and is not kept."));
}

void StatusPane::showAccount()
{
    const records::Record account = m_session.account();
    const QString id = m_session.accountId();
    for (QWidget *part : QList<QWidget *>{m_provider, m_connection, m_monitoring, m_openPerson})
        part->setVisible(bool(account));
    m_accountId->setVisible(!id.isEmpty());
    m_accountId->setValue(id, tr("Copy account id"));
    m_accountWords->setVisible(true);
    if (!account) {
        m_accountWords->setText(id.isEmpty()
                                    ? tr("None yet. It appears when somebody signs in at a "
                                         "provider.")
                                    : tr("The API does not show this account."));
        return;
    }
    const QJsonObject &json = account.json();
    const QString slug = json.value("providerId"_L1).toString();
    const Status connection = statusAt(json, catalog::accounts, "connection.status"_L1);
    const Status monitoring = statusAt(json, catalog::accounts, "monitor.status"_L1);
    const QJsonObject state = json.value("connection"_L1).toObject();
    const QString code = state.value("errorCode"_L1).toString();
    m_provider->setText(catalog::providerName(slug, m_store.names()));
    m_connection->setStatus(connection.state, connection.word);
    m_connection->setAccessibleName(tr("Connection: %1").arg(connection.word));
    m_monitoring->setStatus(monitoring.state, monitoring.word);
    m_monitoring->setAccessibleName(tr("Monitoring: %1").arg(monitoring.word));
    m_accountWords->setText(code.isEmpty() ? QString()
                                           : u"%1 (%2)"_s.arg(accountSentence(code), code));
    m_accountWords->setVisible(!code.isEmpty());
    m_openPerson->setVisible(state.value("status"_L1) == "CONNECTED"_L1);
}

void StatusPane::showEvent()
{
    const QModelIndex current = m_table->currentIndex();
    m_json->setVisible(current.isValid()); // an empty pane would only take room
    if (!current.isValid()) {
        m_json->setValue(QJsonValue::Undefined);
        return;
    }
    const WinkEvent &event = m_session.events().eventAt(current.row());
    m_json->setValue(event.isRefusal()
                         ? QJsonValue(QJsonObject{{u"refused"_s, event.refused.toString()}})
                         : QJsonValue(event.data));
}

void StatusPane::showNoEvents()
{
    m_table->emptyState()->setContent(u"webhooks"_s, tr("No callbacks yet"),
                                      tr("Each one appears here as the widget calls it."));
}

void StatusPane::retranslate()
{
    m_tokenTitle->setText(tr("Link token"));
    m_tokenMeter->setAccessibleName(tr("Time left of the token"));
    m_accountTitle->setText(tr("Account, as the API tells it"));
    m_openPerson->setText(tr("Open person"));
    m_eventsTitle->setText(tr("Callbacks"));
    m_table->setAccessibleName(tr("Wink events"));
    m_json->setAccessibleName(tr("Data of the callback"));
    m_session.events().retranslate();
    showToken();
    showAccount();
    showEvent();
    showNoEvents();
}

} // namespace smile::console
