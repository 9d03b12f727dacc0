#include "wink/winksession.h"

#include "catalog/catalog.h"
#include "records/store.h"

#include <QLocale>
#include <QRegularExpression>

namespace smile::console {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto second = 1s;
constexpr int ticksPerReading = 2;
/// Several callbacks come in a row: the lists are read once for all of them.
constexpr auto gatherFor = 400ms;
/// A person may leave the widget while a code is awaited: the account then stays as it is for days.
constexpr qint64 awaitedSeconds = 600;

/// What comes from the page becomes a part of an address only when it looks like an id.
QString idIn(const QJsonObject &payload, QLatin1StringView key)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_-]{1,200}$"_s);
    const QString value = payload.value(key).toString();
    return plain.match(value).hasMatch() ? value : QString();
}

QString accountIn(const QJsonObject &payload)
{
    const QString id = idIn(payload, "accountId"_L1);
    if (!id.isEmpty())
        return id;
    const QJsonObject account = payload.value("account"_L1).toObject();
    const QString inner = idIn(account, "accountId"_L1);
    return inner.isEmpty() ? idIn(account, "id"_L1) : inner;
}

} // namespace

WinkSession::WinkSession(const WinkContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&m_context.store.table(catalog::accounts), &records::Table::changed, this,
            &WinkSession::accountsChanged);
    connect(m_context.server.get(), &WinkServer::accountRead, this,
            [this](const QString &id, const std::optional<api::Error> &error) {
                if (id != m_accountId || !m_reading)
                    return;
                m_reading = false;
                m_gone = error && error->kind == api::Kind::NotFound;
                if (m_readAgain)
                    readAccount();
                Q_EMIT accountChanged();
            });
}

void WinkSession::reset()
{
    ++m_run;
    m_failure = {};
    m_events.clear();
    m_accountId.clear();
    m_connection.clear();
    m_tokenFrom = m_tokenUntil = {};
    m_tokenRefused = m_reading = m_readAgain = m_gone = m_personSoon = false;
}

void WinkSession::enter(Stage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged();
}

void WinkSession::fail(WinkFailure failure)
{
    m_failure = std::move(failure);
    enter(Stage::Failed);
}

void WinkSession::refuse(WinkTrouble trouble)
{
    reset();
    fail({trouble, {}, {}});
}

void WinkSession::start(const WinkChoice &choice, WinkView *view, const QColor &ground)
{
    reset();
    m_choice = choice;
    m_view = view;
    m_ground = ground;
    m_userId = choice.userId;
    m_view->clear();
    const vault::Profile &profile = m_context.profile;
    m_script = choice.version == 1 ? profile.winkScriptV1 : profile.winkScript;
    Q_EMIT accountChanged();
    Q_EMIT tokenChanged();
    const QString problem = scriptProblem(choice.version);
    if (!problem.isEmpty()) {
        fail({WinkTrouble::None, {}, problem});
        return;
    }
    enter(Stage::Preparing);
    if (m_userId.isEmpty())
        askForPerson();
    else
        askForToken();
}

QString WinkSession::scriptProblem(int version) const
{
    if (m_script.isEmpty())
        return tr("This profile has no address for the script of version %1. Settings is where it "
                  "is entered.")
            .arg(version);
    return vault::hostProblem(m_script);
}

void WinkSession::askForPerson()
{
    m_context.server->createPerson(this,
                                   [this, run = m_run](const api::Result<api::NewUser> &result) {
                                       if (run != m_run)
                                           return;
                                       if (!result) {
                                           fail({WinkTrouble::None, result.error(), {}});
                                           return;
                                       }
                                       m_userId = result->user.value("id"_L1).toString();
                                       Q_EMIT personMade(m_userId);
                                       if (result->token.accessToken.isEmpty())
                                           askForToken();
                                       else
                                           open(result->token);
                                   });
}

void WinkSession::askForToken()
{
    m_context.server->newToken(m_userId, this,
                               [this, run = m_run](const api::Result<api::Token> &result) {
                                   if (run != m_run)
                                       return;
                                   if (result)
                                       open(*result);
                                   else
                                       fail({WinkTrouble::None, result.error(), {}});
                               });
}

