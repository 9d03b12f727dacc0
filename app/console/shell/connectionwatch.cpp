#include "shell/connectionwatch.h"

#include "catalog/catalog.h"
#include "parts/banner.h"
#include "session/session.h"

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds trialPause(15);

// What concerns the connection as a whole; everything else is said where it happened.
bool concernsAll(api::Kind kind)
{
    switch (kind) {
    case api::Kind::Network:
    case api::Kind::Timeout:
    case api::Kind::Tls:
    case api::Kind::Auth:
    case api::Kind::RateLimited:
        return true;
    default:
        return false;
    }
}

} // namespace

ConnectionWatch::ConnectionWatch(Banner &banner, QObject *parent)
    : QObject(parent)
    , m_banner(banner)
{
    connect(&m_banner, &Banner::actionTriggered, this, &ConnectionWatch::tryAgain);
    connect(&m_banner, &Banner::otherActionTriggered, this, &ConnectionWatch::settingsWanted);
    connect(&m_banner, &Banner::countdownFinished, this, &ConnectionWatch::countedDown);
}

ConnectionWatch::~ConnectionWatch() = default;

void ConnectionWatch::setSession(Session *session)
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->client().disconnect(this);
    }
    m_session = session;
    m_trouble.reset();
    m_trial.reset();
    m_banner.dismiss();
    if (!session)
        return;
    connect(session, &QObject::destroyed, this, [this] {
        m_session = nullptr; // its client is gone already
        setSession(nullptr);
    });
    connect(&session->client(), &api::Client::failed, this, &ConnectionWatch::failed);
    // Only an answer that accepts the key is one: see there.
    connect(&session->client(), &api::Client::reached, this, &ConnectionWatch::reached);
}

void ConnectionWatch::retranslate()
{
    if (m_trouble)
        show();
}

void ConnectionWatch::failed(const api::Error &error)
{
    // A second 429 has a pause of its own; of the others one is like the next.
    if (!concernsAll(error.kind)
        || (m_trouble && m_trouble->kind == error.kind && error.kind != api::Kind::RateLimited))
        return;
    m_trouble = error;
    m_trial.reset();
    if (error.kind != api::Kind::Auth && error.kind != api::Kind::RateLimited)
        tryLater();
    show();
}

void ConnectionWatch::reached()
{
    if (m_trouble
        && (m_trouble->kind != api::Kind::RateLimited
            || m_session->gate().pausedFor().count() == 0))
        end();
}

void ConnectionWatch::countedDown()
{
    if (!m_trouble)
        return;
    if (m_session->gate().pausedFor().count() > 0)
        show(); // the gate's clock is the one that counts
    else
        end();
}

void ConnectionWatch::end()
{
    m_trouble.reset();
    m_trial.reset();
    m_banner.dismiss();
    // Queued: the answer that brought us here is still being dealt with.
    QMetaObject::invokeMethod(this, &ConnectionWatch::loadWhatFailed, Qt::QueuedConnection);
}

void ConnectionWatch::loadWhatFailed()
{
    if (!m_session || m_trouble)
        return;
    for (const catalog::Resource *resource : catalog::all()) {
        const sync::ListState state = m_session->sync().state(*resource);
        if (state.phase == sync::Phase::Failed && state.error && concernsAll(state.error->kind))
            m_session->sync().refresh(*resource);
    }
}

void ConnectionWatch::tryLater()
{
    m_trial = std::make_unique<QObject>();
    m_session->gate().clock().after(trialPause, m_trial.get(), [this] { tryAgain(); });
}

/// The smallest request there is. Its answer comes back through reached() and failed().
void ConnectionWatch::tryAgain()
{
    if (!m_trouble || !m_session)
        return;
    m_trial = std::make_unique<QObject>();
    m_session->client()
        .list(catalog::users, {.filters = {}, .size = 1, .cursor = {}})
        .then(m_trial.get(), [this](const api::Result<api::Page> &) {
            if (m_trouble && m_trouble->kind != api::Kind::Auth
                && m_trouble->kind != api::Kind::RateLimited)
                tryLater();
        });
}

void ConnectionWatch::show()
{
    m_banner.stopCountdown();
    m_banner.setOtherAction({});
    m_banner.setAction(tr("Try again"));
    switch (m_trouble->kind) {
    case api::Kind::Auth:
        m_banner.showMessage(State::Err, u"key"_s, tr("Smile refused the key of this profile"),
                             tr("What is loaded stays readable. Check the key in Settings."));
        m_banner.setOtherAction(tr("Open Settings"));
        break;
    case api::Kind::RateLimited:
        showPause();
        break;
    case api::Kind::Tls:
        m_banner.showMessage(State::Err, u"lock"_s,
                             tr("The server's certificate cannot be trusted"), m_trouble->message);
        break;
    default:
        m_banner.showMessage(
            State::Off, u"offline"_s, tr("Smile cannot be reached"),
            tr("What is loaded stays readable; actions wait until the connection is back."));
        break;
    }
}

/// Without a button: what waits goes out by itself when the pause is over, and nothing before.
void ConnectionWatch::showPause()
{
    m_banner.showMessage(
        State::Warn, u"clock"_s, tr("Smile asks to slow down"),
        tr("Too many requests from this office's address. Nothing is lost; requests wait."));
    m_banner.setAction({});
    const auto pause = m_session->gate().pausedFor();
    m_banner.startCountdown(int((pause.count() + 999) / 1000), tr("Again in %1"));
}

} // namespace smile::console
