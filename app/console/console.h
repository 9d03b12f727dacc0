#pragma once

#include "api/client.h"
#include "commandline.h"
#include "links/link.h"
#include "settings/profilework.h"
#include "shell/pagefactory.h"
#include "shell/placeholder.h"
#include "vault/policy.h"
#include "vault/secrets.h"

#include <QObject>

#include <memory>
#include <optional>

class QApplication;

namespace smile::console {

class MainWindow;

/// The program: makes what lives as long as it (settings, keys, gate, log, audit file, window) and
/// the session of the chosen profile, and puts them together. Knows every room; no room knows it.
class Console : public QObject, private PageFactory
{
    Q_OBJECT

public:
    /// The keychain outlives the console.
    /// `policy`: what those who look after this computer decided.
    Console(QApplication &app, CommandLine line, vault::Secrets &keychain,
            const vault::Policy &policy = {});
    ~Console() override;

    /// True when there is a window of the profile that was asked for already: it has the link now,
    /// if there is one, and this program has nothing left to do. Before start().
    bool handOver() const;
    /// Shows the window and connects. Empty, or why it cannot start (a bad --profile or
    /// --env-file).
    QString start();
    MainWindow &window();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Page *page(PageId page, const Workplace &workplace, QWidget *parent) override;
    Page *person(const QString &userId, const Workplace &workplace, QWidget *parent) override;
    Page *settings(QWidget *parent) override;

    /// Of the command line, else the one used last; none: there is none called that.
    std::optional<vault::Profile> profileToOpen() const;
    void applyLanguage();
    void followTroubles();
    void followSettings(const QString &key);
    void connectTo(const vault::Profile &profile);
    void connectEmbedded(vault::Profile profile);
    void closeSession(const vault::Profile &next);
    void openSession(const vault::Profile &profile, const vault::Secret &secret);
    void switchTo(const QString &profileId, const vault::Secret &secret);
    /// Once the window stands: to load the lists beside its first paint costs both more.
    void startSync();
    void called(const QString &link);
    void follow(const Link &link);
    void show(const Link &link);
    void setMasking(const vault::Profile &profile);
    api::Endpoint endpoint(const QUrl &base, const vault::Secret &secret) const;
    void markInUse(const QString &profileId);
    void showPlaceholder(Placeholder::Why why, const vault::Profile &profile,
                         const QString &detail = {});
    /// How the local copy stands, wherever it is to be seen.
    void showCopy();
    void forgetCopy(const QString &profileId, QObject *context, const CopyForgotten &forgotten);
    void report();
    void askForKey(const vault::Profile &profile, vault::SecretResult::State why);

    class Parts;
    QApplication &m_app;
    CommandLine m_line;
    const vault::Policy m_policy;
    QString m_wanted; ///< id of the profile that is to be shown; a late answer for another one is
                      ///< dropped
    bool m_mayLoad = false; ///< see startSync()
    std::optional<Link> m_link; ///< to be followed as soon as there is a session
    std::unique_ptr<Parts> d;
};

} // namespace smile::console
