#pragma once

#include "records/store.h"
#include "shell/workplace.h"
#include "support/manualclock.h"
#include "wink/winkcontext.h"

#include <QPointer>
#include <QTemporaryDir>
#include <QWidget>

// A Wink page without network and without WebEngine: a server, a module and a view that keep what
// they were asked and say what they are told to say, and a clock that stands still.

namespace smile::tests {

class FakeWinkServer : public console::WinkServer
{
public:
    void createPerson(QObject *,
                      std::function<void(const api::Result<api::NewUser> &)> done) override
    {
        ++people;
        personDone = std::move(done);
    }
    void newToken(const QString &userId, QObject *,
                  std::function<void(const api::Result<api::Token> &)> done) override
    {
        tokensFor.append(userId);
        tokenDone = std::move(done);
    }
    void readAccount(const QString &accountId) override { accountsRead.append(accountId); }
    void readPerson(const QString &userId) override { peopleRead.append(userId); }

    int people = 0;
    QStringList tokensFor;
    QStringList accountsRead;
    QStringList peopleRead;
    std::function<void(const api::Result<api::NewUser> &)> personDone;
    std::function<void(const api::Result<api::Token> &)> tokenDone;
};

class FakeWinkView : public console::WinkView
{
public:
    explicit FakeWinkView(QWidget *parent)
        : place(new QWidget(parent))
    {
        place->setFocusPolicy(Qt::StrongFocus);
    }
    QWidget *widget() override { return place; }
    void open(const console::WinkSetup &setup) override { opened.append(setup); }
    void typeIntoPage(const QString &userName, const QString &password) override
    {
        typed.append({userName, password});
    }
    void answerCamera(bool allowed) override { cameras.append(allowed); }
    void clear() override { ++clears; }

    QPointer<QWidget> place;
    QList<console::WinkSetup> opened;
    QList<QPair<QString, QString>> typed;
    QList<bool> cameras;
    int clears = 0;
};

class FakeWinkModule : public console::WinkModule
{
public:
    console::WinkTrouble whyItCannotStart() const override { return trouble; }
    console::WinkView *createView(QWidget *parent, console::WinkListener *told) override
    {
        listener = told;
        view = std::make_unique<FakeWinkView>(parent);
        return view.get();
    }

    console::WinkTrouble trouble = console::WinkTrouble::None;
    console::WinkListener *listener = nullptr;
    std::unique_ptr<FakeWinkView> view;
};

class WinkNavigator : public console::Navigator
{
public:
    void showFiltered(console::PageId, const QString &) override { }
    void showPage(console::PageId) override { }
    void openPerson(const QString &userId) override { people.append(userId); }
    void openRecord(const catalog::Resource &, const QString &) override { }
    void openWink(const QString &) override { }
    void openRequest(const QString &) override { }

    QStringList people;
};

struct WinkWorld
{
    WinkWorld();

    console::WinkContext context();
    /// The person of the store: "lender-ana", Ana Reyes Santos.
    void fillPeople();
    /// The account "a-1" of a person, as the API would tell it.
    void tellAccount(const QString &userId, const QString &status,
                     const QString &errorCode = QString());
    api::Token token(qint64 secondsLeft) const;
    QDateTime now() const;

    records::Store store;
    std::shared_ptr<FakeWinkServer> server = std::make_shared<FakeWinkServer>();
    WinkNavigator navigator;
    QTemporaryDir folder;
    vault::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    vault::Profile profile = vault::smileSandboxProfile();
    ManualClock clock;
    FakeWinkModule module;
    bool installed = true; ///< the module is there
    QList<QUrl> links;
};

} // namespace smile::tests
