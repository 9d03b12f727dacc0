#include "browse/listprogress.h"

#include "catalog/catalog.h"
#include "words/troublewords.h"

namespace smile::console {

using namespace Qt::StringLiterals;
using Stage = ListProgress::Stage;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(smile::console::ListPage)
};

EmptyContent failedContent(const std::optional<api::Error> &error)
{
    const bool forbidden = error && error->kind == api::Kind::Forbidden;
    EmptyContent content;
    const bool refused = error && error->kind == api::Kind::Auth;
    content.iconName = forbidden ? u"lock"_s : refused ? u"key"_s : u"offline"_s;
    content.title = forbidden ? Words::tr("This key may not read this list")
                              : Words::tr("This list could not be loaded");
    content.buttons = {Words::tr("Try again")};
    if (error) {
        content.sentence = callSentence(*error) + u'\n' + callAdvice(*error);
        content.requestId = error->requestId;
        if (!error->requestId.isEmpty())
            content.buttons += Words::tr("Show in Activity");
    }
    return content;
}

} // namespace

QList<const catalog::Resource *> sourcesOf(const catalog::Resource &resource)
{
    if (resource.endpoint)
        return {&resource};
    return {&catalog::users, &catalog::accounts, &catalog::identities, &catalog::invites};
}

ListProgress progressOf(const QList<sync::ListState> &states, bool loading)
{
    ListProgress progress;
    for (const sync::ListState &state : states) {
        const bool complete = state.completedAt.isValid();
        if (state.phase == sync::Phase::Failed && !complete)
            return {Stage::Failed, state.error};
        const bool waits = state.phase == sync::Phase::Idle && !complete && loading;
        if (state.phase == sync::Phase::Loading || waits)
            progress.stage = Stage::Loading;
        else if (!complete && progress.stage == Stage::Complete)
            progress.stage = Stage::Stopped;
    }
    return progress;
}

ListProgress progressOf(const catalog::Resource &resource, const sync::Sync &sync)
{
    QList<sync::ListState> states;
    for (const catalog::Resource *source : sourcesOf(resource))
        states.append(sync.state(*source));
    return progressOf(states, sync.loading());
}

EmptyContent incompleteContent(const ListProgress &progress)
{
    switch (progress.stage) {
    case Stage::Loading:
        return {u"refresh"_s, Words::tr("Loading"), Words::tr("The first rows come in a moment.")};
    case Stage::Stopped:
        return {u"stop"_s,
                Words::tr("Loading was stopped"),
                Words::tr("Nothing of this list had come by then."),
                {Words::tr("Load")}};
    case Stage::Failed:
        return failedContent(progress.error);
    case Stage::Complete:
        break;
    }
    return {};
}

} // namespace smile::console
