#pragma once

#include "app/shell/quietworkplace.h"
#include "app/viewer/viewerfakes.h"
#include "catalog/catalog.h"
#include "person/personcontext.h"
#include "records/store.h"
#include "session/masking.h"
#include "support/manualclock.h"
#include "vault/settings.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

// A person's page without a network: a store filled by hand, a loader that is told what to say, and
// a desk, an opener and an image loader that keep what they were asked.

namespace smile::tests {

class FakeLoader : public console::PersonLoader
{
public:
    void load(const catalog::Resource &resource) override;
    sync::ListState state(const catalog::Resource &resource) const override;
    void set(const catalog::Resource &resource, const sync::ListState &state);
    void setAll(sync::Phase phase);

    QStringList asked;

private:
    QHash<const catalog::Resource *, sync::ListState> m_states;
};

class FakeDesk : public console::ActionDesk
{
public:
    void perform(catalog::ActionId action, const catalog::Resource &resource,
                 const records::Record &row, QWidget *from) override;
    void perform(catalog::ActionId action, QWidget *from) override;
    QString whyNot(catalog::ActionId action, const catalog::Resource &resource,
                   const records::Record &row) const override;

    struct Asked
    {
        catalog::ActionId action;
        const catalog::Resource *resource;
        QString id;
    };
    QList<Asked> asked;
};

class FakeImages : public console::ImageLoader
{
public:
    void load(const QUrl &url, int edge, QObject *context,
              std::function<void(const QImage &)> done) override;
    QList<QUrl> asked;
    bool stalls = false;
    QList<std::function<void()>> late; ///< what is answered while it stalls
};

/// Everything that a PersonContext needs. `now` stands still: 2026-05-20 10:00 UTC.
struct PersonWorld
{
    PersonWorld();

    catalog::Wording wording() const;
    /// The user alone, without accounts.
    void fillUser();
    /// The person "tenant-ana" with the four accounts of accounts(): trouble first.
    void fillPerson();
    void fillDocuments();
    void fillUploads();
    /// A photo at the API's own host, to the first identity of fillPerson().
    void givePhoto();
    void fillRest();
    console::PersonContext context();

    QDateTime now;
    QLocale locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    records::Store store;
    FakeLoader loader;
    FakeDesk desk;
    QuietNavigator navigator;
    FakeOpener files;
    FakeImages images;
    FakeFetcher fetcher;
    NoPdf pdf;
    QTemporaryDir folder;
    ManualClock clock;
    console::Masking masking{catalog::MaskLevel::Off, clock};
    vault::Settings settings{folder.filePath(QStringLiteral("console.ini"))};
};

QJsonObject account(const QString &id, const QString &provider, const QString &connection,
                    const QString &monitoring, const QString &code, const QString &since);
QJsonObject metadata(const QString &provider, const QString &account);

} // namespace smile::tests
