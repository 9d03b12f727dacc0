#include "console.h"

#include "activity/activitypage.h"
#include "browse/listpage.h"
#include "catalog/catalog.h"
#include "consoleparts.h"
#include "overview/overviewpage.h"
#include "paintwatch.h"
#include "parts/tableview.h"
#include "person/personpage.h"
#include "settings/settingspage.h"
#include "shell/placeholder.h"
#include "shell/privacy.h"
#include "shell/statusline.h"
#include "startreport.h"
#include "theme/icons.h"
#include "translations/translations.h"
#include "vault/envfile.h"
#include "vault/masklevel.h"
#include "wink/winkpage.h"
#include "words/copywords.h"

#include <QApplication>
#include <QPainter>
#include <QTimer>

#include <utility>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

using TrialError = std::optional<api::Error>;

// A window that starts minimised is never painted, and its lists are wanted all the same.
constexpr std::chrono::seconds longestWaitForPaint(1);

/// One request with a key that is not the session's. The client goes before its network.
class Trial : public QObject
{
public:
    Trial(api::Endpoint endpoint, api::Gate &gate, api::RequestLog &log, QObject *parent)
        : QObject(parent)
        , m_client(std::move(endpoint), gate, log, m_network)
    { }

    void start(const std::function<void(const TrialError &)> &done)
    {
        m_client.list(catalog::users, {.filters = {}, .size = 1, .cursor = {}})
            .then(this, [this, done](const api::Result<api::Page> &result) {
                deleteLater();
                done(result ? TrialError() : TrialError(result.error()));
            });
    }

private:
    QNetworkAccessManager m_network;
    api::Client m_client;
};

/// The dot in a person's tab: there only when something is wrong.
QIcon trouble(State worst)
{
    if (worst != State::Err && worst != State::Warn)
        return {};
    QPixmap dot(32, 32);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeOf(QApplication::palette()).state(worst).dot);
    painter.drawEllipse(QRectF(8, 8, 16, 16));
    return QIcon(dot);
}

api::ProxyChoice proxyChoice(const vault::Policy &policy)
{
    using Kind = api::ProxyChoice::Kind;
    switch (policy.proxy) {
    case vault::Policy::ProxyKind::None:
        return {Kind::None, {}, 0};
    case vault::Policy::ProxyKind::Given:
        return {Kind::Given, policy.proxyAddress.host(), quint16(policy.proxyAddress.port())};
    case vault::Policy::ProxyKind::System:
        break;
    }
    return {};
}

} // namespace

Console::Console(QApplication &app, CommandLine line, vault::Secrets &keychain,
                 const vault::Policy &policy)
    : m_app(app)
    , m_line(std::move(line))
    , m_policy(policy)
    , d(std::make_unique<Parts>(app, keychain))
{ }

Console::~Console()
{
    // The window shows the session: it lets go of it first.
    if (d->window)
        d->window->setSession(nullptr);
    d->session.reset(); // it tells of its end to a window that is still there
}

MainWindow &Console::window()
{
    return *d->window;
}

QString Console::start()
{
    // Whatever has no choice of its own: pictures, files, the web view.
    QNetworkProxyFactory::setApplicationProxyFactory(new api::Proxies(proxyChoice(m_policy)));
    applyLanguage(); // before anything is named
    vault::Profile profile;
    std::optional<vault::EnvFile> given;
    if (!m_line.envFile.isEmpty()) {
        const vault::EnvFileResult read = vault::readEnvFile(m_line.envFile);
        if (!read.file)
            return read.error;
        given = read.file;
        profile = given->profile;
    } else {
        const auto found = profileToOpen();
        if (!found)
            return tr("There is no profile called \"%1\".").arg(m_line.profile);
        profile = *found;
    }
    PageFactory &pages = *this; // the base is private: only this class may hand it out
    d->window = std::make_unique<MainWindow>(pages, d->settings);
    followTroubles();
    connect(&d->desk, &DeskWatch::left, &d->window->privacy(), &Privacy::leave);
    connect(&d->profiles, &vault::Profiles::changed, this, [this] {
        if (const auto saved = d->session ? d->profiles.find(d->session->profile().id)
                                          : std::optional<vault::Profile>())
            setMasking(*saved);
    });
    connect(&d->settings, &vault::Settings::changed, this, &Console::followSettings);
    connect(&d->instance, &Instance::called, this, &Console::called);
    m_app.installEventFilter(this);
    m_link = parseLink(m_line.link);
    if (given && m_policy.allows(profile))
        openSession(profile, given->secret);
    else
        connectTo(profile);
    if (m_line.reportStart)
        report();
    new PaintWatch(
        *d->window, [] { return true; }, [this] { startSync(); });
    QTimer::singleShot(longestWaitForPaint, this, &Console::startSync);
    d->window->show();
    d->window->activateWindow(); // without a window manager nobody else gives it the keyboard
    return {};
}

