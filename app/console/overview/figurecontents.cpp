#include "overview/figurecontents.h"

#include "catalog/catalog.h"
#include "catalog/vocabularies.h"
#include "records/filtertext/filtertext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostProviders = 5;
constexpr QLatin1StringView revoked("REVOKED");
constexpr QLatin1StringView linked("LINKED");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(smile::console::OverviewPage)
};

QString number(qsizetype value)
{
    return QLocale().toString(value);
}

State attentionState(const SavedView &view)
{
    if (view.page != PageId::Accounts)
        return State::Off;
    return view.filter.startsWith("status:error"_L1) ? State::Err : State::Warn;
}

/// Where an invite may stop, from the first to the last; revoked ones stopped anywhere.
QList<SavedView> inviteStages()
{
    QList<SavedView> stages;
    for (const catalog::Word &word : catalog::vocabularies::inviteStatus.words) {
        const QString status = QString::fromLatin1(word.value);
        stages += {status, PageId::Invites, u"status:%1 sent:60d"_s.arg(status.toLower())};
    }
    return stages;
}

FigureLine providerLine(const ProviderTries &provider, const catalog::Names &names)
{
    FigureLine line;
    line.dot = provider.isFailing ? State::Err : State::Ok;
    line.name = catalog::providerName(provider.slug, names);
    line.figure =
        provider.failed == 0
            ? Words::tr("%1 worked").arg(number(provider.worked))
            : Words::tr("%1 of %2 failed").arg(number(provider.failed), number(provider.tries()));
    line.calm = !provider.isFailing;
    line.hours = provider.hours;
    const catalog::Column *column = catalog::accounts.column("providerId"_L1);
    line.filter =
        u"provider:%1 statuschanged:<24h"_s.arg(records::filterValues(*column, {provider.slug}));
    return line;
}

} // namespace

QList<SavedView> overviewQuestions()
{
    return SavedViews::needingAttention() + inviteStages();
}

FigureContent attentionContent(const Figures &figures, bool complete)
{
    FigureContent content{Words::tr("Needs attention"), {}};
    if (figures.answers.isEmpty())
        return content;
    const QList<SavedView> views = SavedViews::needingAttention();
    bool any = false;
    for (qsizetype i = 0; i < views.size(); ++i) {
        const qsizetype count = figures.answers.at(i);
        any = any || count > 0;
        content.lines += FigureLine{.dot = attentionState(views.at(i)),
                                    .name = views.at(i).name,
                                    .figure = number(count),
                                    .quiet = count == 0,
                                    .page = views.at(i).page,
                                    .filter = views.at(i).filter};
    }
    if (any)
        content.sentence = complete ? Words::tr("Worst first. Each line opens its list.")
                                    : Words::tr("In what is loaded so far, worst first.");
    else
        content.sentence = complete ? Words::tr("Nothing does. All is well.")
                                    : Words::tr("Nothing in what is loaded so far.");
    return content;
}

FigureContent providersContent(const Figures &figures, const catalog::Names &names, bool complete)
{
    FigureContent content{Words::tr("Providers"), {}};
    if (figures.answers.isEmpty())
        return content;
    if (figures.providers.isEmpty()) {
        content.sentence = complete ? Words::tr("Nobody tried to connect in the last 24 hours.")
                                    : Words::tr("No try of the last 24 hours is loaded so far.");
        return content;
    }
    content.sentence =
        complete ? Words::tr("Tries of the last 24 hours: worked green, failed red.")
                 : Words::tr("Tries of the last 24 hours, as far as loaded: worked green, failed "
                             "red.");
    for (const ProviderTries &provider :
         figures.providers.first(std::min(mostProviders, figures.providers.size())))
        content.lines += providerLine(provider, names);
    const qsizetype others = figures.providers.size() - content.lines.size();
    if (others > 0)
        content.foot = Words::tr("and %1 more").arg(number(others));
    return content;
}

FigureContent invitesContent(const Figures &figures, bool complete)
{
    FigureContent content{Words::tr("Invites"), {}};
    if (figures.answers.isEmpty())
        return content;
    const QList<SavedView> stages = inviteStages();
    const QList<qsizetype> stopped = figures.answers.last(stages.size());
    qsizetype sent = 0, gone = 0, arrived = 0;
    for (qsizetype i = 0; i < stages.size(); ++i) {
        sent += stopped.at(i);
        gone += stages.at(i).name == revoked ? stopped.at(i) : 0;
        arrived += stages.at(i).name == linked ? stopped.at(i) : 0;
    }
    if (sent == 0) {
        content.sentence = complete ? Words::tr("None was sent in the last 60 days.")
                                    : Words::tr("None of the last 60 days is loaded so far.");
        return content;
    }
    const QString sentence =
        complete ? Words::tr("%1 sent in the last 60 days, %2% of them linked.")
                 : Words::tr("%1 of the last 60 days loaded so far, %2% of them linked.");
    content.sentence =
        sentence.arg(number(sent), number(qRound(100.0 * double(arrived) / double(sent))));
    qsizetype reached = sent - gone;
    for (qsizetype i = 0; i < stages.size(); ++i) {
        if (stages.at(i).name == revoked)
            continue;
        const bool stops = stages.at(i).name != linked && stopped.at(i) > 0;
        content.lines += FigureLine{
            .name = catalog::vocabularies::inviteStatus.text(stages.at(i).name),
            .note = stops ? Words::tr("stopped here: %1").arg(number(stopped.at(i))) : QString(),
            .figure = number(reached),
            .quiet = reached == 0,
            .share = double(reached) / double(sent),
            .page = PageId::Invites,
            .filter = stages.at(i).filter};
        reached -= stopped.at(i);
    }
    if (gone > 0)
        content.foot = Words::tr("Revoked: %1").arg(number(gone));
    return content;
}

QString removalsSentence(const Removals::Count &count, bool kept, const catalog::Wording &wording)
{
    const int all = int(count.all());
    if (all == 0)
        return kept ? Words::tr("No record is known to have gone in the last 90 days.")
                    : Words::tr("No record is known to have gone since the console was started.");
    const QString gone =
        Words::tr("%1 revoked, %2 expired, %3 no longer listed; the last %4")
            .arg(number(count.revoked), number(count.expired), number(count.vanished),
                 catalog::shortTime(count.newest, wording));
    return (kept ? Words::tr("%n record(s) went in the last 90 days: %1.", nullptr, all)
                 : Words::tr("%n record(s) went since the console was started: %1.", nullptr, all))
        .arg(gone);
}

} // namespace smile::console
