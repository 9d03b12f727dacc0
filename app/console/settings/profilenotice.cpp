#include "settings/profilenotice.h"

#include "catalog/sentences.h"
#include "words/troublewords.h"

namespace smile::console {

Verdict ProfileNotice::verdict() const
{
    switch (kind) {
    case Kind::None:
        return {};
    case Kind::Saved:
        return {State::Ok, tr("The profile is saved.")};
    case Kind::KeySaved:
        return {State::Ok, tr("The profile is saved, its key is in the system's keychain.")};
    case Kind::KeptForSession:
        return {State::Ok,
                tr("The key is kept for this session only."),
                {},
                tr("It is written nowhere. Enter it again after the next start.")};
    case Kind::NotKept:
        return {State::Off, tr("The key was not kept.")};
    case Kind::KeyForgotten:
        return {State::Ok,
                tr("The key is forgotten."),
                {},
                tr("It stays valid at Smile. Revoke it there if somebody else may have it.")};
    case Kind::NoKeyToForget:
        return {State::Off, tr("There was no key to forget.")};
    case Kind::NotForgotten:
        return {State::Warn,
                tr("The system's keychain does not answer and may still hold the key."),
                {},
                tr("It is forgotten for this session. Forget it again when the keychain works.")};
    case Kind::CopyGone:
        return {State::Ok,
                tr("The local copy is forgotten."),
                {},
                tr("Its key was deleted first, then the file.")};
    case Kind::CopyKeyMayRemain:
        return {State::Warn,
                tr("The local copy is deleted, but the keychain may still hold its key."),
                {},
                tr("The key opens nothing any more. Forget it again when the keychain works.")};
    case Kind::CopyFileRemains:
        return {State::Warn,
                tr("The local copy's key is deleted, but not its file."),
                {},
                tr("Nobody can read it any more. Close every other Smile Console and forget the "
                   "copy again.")};
    case Kind::NoKey:
        return {State::Warn,
                tr("This profile has no key yet."),
                {},
                tr("Enter its API key and secret.")};
    case Kind::NoKeychain:
        return {State::Warn,
                tr("The system's keychain does not answer."),
                {},
                tr("Enter the API key and secret to work with them for this session.")};
    case Kind::NotAllowed:
        return {State::Err,
                tr("This server is not allowed on this computer."),
                {},
                tr("Those who look after this computer decide which servers may be used.")};
    case Kind::Waiting:
        return {State::Info, tr("Waiting for an answer…")};
    case Kind::Works:
        return {State::Ok, tr("The connection works."), {}, tr("Smile accepts this key.")};
    case Kind::OtherMode:
        return otherMode();
    case Kind::Failed:
        return failed();
    }
    return {};
}

Verdict ProfileNotice::otherMode() const
{
    const QString code = error ? error->code : QString();
    const QString requestId = error ? error->requestId : QString();
    if (environment == vault::Profile::Kind::Production)
        return {State::Err, tr("This key is for the Smile sandbox, not for production."), code,
                tr("One key works in one mode only. Enter it in the profile “Smile sandbox”, or "
                   "enter the key for "
                   "production here."),
                requestId};
    return {State::Err, tr("This key is for production, not for the Smile sandbox."), code,
            tr("One key works in one mode only. Enter it in the profile “Production”, or enter the "
               "key for the "
               "sandbox here."),
            requestId};
}

Verdict ProfileNotice::failed() const
{
    const api::Error shown = error.value_or(api::Error());
    const catalog::Sentences sentences{QLocale()};
    const QString name = kindName(shown.kind);
    return {State::Err, sentences.errorTitle(name), shown.code, sentences.errorAdvice(name),
            shown.requestId};
}

} // namespace smile::console