std::optional<vault::Profile> Console::profileToOpen() const
{
    if (!m_line.profile.isEmpty())
        return d->profiles.findByName(m_line.profile);
    return d->profiles.find(d->profiles.currentId()).value_or(vault::embeddedProfile());
}

void Console::followTroubles()
{
    using Problem = StatusLine::Problem;
    StatusLine &status = d->window->status();
    const auto showSettings = [this, &status] {
        status.setProblem(Problem::Settings, d->settings.problem());
    };
    showSettings();
    connect(&d->settings, &vault::Settings::problemChanged, &status, showSettings);
    connect(&d->audit, &vault::AuditLog::failed, &status,
            [&status](const QString &why) { status.setProblem(Problem::Audit, why); });
    connect(&d->audit, &vault::AuditLog::recovered, &status,
            [&status] { status.setProblem(Problem::Audit, {}); });
}

void Console::applyLanguage()
{
    // The command line's word holds for this session, whatever was set.
    const QString code = m_line.language.isEmpty() ? chosenLanguage(d->settings) : m_line.language;
    translate(m_app, code.isEmpty() ? QLocale::system() : QLocale(code), d->words, d->qtWords);
}

void Console::followSettings(const QString &key)
{
    if (key == QLatin1StringView(themeSetting.key))
        d->appearance.setScheme(chosenScheme(d->settings));
    if (key == QLatin1StringView(languageSetting.key)) {
        m_line.language.clear();
        applyLanguage();
        showCopy();
    }
}

void Console::connectTo(const vault::Profile &profile)
{
    if (!m_policy.allows(profile)) {
        closeSession(profile);
        showPlaceholder(Placeholder::Why::NotAllowed, profile);
        return;
    }
    if (profile.kind == vault::Profile::Kind::Embedded) {
        connectEmbedded(profile);
        return;
    }
    closeSession(profile);
    showPlaceholder(Placeholder::Why::AskingKeychain, profile);
    d->keyRing.read(profile.id, this, [this, profile](const vault::SecretResult &result) {
        if (d->session || m_wanted != profile.id)
            return; // another profile was chosen meanwhile
        if (result.state == vault::SecretResult::State::Done)
            openSession(profile, result.secret);
        else
            askForKey(profile, result.state);
    });
}

void Console::showPlaceholder(Placeholder::Why why, const vault::Profile &profile,
                              const QString &detail)
{
    auto *placeholder = new Placeholder(why, profile, detail);
    connect(placeholder, &Placeholder::settingsWanted, d->window.get(),
            [this] { d->window->showPage(PageId::Settings); });
    d->window->setPlaceholder(placeholder);
}

void Console::connectEmbedded(vault::Profile profile)
{
    if (!d->sandbox) {
        sandbox::Sandbox::Options options;
        options.people = m_line.sandboxPeople;
        options.seed = m_line.sandboxSeed;
        options.rateLimit = m_line.sandboxRateLimit;
        d->sandbox = std::make_unique<sandbox::Sandbox>(options);
        const QString trouble = d->sandbox->start();
        if (!trouble.isEmpty()) {
            d->sandbox.reset();
            closeSession(profile);
            showPlaceholder(Placeholder::Why::NoSandbox, profile, trouble);
            return;
        }
    }
    profile.baseUrl = QUrl(d->sandbox->baseUrl());
    profile.winkScript = QUrl(d->sandbox->winkScriptUrl());
    profile.winkScriptV1 = profile.winkScript.resolved(QUrl(u"/v1/smile.v1.js"_s));
    profile.rateLimit = m_line.sandboxRateLimit;
    openSession(profile, {d->sandbox->apiKey(), d->sandbox->apiSecret()});
}

void Console::closeSession(const vault::Profile &next)
{
    m_wanted = next.id;
    if (next.id != vault::envFileProfileId) // that one is nobody else's
        d->instance.listen(next.id);
    d->window->setSession(nullptr);
    d->window->showEnvironment(next);
    d->session.reset();
    showCopy();
    d->log.clear(); // the next profile's requests are not this one's
    markInUse({});
}

void Console::markInUse(const QString &profileId)
{
    if (auto *settings = qobject_cast<SettingsPage *>(d->window->page(PageId::Settings)))
        settings->setCurrentProfile(profileId);
}

void Console::openSession(const vault::Profile &profile, const vault::Secret &secret)
{
    closeSession(profile);
    vault::Profile shown = profile;
    shown.localCopy = profile.localCopy && m_policy.localCopy;
    d->session = std::make_unique<Session>(std::move(shown), endpoint(profile.baseUrl, secret),
                                           d->gate, d->log, d->audit);
    setMasking(profile);
    d->window->setSession(d->session.get());
    connect(&d->session->copy(), &copy::LocalCopy::stateChanged, this, &Console::showCopy);
    connect(&d->session->sync(), &sync::Sync::stateChanged, this, &Console::showCopy);
    markInUse(profile.id);
    if (const auto link = std::exchange(m_link, std::nullopt))
        QTimer::singleShot(0, d->session.get(), [this, link] { follow(*link); });
    d->session->openCopy(d->copyKeys);
    showCopy();
    if (m_mayLoad)
        d->session->startSync();
}

