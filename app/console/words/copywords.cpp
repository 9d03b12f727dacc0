#include "words/copywords.h"

#include <QCoreApplication>

namespace smile::console {

using Found = vault::SealedOutcome::State;
using Kind = copy::CopyState::Kind;

namespace {

struct CopyWords
{
    Q_DECLARE_TR_FUNCTIONS(smile::console::CopyWords)
};

/// What was lost of it when it was opened; empty when nothing was.
QString loss(const copy::CopyState &state)
{
    if (state.found == Found::WrongKey)
        return CopyWords::tr("The local copy belonged to another key. It is made anew.");
    if (state.found == Found::Damaged)
        return CopyWords::tr("The local copy was damaged. It is made anew.");
    const int count = int(state.dropped);
    return count > 0 ? CopyWords::tr("%n part(s) of the local copy were damaged and are fetched "
                                     "again.",
                                     nullptr, count)
                     : QString();
}

QString withReason(const QString &sentence, const QString &why)
{
    return why.isEmpty() ? sentence : CopyWords::tr("%1 (%2)").arg(sentence, why);
}

} // namespace

QString copyProblem(const copy::CopyState &state, bool fetching)
{
    switch (state.kind) {
    case Kind::NoKeychain:
        return CopyWords::tr("No keychain: records are in memory only.");
    case Kind::NoRoom:
        return CopyWords::tr("The disk is full: the local copy is not written.");
    case Kind::Unwritable:
        return CopyWords::tr("The local copy cannot be written.");
    case Kind::Opening:
    case Kind::Kept:
        return fetching ? loss(state) : QString();
    case Kind::None:
    case Kind::Off:
    case Kind::Forgotten:
        break;
    }
    return {};
}

QString copySentence(const copy::CopyState &state)
{
    switch (state.kind) {
    case Kind::None:
        return {};
    case Kind::Off:
        return CopyWords::tr("Nothing is kept: records are in memory only.");
    case Kind::NoKeychain:
        return CopyWords::tr("The system's keychain does not answer, so there is nowhere to keep "
                             "the copy's key. Records are in memory only.");
    case Kind::Forgotten:
        return CopyWords::tr("The local copy is deleted. Records are in memory only until the "
                             "next start.");
    case Kind::Opening:
        return CopyWords::tr("The local copy is being read…");
    case Kind::NoRoom:
        return withReason(CopyWords::tr("The disk is full, so the local copy is not written. It "
                                        "is tried again."),
                          state.why);
    case Kind::Unwritable:
        return withReason(CopyWords::tr("The local copy cannot be written. It is tried again."),
                          state.why);
    case Kind::Kept:
        break;
    }
    const QString lost = loss(state);
    if (!lost.isEmpty())
        return lost;
    const int count = int(state.records);
    return count > 0 ? CopyWords::tr("%n record(s) were here at the start, before the first "
                                     "request.",
                                     nullptr, count)
                     : CopyWords::tr("The local copy is being made.");
}

} // namespace smile::console
