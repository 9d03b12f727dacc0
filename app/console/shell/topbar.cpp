#include "shell/topbar.h"

#include "catalog/cell.h"
#include "parts/iconbutton.h"
#include "parts/label.h"
#include "parts/textfield.h"
#include "session/session.h"
#include "shell/privacy.h"
#include "theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

namespace smile::console {

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField({}, this))
    , m_eye(new IconButton(QStringLiteral("eye"), {}, this))
    , m_connection(new Label({}, TextStyle::Label, Tone::Muted, this))
    , m_rate(new Label({}, TextStyle::Label, Tone::Muted, this))
{
    setFixedHeight(48);
    m_search->setFieldHeight(32);
    m_search->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_K));
    m_search->setMaximumWidth(560);
    m_search->setMinimumWidth(280);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 12, 1);
    row->setSpacing(16);
    row->addWidget(m_search, 1);
    row->addStretch(0);
    m_eye->setEdge(32);
    m_eye->hide();
    row->addWidget(m_eye);
    connect(m_eye, &IconButton::clicked, this, [this] {
        if (m_privacy && m_privacy->eye())
            m_privacy->eye()->trigger();
    });
    row->addWidget(m_connection);
    row->addWidget(m_rate);
    // The rate and "2 min ago" are true for a second or a minute; one slow timer keeps both.
    auto *tick = new QTimer(this);
    tick->setInterval(1000);
    connect(tick, &QTimer::timeout, this, &TopBar::showConnection);
    tick->start();
}

void TopBar::setSession(Session *session)
{
    m_session = session;
    if (session)
        connect(session, &QObject::destroyed, this, [this] { m_session = nullptr; });
    showConnection();
}

void TopBar::setPrivacy(Privacy &privacy)
{
    m_privacy = &privacy;
    connect(&privacy, &Privacy::changed, this, &TopBar::showEye);
    showEye();
}

void TopBar::showEye()
{
    const QAction *action = m_privacy ? m_privacy->eye() : nullptr;
    m_eye->setVisible(action);
    if (!action)
        return;
    m_eye->setIconName(action->data().toString());
    m_eye->setName(action->text());
}

void TopBar::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_rate->setVisible(!narrow);
    showConnection();
}

void TopBar::retranslate()
{
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(
        tr("Search people, accounts, invites, ids, pages, views, actions"));
    showEye();
    showConnection();
}

void TopBar::showConnection()
{
    if (!m_session) {
        m_connection->clear();
        m_rate->clear();
        return;
    }
    catalog::Wording wording;
    wording.locale = locale();
    wording.zone = QTimeZone::systemTimeZone();
    wording.now = QDateTime::currentDateTimeUtc();
    const QDateTime synced = m_session->sync().lastSync();
    const QString when = synced.isValid() ? catalog::shortTime(synced, wording) : tr("not yet");
    m_connection->setText(m_narrow ? tr("Sync: %1").arg(when) : tr("Last sync: %1").arg(when));
    if (synced != m_synced) { // the name of the zone costs time to find
        m_synced = synced;
        m_connection->setToolTip(catalog::longTime(synced, wording));
    }
    const api::Gate &gate = m_session->gate();
    m_rate->setText(gate.perSecond() == 0
                        ? tr("%n request(s) a second", nullptr, gate.leftLastSecond())
                        : tr("%1 of %2 requests a second")
                              .arg(locale().toString(gate.leftLastSecond()),
                                   locale().toString(gate.perSecond())));
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeOf(palette()).border);
}

} // namespace smile::console
