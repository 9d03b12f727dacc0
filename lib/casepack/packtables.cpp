#include "casepack/packtables.h"

#include "casepack/packrequests.h"
#include "catalog/catalog.h"
#include "tablefile/csvcell.h"

namespace smile::casepack {

using namespace Qt::StringLiterals;
using casefile::TimelineEntry;
using Kind = TimelineEntry::Kind;

namespace {

constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

void addLine(QByteArray &out, const QStringList &cells)
{
    for (const QString &cell : cells) {
        if (&cell != &cells.first())
            out += ',';
        tablefile::appendTextCell(out, cell);
    }
    out += "\r\n";
}

QByteArray startedWith(const QStringList &titles)
{
    QByteArray out = byteOrderMark;
    addLine(out, titles);
    return out;
}

} // namespace

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::UserCreated:
        return u"userCreated"_s;
    case Kind::InviteSent:
        return u"inviteSent"_s;
    case Kind::InviteStage:
        return u"inviteStage"_s;
    case Kind::AccountCreated:
        return u"accountCreated"_s;
    case Kind::Connection:
        return u"connection"_s;
    case Kind::Monitor:
        return u"monitor"_s;
    case Kind::TaskStarted:
        return u"taskStarted"_s;
    case Kind::TaskFinished:
        return u"taskFinished"_s;
    case Kind::ArchiveReceived:
        return u"archiveReceived"_s;
    case Kind::ArchiveState:
        return u"archiveState"_s;
    case Kind::Identity:
        return u"identity"_s;
    case Kind::Documents:
        return u"documents"_s;
    case Kind::ClockRanOut:
        return u"clockRanOut"_s;
    case Kind::Action:
        return u"consoleAction"_s;
    case Kind::Gap:
        break;
    }
    return u"noNews"_s;
}

QString localText(const QDateTime &when, const QTimeZone &zone)
{
    if (!when.isValid())
        return {};
    // Else an offset of none would be told as UTC by a "Z", and others not at all.
    const QDateTime local = when.toTimeZone(zone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QString utcText(const QDateTime &when)
{
    return when.isValid() ? when.toUTC().toString(Qt::ISODate) : QString();
}

QList<records::Record> recordsOf(const CaseInput &input, const catalog::Resource &resource)
{
    for (const RecordsOf &one : input.records) {
        if (one.resource == &resource)
            return one.records;
    }
    return {};
}

QByteArray timelineFile(const CaseInput &input, const RecordCleaner &cleaner)
{
    QByteArray out =
        startedWith({u"utc"_s, u"local"_s, u"kind"_s, u"provider"_s, u"recordId"_s, u"from"_s,
                     u"to"_s, u"code"_s, u"dataPoints"_s, u"seenAtUtc"_s, u"what"_s, u"detail"_s});
    for (const ToldEntry &told : input.timeline) {
        const TimelineEntry &entry = told.entry;
        addLine(out, {utcText(entry.at), localText(entry.at, input.zone), nameOf(entry.kind),
                      entry.providerId, entry.recordId, entry.from, entry.to, entry.code,
                      entry.datapoints.join("; "_L1), utcText(entry.seenAt),
                      cleaner.cleaned(told.sentence), cleaner.cleaned(told.detail)});
    }
    return out;
}

QByteArray tasksFile(const CaseInput &input)
{
    QByteArray out =
        startedWith({u"id"_s, u"type"_s, u"status"_s, u"provider"_s, u"sourceId"_s, u"startedUtc"_s,
                     u"startedLocal"_s, u"finishedUtc"_s, u"finishedLocal"_s, u"dataPoints"_s});
    for (const records::Record &task : recordsOf(input, catalog::tasks)) {
        const QDateTime started = casefile::timeAt(task, "startedAt"_L1);
        const QDateTime finished = casefile::timeAt(task, "finishedAt"_L1);
        addLine(out,
                {task.id(), casefile::textAt(task, "type"_L1), casefile::textAt(task, "status"_L1),
                 casefile::textAt(task, "metadata.providerId"_L1),
                 casefile::textAt(task, "metadata.sourceId"_L1), utcText(started),
                 localText(started, input.zone), utcText(finished), localText(finished, input.zone),
                 casefile::dataPointsOf(task).join("; "_L1)});
    }
    return out;
}

QByteArray requestsFile(const CaseInput &input, const RecordCleaner &cleaner)
{
    QByteArray out =
        startedWith({u"utc"_s, u"local"_s, u"method"_s, u"path"_s, u"status"_s, u"code"_s,
                     u"requestId"_s, u"milliseconds"_s, u"tries"_s, u"note"_s});
    for (const api::Request &request : input.requests) {
        addLine(out, {request.sentAt.toUTC().toString(Qt::ISODateWithMs),
                      localText(request.sentAt, input.zone), QString::fromLatin1(request.method),
                      request.path, endOf(request), request.code, request.requestId,
                      request.milliseconds < 0 ? QString() : QString::number(request.milliseconds),
                      QString::number(request.tries), cleaner.cleaned(request.note)});
    }
    return out;
}

} // namespace smile::casepack
