#include "catalog/catalog.h"
#include "catalog/cell.h"
#include "catalog/lifetimes.h"
#include "catalog/vocabularies.h"

namespace smile::catalog {
namespace {

QJsonValue nested(const QJsonObject &record, QLatin1StringView object, QLatin1StringView key)
{
    return record.value(object).toObject().value(key);
}

// Only a connected account runs towards its deletion; the others may come back to life or are gone
// already.
QJsonValue deletedOn(const QJsonObject &record)
{
    using namespace Qt::StringLiterals;
    const QDateTime connected = parseDateTime(record.value("createdAt"_L1));
    if (!connected.isValid() || nested(record, "connection"_L1, "status"_L1) != "CONNECTED"_L1)
        return QJsonValue(QJsonValue::Undefined);
    return connected.addDays(lifetimes::dataDays).date().toString(Qt::ISODate);
}

QJsonValue changedAt(const QJsonObject &record)
{
    using namespace Qt::StringLiterals;
    QJsonValue latest(QJsonValue::Undefined);
    QDateTime latestTime;
    for (const QJsonValue &value :
         {record.value("createdAt"_L1), nested(record, "connection"_L1, "updatedAt"_L1),
          nested(record, "monitor"_L1, "updatedAt"_L1)}) {
        const QDateTime time = parseDateTime(value);
        if (time.isValid() && (!latestTime.isValid() || time > latestTime)) {
            latest = value;
            latestTime = time;
        }
    }
    return latest;
}

constexpr Column columns[] = {
    {.path = "userId",
     .title = QT_TRANSLATE_NOOP("catalog", "Person"),
     .kind = Kind::Person,
     .personal = Personal::Name,
     .width = 0,
     .filterKey = "person"},
    {.path = "id",
     .title = QT_TRANSLATE_NOOP("catalog", "Account id"),
     .kind = Kind::Id,
     .width = 112,
     .filterKey = "id"},
    {.path = "providerId",
     .title = QT_TRANSLATE_NOOP("catalog", "Provider"),
     .kind = Kind::Provider,
     .width = 100,
     .filterKey = "provider"},
    {.path = "connection.status",
     .title = QT_TRANSLATE_NOOP("catalog", "Connection"),
     .kind = Kind::Enum,
     .vocabulary = &vocabularies::connectionStatus,
     .width = 128,
     .filterKey = "status"},
    {.path = "connection.errorCode",
     .title = QT_TRANSLATE_NOOP("catalog", "What is wrong"),
     .kind = Kind::Trouble,
     .vocabulary = &vocabularies::accountErrorCode,
     .width = 226,
     .filterKey = "error"},
    {.path = "monitor.status",
     .title = QT_TRANSLATE_NOOP("catalog", "Monitoring"),
     .kind = Kind::Enum,
     .vocabulary = &vocabularies::monitorStatus,
     .width = 136,
     .filterKey = "monitoring"},
    {.path = "createdAt",
     .title = QT_TRANSLATE_NOOP("catalog", "Connected"),
     .kind = Kind::DateTime,
     .width = 92,
     .filterKey = "created"},
    {.path = "deletedOn",
     .title = QT_TRANSLATE_NOOP("catalog", "Deleted on"),
     .kind = Kind::Date,
     .width = 112,
     .derive = deletedOn,
     .approximate = true,
     .filterKey = "deleted"},
    {.path = "changedAt",
     .title = QT_TRANSLATE_NOOP("catalog", "Changed"),
     .kind = Kind::DateTime,
     .width = 96,
     .derive = changedAt,
     .filterKey = "changed"},
    {.path = "connection.errorMessage",
     .title = QT_TRANSLATE_NOOP("catalog", "Provider's message"),
     .visibility = Visibility::Hidden,
     .width = 240},
    {.path = "connection.updatedAt",
     .title = QT_TRANSLATE_NOOP("catalog", "Connection changed"),
     .kind = Kind::DateTime,
     .visibility = Visibility::Hidden,
     .width = 96,
     .filterKey = "statuschanged"},
    {.path = "monitor.updatedAt",
     .title = QT_TRANSLATE_NOOP("catalog", "Monitoring changed"),
     .kind = Kind::DateTime,
     .visibility = Visibility::Hidden,
     .width = 96,
     .filterKey = "monitoringchanged"},
    {.path = "connectionStatus",
     .title = QT_TRANSLATE_NOOP("catalog", "Connection (old field)"),
     .kind = Kind::Enum,
     .vocabulary = &vocabularies::connectionStatus,
     .visibility = Visibility::Internal,
     .width = 128},
    {.path = "monitorStatus",
     .title = QT_TRANSLATE_NOOP("catalog", "Monitoring (old field)"),
     .kind = Kind::Enum,
     .vocabulary = &vocabularies::monitorStatus,
     .visibility = Visibility::Internal,
     .width = 136},
};

constexpr const char *filters[] = {"userId", "startDate", "endDate"};

constexpr ActionId actions[] = {ActionId::Refresh, ActionId::DisableMonitoring,
                                ActionId::ExportAccount, ActionId::Revoke};

constexpr Link leads[] = {
    {.column = "userId", .resource = "people", .filter = nullptr},
    {.column = "providerId", .resource = "providers", .filter = nullptr},
    {.column = "id", .resource = "identities", .filter = "sourceId"},
    {.column = "id", .resource = "documents", .filter = "sourceId"},
    {.column = "id", .resource = "employments", .filter = "sourceId"},
    {.column = "id", .resource = "incomes", .filter = "sourceId"},
    {.column = "id", .resource = "eincomes", .filter = "sourceId"},
    {.column = "id", .resource = "contributions", .filter = "sourceId"},
    {.column = "id", .resource = "liabilities", .filter = "sourceId"},
    {.column = "id", .resource = "transactions", .filter = "sourceId"},
    {.column = "id", .resource = "ratings", .filter = "sourceId"},
    {.column = "id", .resource = "insights", .filter = "sourceId"},
    {.column = "id", .resource = "links", .filter = "sourceId"},
    {.column = "id", .resource = "tasks", .filter = "sourceId"},
};

} // namespace

constinit const Resource accounts = {
    .key = "accounts",
    .title = QT_TRANSLATE_NOOP("catalog", "Accounts"),
    .singular = QT_TRANSLATE_NOOP("catalog", "Account"),
    .endpoint = "/accounts",
    .schema = "Account",
    .idPath = "id",
    .columns = columns,
    .filters = filters,
    .actions = actions,
    .links = leads,
    .sortColumn = "changedAt",
    .dayColumn = "createdAt",
};

} // namespace smile::catalog
