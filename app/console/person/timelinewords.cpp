#include "person/timelinewords.h"

#include "actions/registry.h"
#include "catalog/catalog.h"
#include "catalog/vocabularies.h"
#include "words/troublewords.h"

#include <QCoreApplication>

namespace smile::console {

using namespace Qt::StringLiterals;
using casefile::TimelineEntry;
using Kind = TimelineEntry::Kind;
namespace vocabularies = catalog::vocabularies;

namespace {

constexpr qint64 secondsOfADay = 24 * 60 * 60;

struct TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString localTime(const QDateTime &when, const catalog::Wording &wording)
{
    const QDateTime local = when.toTimeZone(wording.zone);
    const QDate today = wording.now.toTimeZone(wording.zone).date();
    const QString day = local.date().year() == today.year()
                            ? catalog::dayText(local.date(), wording.locale)
                            : catalog::dateText(local.date(), wording.locale);
    return TimelineText::tr("%1, %2", "day, time").arg(day, local.toString(u"HH:mm"_s));
}

QString whenWords(const TimelineEntry &entry, const catalog::Wording &wording)
{
    if (entry.kind != Kind::Gap)
        return localTime(entry.at, wording);
    const auto day = [&wording](const QDateTime &when) {
        return catalog::dayText(when.toTimeZone(wording.zone).date(), wording.locale);
    };
    return TimelineText::tr("%1 to %2", "days").arg(day(entry.at), day(entry.until));
}

QString providerName(const TimelineEntry &entry, const catalog::Wording &wording)
{
    if (entry.providerId.isEmpty())
        return TimelineText::tr("No provider");
    return catalog::providerName(entry.providerId, wording.names);
}

QString inviteSentence(const QString &status)
{
    if (status == "EMAIL_OPENED"_L1)
        return TimelineText::tr("The invite's mail was opened");
    if (status == "LANDING_PAGE_OPENED"_L1)
        return TimelineText::tr("The invite's landing page was opened");
    if (status == "WINK_WIDGET_OPENED"_L1)
        return TimelineText::tr("The Wink widget was opened");
    if (status == "LINKED"_L1)
        return TimelineText::tr("An account was linked through the invite");
    if (status == "REVOKED"_L1)
        return TimelineText::tr("The invite was revoked");
    return TimelineText::tr("Invite: %1").arg(vocabularies::inviteStatus.text(status));
}

QString connectionSentence(const TimelineEntry &entry, const catalog::Wording &wording)
{
    const QString provider = providerName(entry, wording);
    const QString to = vocabularies::connectionStatus.text(entry.to);
    if (entry.from.isEmpty())
        return TimelineText::tr("%1: %2", "provider, status").arg(provider, to);
    return TimelineText::tr("%1: %2 → %3", "provider, status before and after")
        .arg(provider, vocabularies::connectionStatus.text(entry.from), to);
}

QString monitorSentence(const TimelineEntry &entry, const catalog::Wording &wording)
{
    const QString provider = providerName(entry, wording);
    const QString to = vocabularies::monitorStatus.text(entry.to);
    if (entry.from.isEmpty())
        return TimelineText::tr("%1, monitoring: %2", "provider, status").arg(provider, to);
    return TimelineText::tr("%1, monitoring: %2 → %3", "provider, status before and after")
        .arg(provider, vocabularies::monitorStatus.text(entry.from), to);
}

QString archiveSentence(const TimelineEntry &entry)
{
    const QString to = vocabularies::archiveStatus.text(entry.to);
    if (entry.from.isEmpty())
        return TimelineText::tr("Uploaded file: %1").arg(to);
    return TimelineText::tr("Uploaded file: %1 → %2")
        .arg(vocabularies::archiveStatus.text(entry.from), to);
}

QString clockSentence(const TimelineEntry &entry, const catalog::Wording &wording)
{
    using Clock = casefile::Clock::Kind;
    switch (entry.clock) {
    case Clock::LinkToken:
        return TimelineText::tr("The link token ran out");
    case Clock::InviteLink:
        return TimelineText::tr("The invite's link ran out");
    case Clock::DataDeletion:
        return TimelineText::tr("%1: the data was due to be deleted")
            .arg(providerName(entry, wording));
    case Clock::DocumentExpiry:
        return TimelineText::tr("Document expired: %1").arg(entry.type);
    case Clock::MonthlySync:
        break;
    }
    return TimelineText::tr("%1: was due to be read again").arg(providerName(entry, wording));
}

QString documentsSentence(const TimelineEntry &entry, const catalog::Wording &wording)
{
    const int count = entry.count;
    if (entry.type.isEmpty())
        return TimelineText::tr("%1: %n documents arrived", nullptr, count)
            .arg(providerName(entry, wording));
    return TimelineText::tr("%1: document arrived: %2")
        .arg(providerName(entry, wording), entry.type);
}

QString gapSentence(const TimelineEntry &entry)
{
    const int days = int(entry.at.secsTo(entry.until) / secondsOfADay);
    return TimelineText::tr("No news for %n days", nullptr, days);
}

const actions::Entry *actionOf(const QString &name)
{
    for (const actions::Entry &entry : actions::all()) {
        if (QLatin1StringView(entry.name) == name)
            return &entry;
    }
    return nullptr;
}

QString actionSentence(const TimelineEntry &entry)
{
    const actions::Entry *action = actionOf(entry.type);
    QString words = action ? actions::words(action->id) : entry.type;
    words.remove(u'…');
    return TimelineText::tr("From this console: %1").arg(words);
}

QString sentenceOf(const TimelineEntry &entry, const catalog::Wording &wording)
{
    const QString task = vocabularies::taskType.text(entry.type);
    switch (entry.kind) {
    case Kind::UserCreated:
        return TimelineText::tr("The person was created at Smile");
    case Kind::InviteSent:
        return TimelineText::tr("An invite was sent");
    case Kind::InviteStage:
        return inviteSentence(entry.to);
    case Kind::AccountCreated:
        return TimelineText::tr("%1: the account was created").arg(providerName(entry, wording));
    case Kind::Connection:
        return connectionSentence(entry, wording);
    case Kind::Monitor:
        return monitorSentence(entry, wording);
    case Kind::TaskStarted:
        return TimelineText::tr("%1: task started: %2").arg(providerName(entry, wording), task);
    case Kind::TaskFinished:
        return TimelineText::tr("%1: task finished: %2").arg(providerName(entry, wording), task);
    case Kind::ArchiveReceived:
        return TimelineText::tr("A file was uploaded: %1")
            .arg(vocabularies::fileType.text(entry.type));
    case Kind::ArchiveState:
        return archiveSentence(entry);
    case Kind::Identity:
        return TimelineText::tr("%1: the identity arrived").arg(providerName(entry, wording));
    case Kind::Documents:
        return documentsSentence(entry, wording);
    case Kind::ClockRanOut:
        return clockSentence(entry, wording);
    case Kind::Action:
        return actionSentence(entry);
    case Kind::Gap:
        return gapSentence(entry);
    }
    return {};
}

QString outcomeWords(const QString &outcome)
{
    if (outcome == "done"_L1)
        return TimelineText::tr("done");
    return outcome == "failed"_L1 ? TimelineText::tr("failed")
                                  : TimelineText::tr("it is not known whether it arrived");
}

QString detailOf(const TimelineEntry &entry, const catalog::Wording &wording)
{
    QStringList parts;
    if (entry.kind == Kind::Action)
        parts += outcomeWords(entry.to);
    else if (entry.seenAt.isValid())
        parts += TimelineText::tr("seen at %1").arg(localTime(entry.seenAt, wording));
    if (entry.kind == Kind::Connection && !entry.code.isEmpty())
        parts += accountSentence(entry.code, wording.locale);
    if (entry.kind == Kind::ArchiveState && !entry.code.isEmpty())
        parts += vocabularies::archiveError.text(entry.code);
    if (!entry.code.isEmpty())
        parts += entry.code;
    for (const QString &point : entry.datapoints)
        parts += vocabularies::datapoint.text(point);
    if (entry.ahead)
        parts += TimelineText::tr("dated ahead: the clocks disagree");
    return parts.join(u" · "_s);
}

QString iconOf(const TimelineEntry &entry)
{
    switch (entry.kind) {
    case Kind::UserCreated:
        return u"user-plus"_s;
    case Kind::InviteSent:
        return u"invites"_s;
    case Kind::InviteStage:
        return entry.to == "LINKED"_L1 ? u"link"_s : u"eye"_s;
    case Kind::AccountCreated:
    case Kind::Connection:
        return u"accounts"_s;
    case Kind::Monitor:
        return u"monitor"_s;
    case Kind::TaskStarted:
        return u"play"_s;
    case Kind::TaskFinished:
        return u"check"_s;
    case Kind::ArchiveReceived:
    case Kind::ArchiveState:
        return u"upload"_s;
    case Kind::Identity:
        return u"person"_s;
    case Kind::Documents:
        return u"document"_s;
    case Kind::ClockRanOut:
        return u"clock"_s;
    case Kind::Action:
        return u"terminal"_s;
    case Kind::Gap:
        break;
    }
    return u"pause"_s;
}

std::optional<State> stateOfWord(const catalog::Vocabulary &vocabulary, const QString &value)
{
    const catalog::Word *word = vocabulary.find(value);
    return word && word->tone != catalog::Tone::Out ? std::optional(stateOf(word->tone))
                                                    : std::nullopt;
}

std::optional<State> stateOfEntry(const TimelineEntry &entry)
{
    switch (entry.kind) {
    case Kind::InviteStage:
        return stateOfWord(vocabularies::inviteStatus, entry.to);
    case Kind::Connection:
        return stateOfWord(vocabularies::connectionStatus, entry.to);
    case Kind::Monitor:
        return stateOfWord(vocabularies::monitorStatus, entry.to);
    case Kind::ArchiveState:
        return stateOfWord(vocabularies::archiveStatus, entry.to);
    case Kind::TaskFinished:
        return State::Ok;
    case Kind::ClockRanOut:
        return State::Warn;
    case Kind::Action:
        return entry.to == "failed"_L1 ? std::optional(State::Err) : std::nullopt;
    case Kind::Gap:
        return State::Out;
    default:
        return std::nullopt;
    }
}

} // namespace

TimelineWords timelineWords(const TimelineEntry &entry, const catalog::Wording &wording)
{
    TimelineWords words;
    words.when = whenWords(entry, wording);
    words.sentence = sentenceOf(entry, wording);
    words.detail = detailOf(entry, wording);
    words.icon = iconOf(entry);
    words.state = stateOfEntry(entry);
    words.exact =
        catalog::shortTime(entry.at, wording) + u'\n' + catalog::longTime(entry.at, wording);
    words.copied = words.when + u" ("_s + entry.at.toString(Qt::ISODate) + u')';
    return words;
}

QString groupWords(TimelineEntry::Group group)
{
    using Group = TimelineEntry::Group;
    switch (group) {
    case Group::Invites:
        return TimelineText::tr("Invites");
    case Group::Connections:
        return TimelineText::tr("Connection");
    case Group::Data:
        return TimelineText::tr("Data");
    case Group::Clocks:
        return TimelineText::tr("Ran out");
    case Group::Console:
        return TimelineText::tr("This console");
    case Group::Gap:
        break;
    }
    return {};
}

QString widestTimelineTime(const catalog::Wording &wording)
{
    return TimelineText::tr("%1, %2", "day, time")
        .arg(catalog::dateText(QDate(2026, 11, 28), wording.locale), u"00:00"_s);
}

} // namespace smile::console
