#include "casepack/packtext.h"

#include "casepack/packjson.h"
#include "casepack/packrequests.h"
#include "casepack/packtables.h"
#include "catalog/catalog.h"

#include <QCoreApplication>

namespace smile::casepack {

using namespace Qt::StringLiterals;
using casefile::Outcomes;

namespace {

struct CasePackText
{
    Q_DECLARE_TR_FUNCTIONS(smile::casepack::CasePackText)
};

QString field(const QString &name, const QString &text)
{
    return CasePackText::tr("%1: %2", "what it is, and its text").arg(name, text);
}

QString item(QStringList parts)
{
    parts.removeAll(QString());
    return u"- " + parts.join(u" · "_s);
}

QString bothTimes(const QDateTime &when, const CaseInput &input)
{
    if (!when.isValid())
        return {};
    return utcText(when) + u" ("_s + localText(when, input.zone) + u')';
}

void addSection(QStringList &lines, const QString &title, const QStringList &section)
{
    lines += QString();
    lines += title;
    lines += section.isEmpty() ? QStringList{item({CasePackText::tr("none")})} : section;
}

QStringList timelineLines(const CaseInput &input, const RecordCleaner &cleaner)
{
    QStringList lines;
    for (const ToldEntry &told : input.timeline) {
        lines += item({bothTimes(told.entry.at, input), cleaner.cleaned(told.sentence),
                       cleaner.cleaned(told.detail), told.entry.recordId});
    }
    return lines;
}

QString figures(const QString &period, const Outcomes &outcomes)
{
    return CasePackText::tr("%1: %2 failed, %3 succeeded", "in the last hour")
        .arg(period)
        .arg(outcomes.failed)
        .arg(outcomes.succeeded);
}

QString flag(const records::Record &provider, QLatin1StringView name)
{
    const QJsonValue value = provider.valueAt(name);
    return value.isBool() ? name + u"="_s + (value.toBool() ? u"true"_s : u"false"_s) : QString();
}

QStringList providerLines(const CaseInput &input)
{
    QStringList lines;
    for (const casefile::ProviderHealth &health : input.health) {
        const records::Record provider = input.providers.value(health.providerId);
        lines += item({health.providerId, flag(provider, "active"_L1), flag(provider, "enabled"_L1),
                       flag(provider, "accountConnection"_L1), flag(provider, "mfa"_L1),
                       flag(provider, "monitorSupported"_L1),
                       figures(CasePackText::tr("last hour"), health.hour),
                       figures(CasePackText::tr("last day"), health.day),
                       figures(CasePackText::tr("last week"), health.week)});
    }
    return lines;
}

QStringList taskLines(const CaseInput &input)
{
    QStringList lines;
    for (const records::Record &task : recordsOf(input, catalog::tasks)) {
        lines += item({casefile::textAt(task, "type"_L1), casefile::textAt(task, "status"_L1),
                       bothTimes(casefile::timeAt(task, "startedAt"_L1), input),
                       bothTimes(casefile::timeAt(task, "finishedAt"_L1), input),
                       casefile::dataPointsOf(task).join(u' '), task.id()});
    }
    return lines;
}

QStringList requestLines(const CaseInput &input)
{
    QStringList lines;
    for (const api::Request &request : input.requests) {
        lines += item({bothTimes(request.sentAt, input),
                       QString::fromLatin1(request.method) + u' ' + request.path, endOf(request),
                       request.code, request.requestId});
    }
    return lines;
}

QStringList versionLines(const CaseInput &input)
{
    return {item({u"Smile Console "_s + input.versions.console, u"Qt "_s + input.versions.qt,
                  input.versions.system, hostOf(input.versions.api)})};
}

QString inWords(PersonalKinds chosen)
{
    QStringList words;
    for (const Personal kind : choices) {
        if (chosen & kind)
            words += wordsOf(kind);
    }
    return words.isEmpty() ? CasePackText::tr("none")
                           : words.join(CasePackText::tr(", ", "between the items of a list"));
}

/// Values of the person at some columns, each once.
QString valuesAt(const CaseInput &input, Personal kind)
{
    QStringList values;
    for (const RecordsOf &one : input.records) {
        for (const catalog::Column &column : one.resource->columns) {
            if (kindsOf(column) != PersonalKinds(kind) || column.kind == catalog::Kind::List)
                continue;
            for (const records::Record &record : one.records)
                values += record.valueOf(column).toString();
        }
    }
    values.removeAll(QString());
    values.removeDuplicates();
    return values.join(u"; "_s);
}

} // namespace

QString wordsOf(Personal kind)
{
    switch (kind) {
    case Personal::Names:
        return CasePackText::tr("Names");
    case Personal::Contact:
        return CasePackText::tr("E-mails and phones");
    case Personal::Addresses:
        return CasePackText::tr("Addresses");
    case Personal::Numbers:
        return CasePackText::tr("Document and other numbers");
    case Personal::Amounts:
        return CasePackText::tr("Amounts");
    case Personal::Details:
        return CasePackText::tr("Birth, sex, work, remarks");
    case Personal::Never:
        break;
    }
    return {};
}

QByteArray summaryFile(const CaseInput &input, const RecordCleaner &cleaner, PersonalKinds chosen)
{
    QStringList lines{input.told.trimmed(), QString(),
                      field(CasePackText::tr("Personal data in this pack"), inWords(chosen))};
    for (const Personal kind :
         {Personal::Names, Personal::Contact, Personal::Addresses, Personal::Numbers}) {
        if (chosen & kind)
            lines += field(wordsOf(kind), valuesAt(input, kind));
    }
    addSection(lines, CasePackText::tr("Timeline, newest first: UTC (local)"),
               timelineLines(input, cleaner));
    addSection(lines, CasePackText::tr("Providers, and how others of ours fare there"),
               providerLines(input));
    addSection(lines, CasePackText::tr("Tasks: started, finished, data points"), taskLines(input));
    addSection(lines, CasePackText::tr("Requests of this session about the person"),
               requestLines(input));
    addSection(lines, CasePackText::tr("Versions"), versionLines(input));
    return (lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace smile::casepack
