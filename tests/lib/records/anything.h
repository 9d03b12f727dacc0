#pragma once

#include "catalog/resource.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>

namespace smile::records::test {

using namespace Qt::StringLiterals;

/// Everything that a server may send in one field, in the contract's form or not.
inline QJsonArray anything()
{
    return {QJsonValue::Null,
            true,
            false,
            0,
            -0.5,
            1e300,
            9007199254740993.0,
            u""_s,
            u"a"_s,
            u"a-0123456789abcdef0123456789abcdef"_s,
            u"lender-0123456789ABCDEF0123456789ABCDEF"_s,
            u"123e4567-e89b-12d3-a456-426614174000"_s,
            u"x-123e4567-e89b-12d3-a456-426614174000"_s,
            u"\u0001-0123456789abcdef0123456789abcdef"_s,
            u"2026-01-02T03:04:05Z"_s,
            u"2026-01-02T03:04:05.678Z"_s,
            u"2026-01-02T03:04:05+08:00"_s,
            u"1066-10-14T00:00:00Z"_s,
            u"2026-02-30T00:00:00Z"_s,
            u"2026-13"_s,
            u"2026-02"_s,
            u"2026-02-28"_s,
            u"0001-01-01"_s,
            u"CONNECTED"_s,
            u"SOMETHING_NEW"_s,
            u"مرحبا e\u0301 ﬁ 😀"_s,
            QString(200'000, u'x'),
            QJsonArray(),
            QJsonArray{1, u"two"_s, QJsonValue::Null, QJsonObject{{u"deep"_s, QJsonArray{2}}}},
            QJsonObject(),
            QJsonObject{{u"address"_s, u"a@example.com"_s}, {u"more"_s, QJsonObject()}}};
}

inline void set(QJsonObject &record, const QStringList &path, const QJsonValue &value)
{
    if (path.size() == 1) {
        record.insert(path.first(), value);
        return;
    }
    QJsonObject inner = record.value(path.first()).toObject();
    set(inner, path.sliced(1), value);
    record.insert(path.first(), inner);
}

/// A record whose fields hold any of `values`.
inline QJsonObject randomRecord(const catalog::Resource &resource, const QJsonArray &values,
                                QRandomGenerator &random)
{
    QJsonObject record;
    const auto some = [&] { return values.at(random.bounded(static_cast<int>(values.size()))); };
    for (const catalog::Column &column : resource.columns) {
        if (random.bounded(3) > 0)
            set(record, QString::fromLatin1(column.path).split(u'.'), some());
    }
    if (random.bounded(4) == 0)
        record.insert(u"fieldOfTomorrow"_s, some());
    if (random.bounded(8) == 0)
        record.insert(u"metadata"_s, some());
    return record;
}

} // namespace smile::records::test
