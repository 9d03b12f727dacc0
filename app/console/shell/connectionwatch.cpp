#include "shell/connectionwatch.h"

#include "parts/banner.h"
#include "session/session.h"

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

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
    connect(&m_banner, &Banner::actionTriggered, this, &ConnectionWatch::act);
    connect(&m_banner, &Banner::countdownFinished, this, &ConnectionWatch::reached);
}

void ConnectionWatch::setSession(Session *session)
{
    m_session = session;
    m_trouble.reset();
    m_banner.dismiss();
    if (!session)
        return;
    connect(session, &QObject::destroyed, this, [this] { m_session = nullptr; });
    connect(&session->client(), &api::Client::failed, this, &ConnectionWatch::failed);
    connect(&session->client(), &api::Client::reached, this, &ConnectionWatch::reached);
}

void ConnectionWatch::retranslate()
{
    if (m_trouble)
        show();
}

void ConnectionWatch::failed(const api::Error &error)
{
    if (!concernsAll(error.kind) || (m_trouble && m_trouble->kind == error.kind))
        return;
    m_trouble = error;
    show();
}

void ConnectionWatch::reached()
{
    if (!m_trouble)
        return;
    // A refused key is an answer, too: only an accepted one ends that.
    if (m_trouble->kind == api::Kind::RateLimited && m_session
        && m_session->gate().pausedFor().count() > 0)
        return;
    m_trouble.reset();
    m_banner.dismiss();
}

void ConnectionWatch::show()
{
    m_banner.stopCountdown();
    switch (m_trouble->kind) {
    case api::Kind::Auth:
        m_banner.showMessage(State::Err, u"key"_s, tr("Smile refused the key of this profile"),
                             tr("What is loaded stays readable. Check the key in Settings."));
        m_banner.setAction(tr("Open Settings"));
        break;
    case api::Kind::RateLimited: {
        m_banner.showMessage(
            State::Warn, u"clock"_s, tr("Smile asks to slow down"),
            tr("Too many requests from this office's address. Nothing is lost; requests wait."));
        m_banner.setAction({});
        const auto pause = m_session ? m_session->gate().pausedFor() : std::chrono::milliseconds(0);
        m_banner.startCountdown(int((pause.count() + 999) / 1000), tr("Again in %1"));
        break;
    }
    case api::Kind::Tls:
        m_banner.showMessage(State::Err, u"lock"_s,
                             tr("The server's certificate cannot be trusted"), m_trouble->message);
        m_banner.setAction(tr("Try again"));
        break;
    default:
        m_banner.showMessage(
            State::Off, u"offline"_s, tr("Smile cannot be reached"),
            tr("What is loaded stays readable; actions wait until the connection is back."));
        m_banner.setAction(tr("Try again"));
        break;
    }
}

void ConnectionWatch::act()
{
    if (!m_trouble || !m_session)
        return;
    if (m_trouble->kind == api::Kind::Auth)
        Q_EMIT settingsWanted();
    else
        m_session->sync().start();
}

} // namespace smile::console
