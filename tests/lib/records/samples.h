#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

/// Records as the server sends them, as small as a test needs them.
namespace smile::tests {

using namespace Qt::StringLiterals;

inline QJsonObject user(const QString &id, const QString &createdAt = {})
{
    return {{u"id"_s, id},
            {u"createdAt"_s, createdAt.isEmpty() ? u"2026-01-01T00:00:00Z"_s : createdAt}};
}

inline QJsonObject account(const QString &id, const QString &userId, const QString &status,
                           const QString &updatedAt = u"2026-01-02T00:00:00Z"_s)
{
    return {{u"id"_s, id},
            {u"userId"_s, userId},
            {u"providerId"_s, u"sss"_s},
            {u"createdAt"_s, u"2026-01-02T00:00:00Z"_s},
            {u"connection"_s, QJsonObject{{u"status"_s, status},
                                          {u"errorCode"_s, status == QLatin1String("ERROR")
                                                               ? QJsonValue(u"INVALID_MFA"_s)
                                                               : QJsonValue()},
                                          {u"updatedAt"_s, updatedAt}}},
            {u"monitor"_s, QJsonObject{{u"status"_s, u"ACTIVE"_s}}}};
}

inline QJsonObject identity(const QString &id, const QString &userId, const QString &name,
                            const QString &readAt = u"2026-01-03T00:00:00Z"_s,
                            const QString &phone = u"+639559991234"_s)
{
    return {{u"id"_s, id},
            {u"fullName"_s, name},
            {u"emails"_s, QJsonArray{QJsonObject{{u"address"_s, QString(id + u"@x.ph"_s)}}}},
            {u"phones"_s,
             QJsonArray{QJsonObject{{u"number"_s, u"+6328881111"_s}, {u"type"_s, u"Fixed"_s}},
                        QJsonObject{{u"number"_s, phone}, {u"type"_s, u"Mobile"_s}}}},
            {u"metadata"_s, QJsonObject{{u"userId"_s, userId},
                                        {u"sourceId"_s, u"a-1"_s},
                                        {u"itemCreatedAt"_s, readAt}}}};
}

inline QJsonObject invite(const QString &id, const QString &userId, const QString &name,
                          const QString &createdAt = u"2026-01-04T00:00:00Z"_s)
{
    return {{u"id"_s, id},
            {u"userId"_s, userId},
            {u"fullName"_s, name},
            {u"email"_s, u"invited@x.ph"_s},
            {u"status"_s, u"INVITED"_s},
            {u"createdAt"_s, createdAt},
            {u"updatedAt"_s, createdAt}};
}

} // namespace smile::tests