api::Endpoint Console::endpoint(const QUrl &base, const vault::Secret &secret) const
{
    return {base, secret.key, secret.secret, m_policy.readOnly, proxyChoice(m_policy)};
}

void Console::setMasking(const vault::Profile &profile)
{
    d->session->masking().setLevel(vault::maskLevel(profile, m_policy));
}

void Console::startSync()
{
    if (std::exchange(m_mayLoad, true))
        return;
    if (d->session)
        d->session->startSync();
}

void Console::showCopy()
{
    const copy::CopyState state = d->session ? d->session->copy().state() : copy::CopyState();
    const bool fetched = d->session && d->session->sync().lastSync().isValid();
    d->window->status().setProblem(StatusLine::Problem::Copy, copyProblem(state, !fetched));
    if (auto *settings = qobject_cast<SettingsPage *>(d->window->page(PageId::Settings)))
        settings->setCopyState(state);
}

void Console::forgetCopy(const QString &profileId, QObject *context, const CopyForgotten &forgotten)
{
    if (d->session && d->session->profile().id == profileId)
        d->session->leaveCopy();
    d->copyKeys.forgetCopy(profileId, context, forgotten);
}

void Console::askForKey(const vault::Profile &profile, vault::SecretResult::State why)
{
    showPlaceholder(why == vault::SecretResult::State::NotFound ? Placeholder::Why::NoKey
                                                                : Placeholder::Why::NoKeychain,
                    profile);
    d->window->showPage(PageId::Settings);
    if (auto *settings = qobject_cast<SettingsPage *>(d->window->page(PageId::Settings)))
        settings->askForKey(profile.id, why);
}

void Console::switchTo(const QString &profileId, const vault::Secret &secret)
{
    const auto profile = d->profiles.find(profileId);
    if (!profile)
        return;
    if (d->session && d->session->runner().inFlight() > 0) {
        d->window->say(tr("Wait until the action under way has ended, then switch."));
        return;
    }
    d->profiles.setCurrentId(profileId);
    if (secret.isEmpty() || !m_policy.allows(*profile))
        connectTo(*profile);
    else
        openSession(*profile, secret);
}

Page *Console::settings(QWidget *parent)
{
    const TestConnection test = [this](const QUrl &base, const vault::Secret &secret,
                                       QObject *context,
                                       const std::function<void(const TrialError &)> &done) {
        auto *trial = new Trial(endpoint(base, secret), d->gate, d->log, context);
        trial->start(done);
    };
    const ForgetCopy forget = [this](const QString &profileId, QObject *context,
                                     const CopyForgotten &forgotten) {
        forgetCopy(profileId, context, forgotten);
    };
    auto *page =
        new SettingsPage(d->settings, d->profiles, d->keyRing, {test, forget}, m_policy, parent);
    if (d->session) {
        page->setCurrentProfile(d->session->profile().id);
        page->setCopyState(d->session->copy().state());
    }
    connect(page, &SettingsPage::profileChosen, this, &Console::switchTo);
    return page;
}

void Console::report()
{
    auto *people = qobject_cast<ListPage *>(d->window->page(PageId::People));
    if (!people || !d->session)
        return;
    reportStart(*d->window, *people->table());
    sync::Sync &sync = d->session->sync();
    connect(&sync, &sync::Sync::stateChanged, this, [this, &sync] {
        for (const catalog::Resource *resource :
             {&catalog::users, &catalog::accounts, &catalog::identities, &catalog::invites})
            if (sync.state(*resource).phase != sync::Phase::Complete)
                return;
        reportComplete();
        disconnect(&sync, nullptr, this, nullptr);
    });
}

Page *Console::page(PageId page, const Workplace &workplace, QWidget *parent)
{
    switch (page) {
    case PageId::Overview:
        return new OverviewPage(workplace, parent);
    case PageId::Activity:
        return new ActivityPage(workplace, parent);
    case PageId::Wink:
        return new WinkPage(workplace, d->winkLoader, parent);
    default:
        return makeListPage(page, workplace, parent);
    }
}

Page *Console::person(const QString &userId, const Workplace &workplace, QWidget *parent)
{
    auto *page = new PersonPage(workplace, userId, parent);
    connect(page, &PersonPage::headChanged, page, [page] {
        page->setWindowIcon(page->isFollowing() ? icon(QStringLiteral("follow"))
                                                : trouble(page->worst()));
    });
    return page;
}

} // namespace smile::console
