#include "casepack/packjson.h"

#include "casepack/packrequests.h"
#include "casepack/packtables.h"
#include "catalog/catalog.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace smile::casepack {

using namespace Qt::StringLiterals;
using casefile::Deed;
using casefile::Outcomes;
using casefile::ProviderHealth;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray kindNames(PersonalKinds kinds)
{
    QJsonArray names;
    for (const Personal kind : choices) {
        if (kinds & kind)
            names += nameOf(kind);
    }
    return names;
}

QJsonObject versionsOf(const CaseInput &input)
{
    return {{u"console"_s, input.versions.console},
            {u"qt"_s, input.versions.qt},
            {u"system"_s, input.versions.system},
            {u"api"_s, hostOf(input.versions.api)}};
}

QJsonArray accountsOf(const CaseInput &input)
{
    QJsonArray list;
    for (const casefile::Summary::Account &account : input.summary.accounts) {
        list += QJsonObject{{u"id"_s, account.id},
                            {u"providerId"_s, account.providerId},
                            {u"connection"_s, orNull(account.connection)},
                            {u"errorCode"_s, orNull(account.code)},
                            {u"monitoring"_s, orNull(account.monitoring)},
                            {u"sinceUtc"_s, orNull(utcText(account.since))},
                            {u"sinceLocal"_s, orNull(localText(account.since, input.zone))}};
    }
    return list;
}

QJsonArray invitesOf(const CaseInput &input)
{
    QJsonArray list;
    for (const casefile::Summary::Invite &invite : input.summary.invites) {
        list += QJsonObject{{u"id"_s, invite.id},
                            {u"status"_s, orNull(invite.status)},
                            {u"sentUtc"_s, orNull(utcText(invite.sentAt))},
                            {u"sentLocal"_s, orNull(localText(invite.sentAt, input.zone))}};
    }
    return list;
}

QJsonObject figuresOf(const Outcomes &outcomes)
{
    QJsonObject codes;
    for (auto code = outcomes.codes.cbegin(); code != outcomes.codes.cend(); ++code)
        codes.insert(code.key().isEmpty() ? u"none"_s : code.key(), code.value());
    return {
        {u"failed"_s, outcomes.failed}, {u"succeeded"_s, outcomes.succeeded}, {u"codes"_s, codes}};
}

QJsonObject healthFigures(const ProviderHealth &health)
{
    QJsonObject figures{{u"lastHour"_s, figuresOf(health.hour)},
                        {u"lastDay"_s, figuresOf(health.day)},
                        {u"lastWeek"_s, figuresOf(health.week)},
                        {u"lastSuccessUtc"_s, orNull(utcText(health.lastSuccess))},
                        {u"lastFailureUtc"_s, orNull(utcText(health.lastFailure))}};
    if (health.run) {
        QJsonObject run = figuresOf(health.run->people);
        run.insert(u"sinceUtc"_s, utcText(health.run->since));
        figures.insert(u"failingNow"_s, run);
    }
    return figures;
}

QJsonArray providersOf(const CaseInput &input)
{
    QJsonArray list;
    for (const ProviderHealth &health : input.health) {
        QJsonObject provider{{u"id"_s, health.providerId},
                             {u"peopleOfThisConsole"_s, healthFigures(health)}};
        const records::Record record = input.providers.value(health.providerId);
        for (const QLatin1StringView flag :
             {"name"_L1, "active"_L1, "enabled"_L1, "accountConnection"_L1, "mfa"_L1,
              "monitorSupported"_L1, "supported"_L1}) {
            const QJsonValue value = record.valueAt(flag);
            if (!value.isUndefined())
                provider.insert(flag, value);
        }
        list += provider;
    }
    return list;
}

