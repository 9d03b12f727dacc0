#include "origin.h"

#include "compat.h"
#include "text.h"

namespace smile::sandbox::people {

using namespace Qt::StringLiterals;

QDate Origin::day() const
{
    return QDateTime::fromSecsSinceEpoch(createdAt, utc).date();
}

bool Origin::supports(QLatin1StringView datapoint) const
{
    return provider ? provider->supports(datapoint) : fileType->supported.contains(datapoint);
}

Rng Origin::rng(Stream stream, int salt) const
{
    return Rng(profile->key, quint64(slot), stream, quint64(salt));
}

QString Origin::providerId() const
{
    return provider ? provider->id : u"user-provided"_s;
}

QJsonObject Origin::metadata() const
{
    QJsonObject json{{u"createdAt"_s, isoTime(createdAt)},
                     {u"itemCreatedAt"_s, isoTime(createdAt + 2)},
                     {u"sourceId"_s, sourceId},
                     {u"sourceType"_s, provider ? u"ACCOUNT"_s : u"ARCHIVE"_s},
                     {u"userId"_s, userId},
                     {u"providerId"_s, providerId()}};
    if (provider)
        json.insert("accountId"_L1, sourceId);
    return json;
}

QJsonObject Origin::item(Kind kind, int ordinal) const
{
    return {{u"id"_s, ids.make(kind, slot, ordinal)}, {u"metadata"_s, metadata()}};
}

QJsonValue Origin::text(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QString fileUrl(const QString &baseUrl, const QString &fileId, QLatin1StringView extension)
{
    return baseUrl + u"/files/"_s + fileId + u"."_s + extension;
}

} // namespace smile::sandbox::people
