#include "sync/progress.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace smile::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;

QString text(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate day(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QJsonObject toJson(const ReadingState &reading)
{
    QJsonArray windows;
    for (const WindowState &window : reading.windows.windows)
        windows.append(QJsonArray{text(window.from), text(window.to), window.cursor});
    return {{u"plain"_s, reading.windows.plain},
            {u"windows"_s, windows},
            {u"hasRest"_s, reading.windows.hasRest},
            {u"restTo"_s, text(reading.windows.restTo)},
            {u"loaded"_s, reading.loaded}};
}

ReadingState readingOf(const QJsonObject &json)
{
    ReadingState reading;
    reading.windows.plain = json["plain"_L1].toBool(true);
    reading.windows.hasRest = json["hasRest"_L1].toBool();
    reading.windows.restTo = day(json["restTo"_L1]);
    reading.loaded = json["loaded"_L1].toInteger();
    const QJsonArray windows = json["windows"_L1].toArray();
    for (const QJsonValue &window : windows)
        reading.windows.windows.append({day(window.toArray().at(0)), day(window.toArray().at(1)),
                                        window.toArray().at(2).toString()});
    return reading;
}

} // namespace

QByteArray Progress::toBytes() const
{
    QJsonArray rows;
    for (const List &list : lists) {
        QJsonObject row{{u"resource"_s, QString::fromLatin1(list.resource)},
                        {u"completedAt"_s, list.completedAt.toString(Qt::ISODate)},
                        {u"total"_s, list.total},
                        {u"freshAt"_s, list.freshAt.toString(Qt::ISODate)}};
        if (list.reading)
            row.insert(u"reading"_s, toJson(*list.reading));
        rows.append(row);
    }
    const QJsonObject root{{u"version"_s, version}, {u"lists"_s, rows}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

Progress Progress::fromBytes(const QByteArray &bytes)
{
    Progress progress;
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (root["version"_L1].toInt() != version)
        return progress;
    const QJsonArray rows = root["lists"_L1].toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        List list;
        list.resource = row["resource"_L1].toString().toLatin1();
        list.completedAt = QDateTime::fromString(row["completedAt"_L1].toString(), Qt::ISODate);
        list.total = row["total"_L1].toInteger();
        list.freshAt = QDateTime::fromString(row["freshAt"_L1].toString(), Qt::ISODate);
        if (row.contains("reading"_L1))
            list.reading = readingOf(row["reading"_L1].toObject());
        progress.lists.append(list);
    }
    return progress;
}

} // namespace smile::sync
