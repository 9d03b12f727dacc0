// Words for states: what stands in chips and in the funnel.
#include "catalog/vocabularies.h"

namespace smile::catalog::vocabularies {
namespace {

constexpr Word connectionStatusWords[] = {
    {"ERROR", QT_TRANSLATE_NOOP("catalog", "Error"), Tone::Err},
    {"AWAITING_MFA", QT_TRANSLATE_NOOP("catalog", "Awaiting MFA"), Tone::Warn},
    {"PENDING", QT_TRANSLATE_NOOP("catalog", "Pending"), Tone::Warn},
    {"DISCONNECTED", QT_TRANSLATE_NOOP("catalog", "Disconnected"), Tone::Off},
    {"CONNECTED", QT_TRANSLATE_NOOP("catalog", "Connected"), Tone::Ok},
};

constexpr Word monitorStatusWords[] = {
    {"USER_ACTION_REQUIRED", QT_TRANSLATE_NOOP("catalog", "Action required"), Tone::Warn},
    {"CUSTOMER_DISABLED", QT_TRANSLATE_NOOP("catalog", "Disabled"), Tone::Off},
    {"ACTIVE", QT_TRANSLATE_NOOP("catalog", "Active"), Tone::Ok},
    {"UNSUPPORTED", QT_TRANSLATE_NOOP("catalog", "Unsupported")},
};

constexpr Word accountErrorCodeWords[] = {
    {"INVALID_CREDENTIALS", QT_TRANSLATE_NOOP("catalog", "Wrong credentials"), Tone::Err},
    {"INVALID_MFA", QT_TRANSLATE_NOOP("catalog", "Wrong code"), Tone::Err},
    {"MFA_TIMEOUT", QT_TRANSLATE_NOOP("catalog", "Code not entered in time"), Tone::Err},
    {"EXPIRED_CREDENTIALS", QT_TRANSLATE_NOOP("catalog", "Password expired"), Tone::Err},
    {"INVALID_AUTH", QT_TRANSLATE_NOOP("catalog", "Not the person's account"), Tone::Err},
    {"AUTH_REQUIRED", QT_TRANSLATE_NOOP("catalog", "Sign-in needed again"), Tone::Err},
    {"ACCOUNT_LOCKED", QT_TRANSLATE_NOOP("catalog", "Account locked"), Tone::Err},
    {"ACCOUNT_DISABLED", QT_TRANSLATE_NOOP("catalog", "Account disabled"), Tone::Err},
    {"ACCOUNT_INACCESSIBLE", QT_TRANSLATE_NOOP("catalog", "Account not accessible"), Tone::Err},
    {"ACCOUNT_INCOMPLETE", QT_TRANSLATE_NOOP("catalog", "Account incomplete"), Tone::Err},
    {"INVALID_ACCOUNT_TYPE", QT_TRANSLATE_NOOP("catalog", "Wrong kind of account"), Tone::Err},
    {"TOS_REQUIRED", QT_TRANSLATE_NOOP("catalog", "Terms not accepted"), Tone::Err},
    {"UNSUPPORTED_AUTH_TYPE", QT_TRANSLATE_NOOP("catalog", "Unsupported way to sign in"),
     Tone::Err},
    {"UNSUPPORTED_MFA_METHOD", QT_TRANSLATE_NOOP("catalog", "Unsupported kind of code"), Tone::Err},
    {"SERVICE_UNAVAILABLE", QT_TRANSLATE_NOOP("catalog", "Provider unavailable"), Tone::Err},
    {"SYSTEM_ERROR", QT_TRANSLATE_NOOP("catalog", "Fault at Smile"), Tone::Err},
};

constexpr Word inviteStatusWords[] = {
    {"INVITED", QT_TRANSLATE_NOOP("catalog", "Invited"), Tone::Off},
    {"EMAIL_OPENED", QT_TRANSLATE_NOOP("catalog", "Mail opened"), Tone::Info},
    {"LANDING_PAGE_OPENED", QT_TRANSLATE_NOOP("catalog", "Landing page opened"), Tone::Info},
    {"WINK_WIDGET_OPENED", QT_TRANSLATE_NOOP("catalog", "Wink opened"), Tone::Info},
    {"LINKED", QT_TRANSLATE_NOOP("catalog", "Linked"), Tone::Ok},
    {"REVOKED", QT_TRANSLATE_NOOP("catalog", "Revoked")},
};

constexpr Word sessionStatusWords[] = {
    {"IN_PROGRESS", QT_TRANSLATE_NOOP("catalog", "In progress"), Tone::Info},
    {"COMPLETED", QT_TRANSLATE_NOOP("catalog", "Completed"), Tone::Ok},
    {"REVOKED", QT_TRANSLATE_NOOP("catalog", "Revoked"), Tone::Off},
};

constexpr Word sessionChannelWords[] = {
    {"WinkSite", QT_TRANSLATE_NOOP("catalog", "Wink site")},
    {"Default", QT_TRANSLATE_NOOP("catalog", "Default")},
};

constexpr Word taskStatusWords[] = {
    {"Started", QT_TRANSLATE_NOOP("catalog", "Started"), Tone::Info},
    {"Finished", QT_TRANSLATE_NOOP("catalog", "Finished"), Tone::Ok},
};

constexpr Word taskTypeWords[] = {
    {"LINK_ACCOUNT", QT_TRANSLATE_NOOP("catalog", "Link account")},
    {"UPDATE_ACCOUNT", QT_TRANSLATE_NOOP("catalog", "Update account")},
    {"ANALYZE_ARCHIVE", QT_TRANSLATE_NOOP("catalog", "Analyze archive")},
    {"CLASSIFY_ARCHIVE", QT_TRANSLATE_NOOP("catalog", "Classify archive")},
};

constexpr Word archiveStatusWords[] = {
    {"ERROR", QT_TRANSLATE_NOOP("catalog", "Error"), Tone::Err},
    {"UNSUPPORTED", QT_TRANSLATE_NOOP("catalog", "Unsupported")},
    {"STARTED", QT_TRANSLATE_NOOP("catalog", "Started"), Tone::Info},
    {"ANALYZED", QT_TRANSLATE_NOOP("catalog", "Analyzed"), Tone::Ok},
    {"REVOKED", QT_TRANSLATE_NOOP("catalog", "Revoked"), Tone::Off},
};

constexpr Word archiveErrorWords[] = {
    {"MISSING_MANDATORY_FIELD", QT_TRANSLATE_NOOP("catalog", "A mandatory field is missing"),
     Tone::Err},
    {"MISSING_MANDATARY_FIELD", QT_TRANSLATE_NOOP("catalog", "A mandatory field is missing"),
     Tone::Err},
    {"INVALID_FIELD_FORMAT", QT_TRANSLATE_NOOP("catalog", "A field has the wrong form"), Tone::Err},
    {"SYSTEM_ERROR", QT_TRANSLATE_NOOP("catalog", "Fault at Smile"), Tone::Err},
};

constexpr Word documentStatusWords[] = {
    {"HIT", QT_TRANSLATE_NOOP("catalog", "Hit"), Tone::Err},
    {"EXPIRED", QT_TRANSLATE_NOOP("catalog", "Expired"), Tone::Err},
    {"VALID", QT_TRANSLATE_NOOP("catalog", "Valid"), Tone::Ok},
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
