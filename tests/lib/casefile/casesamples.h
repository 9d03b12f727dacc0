#pragma once

#include "casefile/personrecords.h"

#include <QJsonArray>

/// Records as the server sends them, as small as a diagnosis needs them.
namespace smile::tests {

using namespace Qt::StringLiterals;

inline QDateTime at(const QString &utc)
{
    return catalog::parseDateTime(utc);
}

inline const QString noon = u"2026-06-15T12:00:00Z"_s;

struct AccountLine
{
    QString id = u"a-1"_s;
    QString status = u"CONNECTED"_s;
    QString code = {};
    QString updatedAt = u"2026-06-15T11:58:00Z"_s;
    QString provider = u"sss"_s;
    QString monitor = u"ACTIVE"_s;
    QString userId = u"u-1"_s;
    QString createdAt = u"2026-06-01T10:00:00Z"_s;
};

inline QJsonObject accountJson(const AccountLine &line)
{
    return {{u"id"_s, line.id},
            {u"userId"_s, line.userId},
            {u"providerId"_s, line.provider},
            {u"createdAt"_s, line.createdAt},
            {u"connection"_s,
             QJsonObject{{u"status"_s, line.status},
                         {u"errorCode"_s, line.code.isEmpty() ? QJsonValue() : line.code},
                         {u"updatedAt"_s, line.updatedAt}}},
            {u"monitor"_s, QJsonObject{{u"status"_s, line.monitor},
                                       {u"updatedAt"_s, u"2026-06-14T09:00:00Z"_s}}}};
}

inline records::Record recordOf(const QJsonObject &json)
{
    return records::Record(json.value(u"id"_s).toString(), json);
}

inline records::Record account(const AccountLine &line)
{
    return recordOf(accountJson(line));
}

inline records::Record invite(const QString &id, const QString &status, const QString &invitedAt,
                              const QString &updatedAt = {})
{
    return recordOf({{u"id"_s, id},
                     {u"userId"_s, u"u-1"_s},
                     {u"status"_s, status},
                     {u"invitedAt"_s, invitedAt},
                     {u"updatedAt"_s, updatedAt.isEmpty() ? invitedAt : updatedAt},
                     {u"inviteLandingPageUrl"_s, QString(u"https://x.example/"_s + id)}});
}

inline records::Record archive(const QString &id, const QString &status, const QString &code,
                               const QString &updatedAt = u"2026-06-15T11:50:00Z"_s)
{
    return recordOf({{u"id"_s, id},
                     {u"type"_s, u"PAYSLIP"_s},
                     {u"createdAt"_s, updatedAt},
                     {u"state"_s, QJsonObject{{u"status"_s, status},
                                              {u"errorCode"_s, code},
                                              {u"updatedAt"_s, updatedAt}}}});
}

inline casefile::PersonRecords person(const QList<records::Record> &accounts = {})
{
    casefile::PersonRecords person;
    person.userId = u"u-1"_s;
    person.user = recordOf({{u"id"_s, u"u-1"_s}, {u"createdAt"_s, u"2026-06-01T09:00:00Z"_s}});
    person.accounts = accounts;
    return person;
}

} // namespace smile::tests