QJsonArray timelineOf(const CaseInput &input, const RecordCleaner &cleaner)
{
    QJsonArray list;
    for (const ToldEntry &told : input.timeline) {
        const casefile::TimelineEntry &entry = told.entry;
        QJsonObject line{{u"utc"_s, utcText(entry.at)},
                         {u"local"_s, localText(entry.at, input.zone)},
                         {u"kind"_s, nameOf(entry.kind)},
                         {u"what"_s, cleaner.cleaned(told.sentence)}};
        const auto add = [&line](const QString &key, const QString &value) {
            if (!value.isEmpty())
                line.insert(key, value);
        };
        add(u"provider"_s, entry.providerId);
        add(u"recordId"_s, entry.recordId);
        add(u"from"_s, entry.from);
        add(u"to"_s, entry.to);
        add(u"code"_s, entry.code);
        add(u"seenAtUtc"_s, utcText(entry.seenAt));
        add(u"untilUtc"_s, utcText(entry.until));
        if (!entry.datapoints.isEmpty())
            line.insert(u"dataPoints"_s, QJsonArray::fromStringList(entry.datapoints));
        list += line;
    }
    return list;
}

QJsonArray requestsOf(const CaseInput &input, const RecordCleaner &cleaner)
{
    QJsonArray list;
    for (const api::Request &request : input.requests) {
        list += QJsonObject{{u"requestId"_s, orNull(request.requestId)},
                            {u"utc"_s, request.sentAt.toUTC().toString(Qt::ISODateWithMs)},
                            {u"method"_s, QString::fromLatin1(request.method)},
                            {u"path"_s, request.path},
                            {u"status"_s, endOf(request)},
                            {u"code"_s, orNull(request.code)},
                            {u"milliseconds"_s, request.milliseconds},
                            {u"tries"_s, request.tries},
                            {u"answer"_s, orNull(cleaner.cleaned(request.answer))}};
    }
    return list;
}

QString endOf(Deed::End end)
{
    switch (end) {
    case Deed::End::Running:
        return u"running"_s;
    case Deed::End::Done:
        return u"done"_s;
    case Deed::End::Failed:
        return u"failed"_s;
    case Deed::End::Unknown:
        break;
    }
    return u"unknown"_s;
}

QJsonArray deedsOf(const CaseInput &input)
{
    QJsonArray list;
    for (const Deed &deed : input.summary.deeds) {
        list += QJsonObject{{u"utc"_s, utcText(deed.at)},
                            {u"what"_s, deed.what},
                            {u"outcome"_s, endOf(deed.end)},
                            {u"code"_s, orNull(deed.code)},
                            {u"requestId"_s, orNull(deed.requestId)}};
    }
    return list;
}

} // namespace

QString hostOf(const QUrl &api)
{
    QUrl bare;
    bare.setScheme(api.scheme());
    bare.setHost(api.host());
    bare.setPort(api.port());
    return bare.toString();
}

QByteArray caseFile(const CaseInput &input, const RecordCleaner &cleaner, PersonalKinds chosen)
{
    const QJsonObject all{{u"format"_s, u"smile-console-case"_s},
                          {u"version"_s, 1},
                          {u"madeAtUtc"_s, utcText(input.now)},
                          {u"madeAtLocal"_s, localText(input.now, input.zone)},
                          {u"timeZone"_s, QString::fromLatin1(input.zone.id())},
                          {u"personalDataIncluded"_s, kindNames(chosen)},
                          {u"versions"_s, versionsOf(input)},
                          {u"userId"_s, input.userId},
                          {u"everythingRead"_s, input.summary.complete},
                          {u"accounts"_s, accountsOf(input)},
                          {u"invites"_s, invitesOf(input)},
                          {u"providers"_s, providersOf(input)},
                          {u"doneByThisConsole"_s, deedsOf(input)},
                          {u"requests"_s, requestsOf(input, cleaner)},
                          {u"timeline"_s, timelineOf(input, cleaner)}};
    return QJsonDocument(all).toJson();
}

QByteArray recordsFile(const CaseInput &input, const RecordCleaner &cleaner)
{
    QJsonObject all;
    for (const RecordsOf &one : input.records) {
        QJsonArray records;
        for (const records::Record &record : one.records)
            records += cleaner.cleaned(*one.resource, record.json());
        all.insert(QLatin1StringView(one.resource->key), records);
    }
    return QJsonDocument(all).toJson();
}

} // namespace smile::casepack
