// Words for states: what stands in chips and in the funnel.
#include "catalog/vocabularies.h"

namespace smile::catalog::vocabularies {
namespace {

constexpr Word connectionStatusWords[] = {
    {"ERROR", QT_TRANSLATE_NOOP("words", "Error"), Tone::Err},
    {"AWAITING_MFA", QT_TRANSLATE_NOOP("words", "Awaiting MFA"), Tone::Warn},
    {"PENDING", QT_TRANSLATE_NOOP("words", "Pending"), Tone::Warn},
    {"DISCONNECTED", QT_TRANSLATE_NOOP("words", "Disconnected"), Tone::Off},
    {"CONNECTED", QT_TRANSLATE_NOOP("words", "Connected"), Tone::Ok},
};

constexpr Word monitorStatusWords[] = {
    {"USER_ACTION_REQUIRED", QT_TRANSLATE_NOOP("words", "Action required"), Tone::Warn},
    {"CUSTOMER_DISABLED", QT_TRANSLATE_NOOP("words", "Disabled"), Tone::Off},
    {"ACTIVE", QT_TRANSLATE_NOOP("words", "Active"), Tone::Ok},
    {"UNSUPPORTED", QT_TRANSLATE_NOOP("words", "Unsupported")},
};

constexpr Word accountErrorCodeWords[] = {
    {"INVALID_CREDENTIALS", QT_TRANSLATE_NOOP("words", "Wrong credentials"), Tone::Err},
    {"INVALID_MFA", QT_TRANSLATE_NOOP("words", "Wrong code"), Tone::Err},
    {"MFA_TIMEOUT", QT_TRANSLATE_NOOP("words", "Code not entered in time"), Tone::Err},
    {"EXPIRED_CREDENTIALS", QT_TRANSLATE_NOOP("words", "Password expired"), Tone::Err},
    {"INVALID_AUTH", QT_TRANSLATE_NOOP("words", "Sign-in not accepted"), Tone::Err},
    {"AUTH_REQUIRED", QT_TRANSLATE_NOOP("words", "Sign-in needed again"), Tone::Err},
    {"ACCOUNT_LOCKED", QT_TRANSLATE_NOOP("words", "Account locked"), Tone::Err},
    {"ACCOUNT_DISABLED", QT_TRANSLATE_NOOP("words", "Account disabled"), Tone::Err},
    {"ACCOUNT_INACCESSIBLE", QT_TRANSLATE_NOOP("words", "Account not accessible"), Tone::Err},
    {"ACCOUNT_INCOMPLETE", QT_TRANSLATE_NOOP("words", "Account incomplete"), Tone::Err},
    {"INVALID_ACCOUNT_TYPE", QT_TRANSLATE_NOOP("words", "Wrong kind of account"), Tone::Err},
    {"TOS_REQUIRED", QT_TRANSLATE_NOOP("words", "Terms not accepted"), Tone::Err},
    {"UNSUPPORTED_AUTH_TYPE", QT_TRANSLATE_NOOP("words", "Unsupported way to sign in"), Tone::Err},
    {"UNSUPPORTED_MFA_METHOD", QT_TRANSLATE_NOOP("words", "Unsupported kind of code"), Tone::Err},
    {"SERVICE_UNAVAILABLE", QT_TRANSLATE_NOOP("words", "Provider unavailable"), Tone::Err},
    {"SYSTEM_ERROR", QT_TRANSLATE_NOOP("words", "Fault at Smile"), Tone::Err},
};

constexpr Word inviteStatusWords[] = {
    {"INVITED", QT_TRANSLATE_NOOP("words", "Invited"), Tone::Off},
    {"EMAIL_OPENED", QT_TRANSLATE_NOOP("words", "Mail opened"), Tone::Info},
    {"LANDING_PAGE_OPENED", QT_TRANSLATE_NOOP("words", "Landing page opened"), Tone::Info},
    {"WINK_WIDGET_OPENED", QT_TRANSLATE_NOOP("words", "Wink opened"), Tone::Info},
    {"LINKED", QT_TRANSLATE_NOOP("words", "Linked"), Tone::Ok},
    {"REVOKED", QT_TRANSLATE_NOOP("words", "Revoked")},
};

constexpr Word sessionStatusWords[] = {
    {"IN_PROGRESS", QT_TRANSLATE_NOOP("words", "In progress"), Tone::Info},
    {"COMPLETED", QT_TRANSLATE_NOOP("words", "Completed"), Tone::Ok},
    {"REVOKED", QT_TRANSLATE_NOOP("words", "Revoked"), Tone::Off},
};

constexpr Word sessionChannelWords[] = {
    {"WinkSite", QT_TRANSLATE_NOOP("words", "Wink site")},
    {"Default", QT_TRANSLATE_NOOP("words", "Default")},
};

constexpr Word taskStatusWords[] = {
    {"Started", QT_TRANSLATE_NOOP("words", "Started"), Tone::Info},
    {"Finished", QT_TRANSLATE_NOOP("words", "Finished"), Tone::Ok},
};

constexpr Word taskTypeWords[] = {
    {"LINK_ACCOUNT", QT_TRANSLATE_NOOP("words", "Link account")},
    {"UPDATE_ACCOUNT", QT_TRANSLATE_NOOP("words", "Update account")},
    {"ANALYZE_ARCHIVE", QT_TRANSLATE_NOOP("words", "Analyze archive")},
    {"CLASSIFY_ARCHIVE", QT_TRANSLATE_NOOP("words", "Classify archive")},
};

constexpr Word archiveStatusWords[] = {
    {"ERROR", QT_TRANSLATE_NOOP("words", "Error"), Tone::Err},
    {"UNSUPPORTED", QT_TRANSLATE_NOOP("words", "Unsupported")},
    {"STARTED", QT_TRANSLATE_NOOP("words", "Started"), Tone::Info},
    {"ANALYZED", QT_TRANSLATE_NOOP("words", "Analyzed"), Tone::Ok},
    {"REVOKED", QT_TRANSLATE_NOOP("words", "Revoked"), Tone::Off},
};

constexpr Word archiveErrorWords[] = {
    {"MISSING_MANDATORY_FIELD", QT_TRANSLATE_NOOP("words", "A mandatory field is missing"),
     Tone::Err},
    {"MISSING_MANDATARY_FIELD", QT_TRANSLATE_NOOP("words", "A mandatory field is missing"),
     Tone::Err},
    {"INVALID_FIELD_FORMAT", QT_TRANSLATE_NOOP("words", "A field has the wrong form"), Tone::Err},
    {"SYSTEM_ERROR", QT_TRANSLATE_NOOP("words", "Fault at Smile"), Tone::Err},
};

constexpr Word documentStatusWords[] = {
    {"HIT", QT_TRANSLATE_NOOP("words", "Hit"), Tone::Err},
    {"EXPIRED", QT_TRANSLATE_NOOP("words", "Expired"), Tone::Err},
    {"VALID", QT_TRANSLATE_NOOP("words", "Valid"), Tone::Ok},
};

} // namespace

constinit const Vocabulary connectionStatus = {"AccountConnectionStatus", connectionStatusWords,
                                               true};
constinit const Vocabulary monitorStatus = {"AccountMonitorStatus", monitorStatusWords, true};
constinit const Vocabulary accountErrorCode = {"AccountErrorCode", accountErrorCodeWords};
constinit const Vocabulary inviteStatus = {"InviteStatus", inviteStatusWords};
constinit const Vocabulary sessionStatus = {"UserSessionStatus", sessionStatusWords, true};
constinit const Vocabulary sessionChannel = {"SessionChannel", sessionChannelWords};
constinit const Vocabulary taskStatus = {nullptr, taskStatusWords, true};
constinit const Vocabulary taskType = {"TaskType", taskTypeWords};
constinit const Vocabulary archiveStatus = {nullptr, archiveStatusWords, true};
constinit const Vocabulary archiveError = {nullptr, archiveErrorWords};
constinit const Vocabulary documentStatus = {nullptr, documentStatusWords, true};

} // namespace smile::catalog::vocabularies
