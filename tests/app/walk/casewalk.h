#pragma once

#include "console.h"
#include "lib/sandbox/caller.h"
#include "shell/mainwindow.h"
#include "support/gui.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <functional>

namespace smile::tests {

/// A link under way in the widget's own way.
struct WinkSteps
{
    QByteArray bearer;
    QString accountId;
};

/// The whole console on a sandbox where nothing changes by itself, and a caller's view of the same
/// tenant: whoever has a trouble is found there, by the API, and looked up here, by the window.
class CaseWalk
{
public:
    CaseWalk();

    QString trouble() const { return m_trouble; }
    console::MainWindow &window() { return m_console->window(); }

    using Wanted = std::function<bool(const QJsonObject &record)>;
    // User ids; empty when there is nobody like that.
    QString whoseTrouble(const Wanted &account); ///< with nothing else wrong
    QString whoseInvite(const Wanted &invite); ///< of people without account and upload
    QString whoHasNoAccount();
    QString whoseIdentitiesDiffer(const QString &field);
    QString whoseDocumentEndsWithin(int days);
    QString whoIsThereTwice(); ///< by their invites' address
    /// Name of the provider where they are not connected.
    QString providerOf(const QString &userId);

    /// Through the top search, as an agent does with an id from a ticket. False when it does not
    /// open.
    bool openPerson(const QString &userId);

    /// Somebody signs in at a provider that asks for a code.
    WinkSteps beginLink(const QString &userId);
    void giveCode(const WinkSteps &steps, const QString &code);

    /// That part of the page that is shown.
    template <class Part>
    Part *part()
    {
        for (Part *found : window().findChildren<Part *>()) {
            if (found->parentWidget() && found->parentWidget()->isVisible())
                return found;
        }
        return nullptr;
    }
    QAbstractButton *button(QWidget *within, const QString &words);
    bool says(const QString &sentence);
    bool saysLike(const QRegularExpression &expression);
    void keepPicture(const QString &name);

private:
    QStringList sentences();

    QTemporaryDir m_home;
    Caller m_caller;
    QString m_trouble;
    vault::MemorySecrets m_keychain;
    std::unique_ptr<console::Console> m_console;
    QList<QJsonObject> m_accounts, m_invites, m_identities, m_documents, m_archives, m_users;
    QHash<QString, QString> m_providers; ///< by slug: their names
};

} // namespace smile::tests
