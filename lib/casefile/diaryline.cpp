#include "casefile/diaryline.h"

#include "casefile/personrecords.h"
#include "catalog/catalog.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace smile::casefile {

using namespace Qt::StringLiterals;
using records::Record;
using What = DiaryLine::What;

namespace {

constexpr qsizetype longestState = 64; // what the server may send is not what is kept of it

constexpr struct
{
    What what;
    const char *key;
} whats[] = {
    {What::Connection, "connection"}, {What::Monitor, "monitor"}, {What::Invite, "invite"},
    {What::Archive, "archive"},       {What::Task, "task"},       {What::Action, "action"}};

struct StateOf
{
    QString state, code;
    QDateTime told;
};

StateOf stateOf(What what, const Record &record)
{
    switch (what) {
    case What::Connection:
        return {connectionOf(record), textAt(record, "connection.errorCode"_L1),
                timeAt(record, "connection.updatedAt"_L1)};
    case What::Monitor:
        return {monitoringOf(record), {}, timeAt(record, "monitor.updatedAt"_L1)};
    case What::Invite:
        return {textAt(record, "status"_L1), {}, timeAt(record, "updatedAt"_L1)};
    case What::Archive:
        return {textAt(record, "state.status"_L1), textAt(record, "state.errorCode"_L1),
                timeAt(record, "state.updatedAt"_L1)};
    case What::Task:
        return {textAt(record, "status"_L1), {}, timeAt(record, "finishedAt"_L1)};
    case What::Action:
        break;
    }
    return {};
}

QList<What> statesOf(const catalog::Resource &resource)
{
    if (&resource == &catalog::accounts)
        return {What::Connection, What::Monitor};
    if (&resource == &catalog::invites)
        return {What::Invite};
    if (&resource == &catalog::archives)
        return {What::Archive};
    if (&resource == &catalog::tasks)
        return {What::Task};
    return {};
}

QString kept(const QString &sent)
{
    return sent.left(longestState);
}

QJsonObject jsonOf(const DiaryLine &line)
{
    QJsonObject json{{u"resource"_s, QString::fromLatin1(line.resource->key)}};
    const auto put = [&json](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    for (const auto &[what, key] : whats) {
        if (what == line.what)
            json.insert(u"what"_s, QString::fromLatin1(key));
    }
    put(u"id"_s, line.recordId);
    put(u"user"_s, line.userId);
    put(u"provider"_s, line.providerId);
    put(u"from"_s, line.from);
    put(u"to"_s, line.to);
    put(u"fromCode"_s, line.fromCode);
    put(u"toCode"_s, line.toCode);
    put(u"action"_s, line.action);
    put(u"request"_s, line.requestId);
    put(u"seen"_s, line.seenAt.toString(Qt::ISODateWithMs));
    put(u"told"_s, line.toldAt.toString(Qt::ISODateWithMs));
    return json;
}

std::optional<DiaryLine> lineOf(const QJsonObject &json)
{
    DiaryLine line;
    const QString named = json.value("what"_L1).toString();
    const auto what = std::ranges::find_if(
        whats, [&named](const auto &one) { return QLatin1StringView(one.key) == named; });
    line.resource = catalog::find(json.value("resource"_L1).toString());
    line.userId = json.value("user"_L1).toString();
    line.seenAt = catalog::parseDateTime(json.value("seen"_L1));
    if (what == std::end(whats) || !line.resource || line.userId.isEmpty()
        || !line.seenAt.isValid())
        return {};
    line.what = what->what;
    line.recordId = json.value("id"_L1).toString();
    line.providerId = json.value("provider"_L1).toString();
    line.from = json.value("from"_L1).toString();
    line.to = json.value("to"_L1).toString();
    line.fromCode = json.value("fromCode"_L1).toString();
    line.toCode = json.value("toCode"_L1).toString();
    line.action = json.value("action"_L1).toString();
    line.requestId = json.value("request"_L1).toString();
    line.toldAt = catalog::parseDateTime(json.value("told"_L1));
    return line;
}

} // namespace

QDateTime DiaryLine::at() const
{
    return toldAt.isValid() && toldAt <= seenAt ? toldAt : seenAt;
}

QList<DiaryLine> changesBetween(const catalog::Resource &resource, const Record &before,
                                const Record &after, const QDateTime &now)
{
    QList<DiaryLine> lines;
    const QList<What> whatDiffers = statesOf(resource);
    for (const What what : whatDiffers) {
        const StateOf was = stateOf(what, before);
        const StateOf is = stateOf(what, after);
        if (was.state.isEmpty() || is.state.isEmpty()
            || (was.state == is.state && was.code == is.code))
            continue;
        const bool bothTold = was.told.isValid() && is.told.isValid();
        if (bothTold && is.told < was.told)
            continue;
        DiaryLine line{.what = what,
                       .resource = &resource,
                       .recordId = after.id(),
                       .userId = textAt(after, resource.userPath())};
        line.providerId = providerOf(after);
        line.from = kept(was.state);
        line.to = kept(is.state);
        line.fromCode = kept(was.code);
        line.toCode = kept(is.code);
        line.seenAt = now.toUTC();
        if (!bothTold || is.told > was.told)
            line.toldAt = is.told;
        if (!line.userId.isEmpty())
            lines += line;
    }
    return lines;
}

QByteArray toBytes(const QList<DiaryLine> &lines)
{
    QJsonArray all;
    for (const DiaryLine &line : lines)
        all += jsonOf(line);
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QList<DiaryLine> diaryLinesFrom(const QByteArray &bytes)
{
    QList<DiaryLine> lines;
    const QJsonArray all = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue &one : all) {
        if (const std::optional<DiaryLine> line = lineOf(one.toObject()))
            lines += *line;
    }
    return lines;
}

} // namespace smile::casefile
