#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace smile::sandbox {

/// The resources that belong to a person; each one is a list endpoint of the contract.
enum class Resource {
    Accounts,
    Identities,
    Documents,
    Employments,
    Incomes,
    Eincomes,
    Contributions,
    Liabilities,
    Transactions,
    Ratings,
    Insights,
    Links,
    Invites,
    InviteLogs,
    Archives,
    Tasks
};

/// Rows by resource, each shaped as the contract's schema of that name.
using Records = QMap<Resource, QList<QJsonObject>>;

/// Everything the tenant knows about one person.
struct Person
{
    QJsonObject user;
    Records records;
};

/// A file that a fileUrl, photoUrl, logoUrl or rawFiles[].url points at.
struct StoredFile
{
    QByteArray bytes;
    QByteArray contentType; ///< application/pdf or image/png
    QString name; ///< with extension, fit for Content-Disposition
};

/// One of the four people of the vendor's published test data: their credentials decide how a link
/// in the widget ends.
struct TestPerson
{
    QString userName;
    QString fullName;
    QString email;
    QString mobile; ///< E.164
    QString password;
    QString code;
    QString ssNumber; ///< empty where the vendor publishes none
    QString country; ///< ISO 3166-1 alpha-2
};

/// What a link or an upload brings: data points, the task that fetched them, and the files they
/// name. Their ids are not the tenant's own (People::indexOf refuses them): who links keeps them.
struct Linked
{
    Records records;
    QJsonObject task; ///< Task, Finished
    QHash<QString, StoredFile> files; ///< by file id, as in People::file
};

/// An archive after its analysis; `archive` is the whole Archive object.
struct Analyzed
{
    QJsonObject archive;
    Linked linked;
};

/// The sandbox's tenant: the four test people and `count` made ones, with everything they own.
///
/// Nothing is held per person. Every row is made on demand from (seed, index), so a million people
/// cost no memory; the same seed gives the same tenant relative to `now`. Immutable, so every
/// const function may be called from any thread at once.
class People
{
public:
    /// `now` in UTC: no time in the tenant is later. `baseUrl` without a trailing slash or /v1,
    /// e.g. http://127.0.0.1:41234, is where files, logos, photos and landing pages are served.
    People(int count, quint64 seed, const QDateTime &now, const QString &baseUrl);
    ~People();
    People(const People &) = delete;
    People &operator=(const People &) = delete;

    /// Number of people, the test people included.
    int count() const;

    /// Index 0 is the newest user; every `index` below must be in [0, count()).
    Person person(int index) const;
    QJsonObject user(int index) const;
    QString userId(int index) const;
    /// Rows of one resource of one person, newest first where the contract dates them; only what
    /// is asked for is made. Documents, incomes and so on come from connected accounts and
    /// analyzed archives.
    QList<QJsonObject> rows(Resource resource, int index) const;
    QList<QJsonObject> accounts(int index) const { return rows(Resource::Accounts, index); }
    QList<QJsonObject> identities(int index) const { return rows(Resource::Identities, index); }
    QList<QJsonObject> invites(int index) const { return rows(Resource::Invites, index); }

    /// Never increases with the index, so that a date range is a binary search.
    QDateTime createdAt(int index) const;
    /// createdAt of each account, in the order of accounts(): to filter a million people by
    /// linking date without making their JSON. Each is at or after createdAt(index).
    QList<QDateTime> accountTimes(int index) const;

    /// The owner of any id of the tenant's people (user, account, identity, file …), computed from
    /// the id itself. An id that was not made by this tenant gives nothing.
    std::optional<int> indexOf(QStringView id) const;
    /// The row of `resource` with that id, as GET /{resource}/{id} answers it.
    std::optional<QJsonObject> row(Resource resource, QStringView id) const;

    // What the tenant has apart from people; whole lists, contract-shaped.
    const QList<QJsonObject> &providers() const;
    const QList<QJsonObject> &fileTypes() const;
    const QList<QJsonObject> &inviteTemplates() const;
    const QList<QJsonObject> &consentTemplates() const;
    const QList<QJsonObject> &webhooks() const;
    QString tenantId() const; ///< prefix of user ids, without the dash
    QString companyName() const;

    /// The words that go with an AccountErrorCode in connection.errorMessage.
    static QString errorMessage(const QString &errorCode);

    /// The file behind {baseUrl}/files/<fileId>; `fileId` with or without its extension. Serves
    /// f-… ids of people and logo-… names of providers, file types and the company.
    std::optional<StoredFile> file(QStringView fileId) const;

    static const QList<TestPerson> &testPeople();

    /// What a link of `who` at `providerId` brings, owned by (userId, accountId), dated `when`
    /// (UTC). Different salts give different ids. An unknown provider brings an empty Linked.
    Linked link(const TestPerson &who, const QString &providerId, const QString &userId,
                const QString &accountId, const QDateTime &when, quint64 salt) const;

    /// The one upload that is accepted, always the same bytes (a payslip of George's, PDF).
    static StoredFile samplePayslip();
    /// The archive that the sample payslip becomes. `archiveId`, `userId` and `uploaded` (a
    /// RawFile) are the caller's; linked.records belong to the archive (sourceType ARCHIVE).
    Analyzed analyzeSample(const QString &archiveId, const QString &userId,
                           const QJsonObject &uploaded, const QDateTime &createdAt,
                           const QDateTime &when, quint64 salt) const;

private:
    class Private;
    std::unique_ptr<const Private> d;
};

} // namespace smile::sandbox
