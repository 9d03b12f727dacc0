#pragma once

#include "catalog/mask.h"
#include "catalog/vocabulary.h"

#include <QJsonObject>
#include <QString>

#include <span>

namespace smile::catalog {

/// What a column holds. The kind alone decides text, sort value, alignment and look
/// (see cell.h): there is no switch over columns anywhere.
enum class Kind : quint8 {
    Id,
    Text,
    Enum,
    Date,
    DateTime,
    Month,
    Money,
    Number,
    Flag,
    Email,
    Phone,
    Country,
    Url,
    List, ///< JSON array; its items are shown one after the other
    Object, ///< JSON object; shown as "key: value, …"
    Person, ///< a user id, shown as that person's name
    Provider, ///< a provider slug, shown as its name
    Providers, ///< JSON array of slugs
    Template, ///< an invite template id, shown as its name
    InviteStage, ///< an invite's status, shown as its place in the funnel
    Trouble ///< an account's error code: the sentence for it, then the code
};

enum class Visibility : quint8 {
    Shown,
    Hidden, ///< may be chosen
    Internal ///< a double of another column, or only searched
};

/// One column: a line that says all about its cell.
struct Column
{
    const char
        *path; ///< JSON path ("connection.updatedAt"); the stable key in settings and filters
    const char *title; ///< untranslated, context "catalog"
    Kind kind = Kind::Text;
    const Vocabulary *vocabulary = nullptr; ///< of an Enum, or of a List of enums
    const char *currency = nullptr; ///< JSON path of a Money column's currency
    Personal personal = Personal::No; ///< redacted, never logged; how it is masked
    Visibility visibility = Visibility::Shown;
    short width = 0; ///< default in logical pixels at 13 px text; 0 takes the rest
    /// Set for what the contract does not send but follows from it; then `path` is only the key.
    QJsonValue (*derive)(const QJsonObject &record) = nullptr;
    bool approximate = false; ///< a date that is only about right: said so in words
    bool secret = false; ///< never shown, searched, copied or written out
    /// What a person types for it in a filter ("status:error"): short, stable, English. Null: the
    /// path.
    const char *filterKey = nullptr;
};

/// What a person may do to a record of a resource; what each one means is lib/actions.
enum class ActionId : quint8 {
    Refresh,
    Revoke,
    DisableMonitoring,
    ExportAccount,
    NewToken,
    ResetSession,
    TestLink,
    Invite,
    CopyInviteLink,
    CreateTemplate,
    EditTemplate,
    DeleteTemplate,
    CreateWebhook,
    DeleteWebhook,
    CreateConsentTemplate,
    DeleteConsentTemplate,
    CreateArchive,
    DeleteArchive,
    CreateUser
};

/// Where a record leads: "accounts of this user".
struct Link
{
    const char *column; ///< path of the column of this resource that holds the key
    const char *resource; ///< key of the resource it leads to
    const char *filter; ///< filter of that resource it becomes; null: it is the record's id
};

/// One resource of the API, described whole. `list` and `get` of lib/api work from it alone.
struct Resource
{
    const char *key; ///< "accounts": also the stable name in settings
    const char *title; ///< plural, untranslated, context "catalog"
    const char *singular; ///< untranslated, context "catalog"
    const char
        *endpoint; ///< path below /v1, "/accounts"; null for a table that the console derives
    const char *schema; ///< schema of one record in the contract, "Account"
    const char *idPath; ///< JSON path of the record's id: "id" ("type" for file types)
    bool hasGet = true; ///< GET endpoint/{id} exists
    std::span<const Column> columns;
    /// What the list may be narrowed by, "startDate" (contract: its operation's query parameters
    /// but size and cursor).
    std::span<const char *const> filters = {};
    std::span<const ActionId> actions = {};
    std::span<const Link> links = {};
    const char *sortColumn = nullptr; ///< path of the default sort: newest first, or names from A
    const char *dayColumn = nullptr; ///< path of the time that "since:" and "before:" speak of

    const Column *column(QLatin1StringView path) const;
    int columnIndex(QLatin1StringView path) const; ///< -1 when there is none
    bool hasFilter(QLatin1StringView name) const;
    /// Path of the id of the user whom a record belongs to; empty when records belong to none.
    QLatin1StringView userPath() const;
    QString titleText() const;
    QString singularText() const;
    QString id(const QJsonObject &record) const;
};

} // namespace smile::catalog
