// sealed-start --fill N: makes a sealed copy of a tenant of N people, by syncing with an embedded
// sandbox. sealed-start --people N: the console's start with that copy and no server, up to the
// painted table of N people. The copy's key comes over standard input.

#include "browse/listpage.h"
#include "catalog/catalog.h"
#include "commandline.h"
#include "console.h"
#include "paintwatch.h"
#include "parts/tableview.h"
#include "sandbox/sandbox.h"
#include "session/session.h"
#include "shell/mainwindow.h"
#include "startreport.h"
#include "vault/auditlog.h"
#include "vault/copykeys.h"
#include "vault/profiles.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <cstdio>

using namespace smile;
using namespace smile::console;
using namespace Qt::StringLiterals;

namespace {

const QString profileName = u"sealed"_s;
const vault::Secret apiKey{u"bench-key"_s, u"bench-secret"_s};

/// The keychain of this program: the tenant's key and that of the copy.
void fillKeychain(vault::Secrets &keychain, const QString &profileId, const QString &copyKey)
{
    const auto nothing = [](const vault::SecretResult &) {};
    keychain.write(profileId, apiKey, qApp, nothing);
    keychain.write(vault::CopyKeys::entryOf(profileId), {u"bench"_s, copyKey}, qApp, nothing);
}

/// Reads all lists into a session with a copy, then says so and ends.
class Filling : public QObject
{
public:
    Filling(int people, vault::Settings &settings, const QString &copyKey)
        : m_sandbox({.people = people,
                     .apiKey = apiKey.key,
                     .apiSecret = apiKey.secret,
                     .rateLimit = 0,
                     .quiet = true})
        , m_keys(m_keychain)
        , m_trouble(m_sandbox.start())
    {
        vault::Profile profile = vault::newCustomProfile();
        profile.name = profileName;
        profile.baseUrl = QUrl(m_sandbox.baseUrl());
        profile.rateLimit = 0;
        vault::Profiles(settings).save(profile);
        fillKeychain(m_keychain, profile.id, copyKey);
        m_session = std::make_unique<Session>(
            profile, api::Endpoint{profile.baseUrl, apiKey.key, apiKey.secret}, m_gate, m_log,
            m_audit);
        connect(&m_session->copy(), &copy::LocalCopy::settled, this, &Filling::look);
        connect(&m_session->sync(), &sync::Sync::stateChanged, this, &Filling::look);
        m_session->openCopy(m_keys);
        m_session->startSync();
    }

private:
    void look()
    {
        for (const catalog::Resource *resource :
             {&catalog::users, &catalog::accounts, &catalog::identities, &catalog::invites})
            if (m_session->sync().state(*resource).phase != sync::Phase::Complete)
                return;
        qsizetype records = 0;
        for (const catalog::Resource *resource : catalog::all())
            records += m_session->store().table(*resource).size();
        const qsizetype people = m_session->store().table(catalog::people).size();
        const QString file = vault::CopyKeys::fileOf(m_session->profile().id);
        disconnect(&m_session->copy(), nullptr, this, nullptr);
        disconnect(&m_session->sync(), nullptr, this, nullptr);
        QMetaObject::invokeMethod(
            this,
            [this, people, records, file] {
                m_session.reset(); // writes what is left
                std::printf("{\"people\":%lld,\"records\":%lld,\"fileMB\":%.0f}\n",
                            static_cast<long long>(people), static_cast<long long>(records),
                            double(QFileInfo(file).size()) / 1e6);
                std::fflush(stdout);
                QCoreApplication::quit();
            },
            Qt::QueuedConnection);
    }

    sandbox::Sandbox m_sandbox;
    vault::MemorySecrets m_keychain;
    vault::CopyKeys m_keys;
    vault::AuditLog m_audit;
    std::unique_ptr<api::Clock> m_clock = api::systemClock();
    api::Gate m_gate{0, *m_clock};
    api::RequestLog m_log;
    QString m_trouble;
    std::unique_ptr<Session> m_session;
};

void reportWhenThere(Console &console, int people)
{
    new PaintWatch(
        console.window(), [] { return true; },
        [] {
            std::printf("{\"firstPaintMs\":%.1f}\n", millisecondsSinceStart());
            std::fflush(stdout);
        });
    auto *page = qobject_cast<ListPage *>(console.window().page(PageId::People));
    TableView *table = page->table();
    new PaintWatch(
        *table->viewport(),
        [table, people] { return table->model() && table->model()->rowCount() >= people; },
        [] {
            std::printf("{\"usableMs\":%.1f}\n", millisecondsSinceStart());
            std::fflush(stdout);
            QCoreApplication::quit();
        });
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption fill(u"fill"_s, u"Makes a copy of a tenant."_s, u"N"_s);
    const QCommandLineOption people(u"people"_s, u"Starts with it."_s, u"N"_s);
    parser.addOptions({fill, people});
    parser.process(app);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const QString copyKey = QString::fromLatin1(input.readLine().trimmed());
    vault::Settings settings;
    if (parser.isSet(fill)) {
        const Filling filling(parser.value(fill).toInt(), settings, copyKey);
        return QApplication::exec();
    }
    const auto profile = vault::Profiles(settings).findByName(profileName);
    if (!profile)
        return 1;
    vault::MemorySecrets keychain;
    fillKeychain(keychain, profile->id, copyKey);
    CommandLine line;
    line.profile = profileName;
    Console console(app, line, keychain);
    const QString trouble = console.start();
    if (!trouble.isEmpty())
        return 1;
    // The session is there once the keychain has answered, which is from the event loop.
    QTimer::singleShot(0, &app, [&console, &parser, &people] {
        reportWhenThere(console, parser.value(people).toInt());
    });
    return QApplication::exec();
}
