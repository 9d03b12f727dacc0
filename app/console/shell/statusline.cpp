#include "shell/statusline.h"

#include "catalog/catalog.h"
#include "parts/button.h"
#include "parts/label.h"
#include "parts/meter.h"
#include "session/session.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {
constexpr int sayMilliseconds = 4000;
constexpr qsizetype mostNamed = 4;
} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_words(new Label({}, TextStyle::Small, Tone::Muted, this))
    , m_meter(new Meter({}, this))
    , m_stop(new Button({}, ButtonKind::Flat, this))
{
    setFixedHeight(26);
    m_meter->setFixedWidth(96);
    m_meter->setRange(0, 0);
    m_stop->setSmall(true);
    m_stop->setFixedHeight(24);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 12, 0);
    row->setSpacing(10);
    row->addWidget(m_words);
    row->addWidget(m_meter);
    row->addWidget(m_stop);
    row->addStretch();
    m_saying.setSingleShot(true);
    m_saying.setInterval(sayMilliseconds);
    connect(&m_saying, &QTimer::timeout, this, &StatusLine::showWhatRuns);
    connect(m_stop, &Button::clicked, this, [this] {
        if (m_session)
            m_session->sync().stop();
    });
    showWhatRuns();
}

void StatusLine::setSession(Session *session)
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->sync().disconnect(this);
        m_session->runner().disconnect(this);
    }
    m_session = session;
    if (session) {
        connect(session, &QObject::destroyed, this, [this] { m_session = nullptr; });
        connect(&session->sync(), &sync::Sync::stateChanged, this, &StatusLine::showWhatRuns);
        connect(&session->sync(), &sync::Sync::statusChanged, this, &StatusLine::showWhatRuns);
        connect(&session->runner(), &actions::Runner::inFlightChanged, this,
                &StatusLine::showWhatRuns);
        connect(&session->runner(), &actions::Runner::finished, this,
                [this](const actions::ActionRun &run) { say(run.words); });
    }
    showWhatRuns();
}

void StatusLine::say(const QString &words)
{
    if (words.isEmpty())
        return;
    m_said = words;
    m_saying.start();
    showWhatRuns();
}

void StatusLine::setProblem(Problem problem, const QString &words)
{
    if (words.isEmpty())
        m_problems.remove(problem);
    else
        m_problems.insert(problem, words);
    showWhatRuns();
}

void StatusLine::setBusy(QObject *who, const QString &words)
{
    const bool known = m_busy.contains(who);
    if (words.isEmpty()) {
        m_busy.remove(who);
        disconnect(who, &QObject::destroyed, this, nullptr);
    } else {
        m_busy.insert(who, words);
    }
    if (!known && !words.isEmpty())
        connect(who, &QObject::destroyed, this, [this, who] {
            m_busy.remove(who);
            showWhatRuns();
        });
    showWhatRuns();
}

QString StatusLine::text() const
{
    return m_words->text();
}

void StatusLine::retranslate()
{
    m_meter->setAccessibleName(tr("Progress"));
    m_stop->setText(tr("Stop loading"));
    showWhatRuns();
}

void StatusLine::showWhatRuns()
{
    const int inFlight = m_session ? m_session->runner().inFlight() : 0;
    const bool loading = isLoading();
    m_meter->setVisible(loading || inFlight > 0 || !m_busy.isEmpty());
    m_stop->setVisible(loading && inFlight == 0);
    QStringList parts = m_problems.values();
    const QString now = m_saying.isActive() ? m_said : whatRuns();
    if (!now.isEmpty())
        parts << now;
    m_words->setText(parts.join(u" · "_s));
}

bool StatusLine::isLoading() const
{
    return m_session && m_session->sync().loading() && !m_session->sync().isPaused();
}

QString StatusLine::whatRuns() const
{
    const int inFlight = m_session ? m_session->runner().inFlight() : 0;
    if (inFlight > 0)
        return tr("%n action(s) under way", nullptr, inFlight);
    if (isLoading()) {
        QStringList parts;
        for (const catalog::Resource *resource : catalog::all()) {
            const sync::ListState state = m_session->sync().state(*resource);
            if (state.phase == sync::Phase::Loading)
                parts << tr("%1 %2").arg(resource->titleText(), locale().toString(state.loaded));
        }
        if (parts.size() > mostNamed) // the overview has all of them
            parts = parts.first(mostNamed) << u"…"_s;
        return tr("Loading: %1").arg(parts.join(tr(", ")));
    }
    return m_busy.isEmpty() ? QString() : *m_busy.cbegin();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(QRect(0, 0, width(), 1), themeOf(palette()).border);
}

} // namespace smile::console