void WinkSession::open(const api::Token &token)
{
    m_tokenFrom = m_context.now();
    m_tokenUntil = token.expiresAt;
    m_lastWord = m_tokenFrom;
    const vault::Profile::Kind kind = m_context.profile.environment();
    WinkSetup setup;
    setup.script = m_script;
    setup.api = m_context.profile.baseUrl;
    setup.smileHosts =
        kind == vault::Profile::Kind::SmileSandbox || kind == vault::Profile::Kind::Production;
    setup.userToken = token.accessToken;
    setup.templateId = m_choice.templateId;
    setup.ground = m_ground;
    setup.language = QLocale().bcp47Name();
    enter(Stage::Opening);
    Q_EMIT tokenChanged();
    keepTicking();
    m_view->open(setup);
}

void WinkSession::winkReported(const QString &callback, const QJsonObject &payload)
{
    m_lastWord = m_context.now();
    m_events.addCallback(callback, payload, m_lastWord);
    const QString account = accountIn(payload);
    if (!account.isEmpty() && account != m_accountId) {
        m_accountId = account;
        m_connection.clear();
        m_reading = m_readAgain = m_gone = false;
        Q_EMIT accountChanged();
    }
    readAccount();
    if (callback != "onUIEvent"_L1)
        readPersonSoon();
    if (callback == "onTokenExpired"_L1) {
        m_tokenRefused = true;
        Q_EMIT tokenChanged();
    }
    if (callback == "onClose"_L1)
        enter(Stage::Closed);
}

void WinkSession::winkOpened()
{
    enter(Stage::Open);
}

void WinkSession::winkFailed(WinkTrouble trouble)
{
    fail({trouble, {}, {}});
}

void WinkSession::winkLinkAsked(const QUrl &url)
{
    Q_EMIT linkAsked(url);
}

void WinkSession::winkCameraAsked(const QUrl &origin)
{
    Q_EMIT cameraAsked(origin);
}

void WinkSession::winkRefused(const QUrl &url)
{
    m_events.addRefusal(url, m_context.now());
}

void WinkSession::winkTyped(bool worked)
{
    Q_EMIT typed(worked);
}

records::Record WinkSession::account() const
{
    if (m_accountId.isEmpty())
        return {};
    const records::Record row = m_context.store.table(catalog::accounts).find(m_accountId);
    // The page names the account: what belongs to somebody else is none of this run.
    const bool own = row && row.valueAt("userId"_L1).toString() == m_userId;
    return own ? row : records::Record();
}

void WinkSession::readAccount()
{
    if (m_accountId.isEmpty())
        return;
    m_readAgain = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    m_context.server->readAccount(m_accountId);
    keepTicking();
}

void WinkSession::readPersonSoon()
{
    if (m_personSoon)
        return;
    m_personSoon = true;
    m_context.clock.after(gatherFor, this, [this, run = m_run] {
        if (run != m_run)
            return;
        m_personSoon = false;
        m_context.server->readPerson(m_userId);
    });
}

void WinkSession::accountsChanged(const QSet<QString> &upserted, const QSet<QString> &removed)
{
    if (m_accountId.isEmpty()
        || (!upserted.contains(m_accountId) && !removed.contains(m_accountId)))
        return;
    const records::Record row = account();
    const QString connection =
        row ? row.valueAt("connection"_L1).toObject().value("status"_L1).toString() : QString();
    if (connection != m_connection && connection == "CONNECTED"_L1)
        readPersonSoon(); // with the connection come identities and documents
    m_connection = connection;
    Q_EMIT accountChanged();
}

bool WinkSession::isAwaited() const
{
    if (m_accountId.isEmpty() || m_gone || m_lastWord.secsTo(m_context.now()) > awaitedSeconds)
        return false;
    return m_connection.isEmpty() || m_connection == "PENDING"_L1
           || m_connection == "AWAITING_MFA"_L1;
}

qint64 WinkSession::tokenSecondsLeft() const
{
    return m_tokenUntil.isValid() ? qMax<qint64>(0, m_context.now().secsTo(m_tokenUntil)) : 0;
}

qint64 WinkSession::tokenSecondsWhole() const
{
    return m_tokenUntil.isValid() ? qMax<qint64>(1, m_tokenFrom.secsTo(m_tokenUntil)) : 1;
}

void WinkSession::keepTicking()
{
    if (m_ticking)
        return;
    m_ticking = true;
    m_context.clock.after(second, this, [this] { tick(); });
}

void WinkSession::tick()
{
    m_ticking = false;
    ++m_ticks;
    if (hasToken())
        Q_EMIT tokenChanged();
    if (isAwaited() && m_ticks % ticksPerReading == 0 && !m_reading)
        readAccount();
    if (isAwaited() || tokenSecondsLeft() > 0)
        keepTicking();
}

} // namespace smile::console
