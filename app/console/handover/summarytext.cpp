#include "handover/summarytext.h"

#include "actions/runner.h"
#include "casefile/casewords.h"
#include "catalog/catalog.h"
#include "catalog/vocabularies.h"

#include <QCoreApplication>

namespace smile::console {

using namespace Qt::StringLiterals;
using casefile::Deed;
using casefile::Summary;

namespace {

struct SummaryText
{
    Q_DECLARE_TR_FUNCTIONS(smile::console::SummaryText)
};

QString field(const QString &name, const QString &text)
{
    //: A line of a ticket: what it is, and its text.
    return SummaryText::tr("%1: %2").arg(name, text);
}

QString moment(const QDateTime &when, const catalog::Wording &wording)
{
    QString told = catalog::longTime(when, wording);
    return told.replace(u'\n', u" · "_s);
}

/// What there is of some parts, as one line of a list.
QString item(QStringList parts)
{
    parts.removeAll(QString());
    return u"- " + parts.join(u" · "_s);
}

QString wordsAndCode(const QString &words, const QString &code)
{
    return code.isEmpty() ? words : SummaryText::tr("%1 (%2)").arg(words, code);
}

QStringList verdictLines(const Summary &summary, const catalog::Wording &wording)
{
    if (!summary.head)
        return {field(SummaryText::tr("Verdict"), SummaryText::tr("Nothing is known yet"))};
    const casefile::Finding &head = *summary.head;
    const casefile::CaseWords words(wording.locale);
    const casefile::CaseEntry entry = words.entry(head.situation);
    const QString provider = catalog::providerName(head.providerId, wording.names);
    QStringList lines{field(SummaryText::tr("Verdict"), wordsAndCode(entry.happened, head.code))};
    if (!provider.isEmpty())
        lines += field(SummaryText::tr("Provider"), provider);
    if (head.since.isValid())
        lines += field(SummaryText::tr("Since"), moment(head.since, wording));
    lines += field(SummaryText::tr("What to do"), entry.next);
    lines += field(SummaryText::tr("What to say"), words.say(head.situation, provider));
    if (summary.problems > 1)
        lines += field(SummaryText::tr("Open problems"), wording.locale.toString(summary.problems));
    if (!summary.complete)
        lines += SummaryText::tr("Not everything has been read yet.");
    return lines;
}

QStringList accountLines(const Summary &summary, const catalog::Wording &wording)
{
    QStringList lines;
    for (const Summary::Account &account : summary.accounts) {
        lines += item({catalog::providerName(account.providerId, wording.names),
                       catalog::vocabularies::connectionStatus.text(account.connection),
                       catalog::vocabularies::monitorStatus.text(account.monitoring), account.code,
                       moment(account.since, wording), account.id});
    }
    if (!lines.isEmpty())
        lines.prepend(SummaryText::tr("Accounts (provider, connection, monitoring, code, since)"));
    return lines;
}

QStringList inviteLines(const Summary &summary, const catalog::Wording &wording)
{
    QStringList lines;
    for (const Summary::Invite &invite : summary.invites) {
        lines += item({catalog::vocabularies::inviteStatus.text(invite.status),
                       moment(invite.sentAt, wording), invite.id});
    }
    if (!lines.isEmpty())
        lines.prepend(SummaryText::tr("Invites (stage, sent)"));
    return lines;
}

QString endWords(Deed::End end)
{
    switch (end) {
    case Deed::End::Running:
        return SummaryText::tr("under way");
    case Deed::End::Done:
        return SummaryText::tr("done");
    case Deed::End::Failed:
        return SummaryText::tr("failed");
    case Deed::End::Unknown:
        return SummaryText::tr("outcome unknown");
    }
    return {};
}

QStringList deedLines(const Summary &summary, const catalog::Wording &wording)
{
    QStringList lines;
    for (const Deed &deed : summary.deeds) {
        const QString request = deed.requestId.isEmpty()
                                    ? QString()
                                    : SummaryText::tr("request %1").arg(deed.requestId);
        lines += item({moment(deed.at, wording), deed.what,
                       wordsAndCode(endWords(deed.end), deed.code), request});
    }
    if (!lines.isEmpty())
        lines.prepend(SummaryText::tr("Done in this session"));
    return lines;
}

} // namespace

QString summaryText(const Summary &summary, const catalog::Wording &wording)
{
    QStringList lines{field(SummaryText::tr("Person"), summary.userId)};
    lines += verdictLines(summary, wording);
    lines += accountLines(summary, wording);
    lines += inviteLines(summary, wording);
    lines += deedLines(summary, wording);
    lines += field(SummaryText::tr("As of"), moment(summary.at, wording));
    return lines.join(u'\n') + u'\n';
}

QString summaryText(const QString &userId, records::Store &store, const QList<Deed> &deeds,
                    const catalog::Wording &wording, Who who)
{
    const casefile::PersonRecords person = casefile::gatherPerson(userId, store);
    const QString text = summaryText(casefile::summaryOf(person, deeds, wording.now), wording);
    if (who == Who::IdOnly)
        return text;
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines += field(name, value);
    };
    add(SummaryText::tr("Name"), catalog::personName(userId, wording));
    add(SummaryText::tr("E-mail"),
        person.person.text(*catalog::people.column("email"_L1), wording));
    add(SummaryText::tr("Phone"), person.person.text(*catalog::people.column("phone"_L1), wording));
    lines += text;
    return lines.join(u'\n');
}

QList<Deed> deedsOf(const QList<actions::ActionRun> &runs)
{
    QList<Deed> deeds;
    for (const actions::ActionRun &run : runs) {
        QString what = actions::words(run.action);
        if (what.endsWith(u'…'))
            what.chop(1);
        const Deed::End end = !run.outcome                               ? Deed::End::Running
                              : *run.outcome == actions::Outcome::Done   ? Deed::End::Done
                              : *run.outcome == actions::Outcome::Failed ? Deed::End::Failed
                                                                         : Deed::End::Unknown;
        deeds.append(
            {run.startedAt, what, end, run.error ? run.error->code : QString(), run.requestId});
    }
    return deeds;
}

} // namespace smile::console
