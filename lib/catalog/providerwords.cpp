// Words for providers and webhooks.
#include "catalog/vocabularies.h"

namespace smile::catalog::vocabularies {
namespace {

constexpr Word datapointWords[] = {
    {"IDENTITIES", QT_TRANSLATE_NOOP("words", "Identities")},
    {"TRANSACTIONS", QT_TRANSLATE_NOOP("words", "Transactions")},
    {"RATINGS", QT_TRANSLATE_NOOP("words", "Ratings")},
    {"EMPLOYMENTS", QT_TRANSLATE_NOOP("words", "Employments")},
    {"DOCUMENTS", QT_TRANSLATE_NOOP("words", "Documents")},
    {"INCOMES", QT_TRANSLATE_NOOP("words", "Incomes")},
    {"CONTRIBUTIONS", QT_TRANSLATE_NOOP("words", "Contributions")},
    {"EINCOMES", QT_TRANSLATE_NOOP("words", "Estimated incomes")},
    {"LIABILITIES", QT_TRANSLATE_NOOP("words", "Liabilities")},
    {"LINK", QT_TRANSLATE_NOOP("words", "Links")},
    {"INSIGHTS", QT_TRANSLATE_NOOP("words", "Insights")},
};

constexpr Word fileTypeDatapointWords[] = {
    {"IDENTITIES", QT_TRANSLATE_NOOP("words", "Identities")},
    {"TRANSACTIONS", QT_TRANSLATE_NOOP("words", "Transactions")},
    {"RATINGS", QT_TRANSLATE_NOOP("words", "Ratings")},
    {"EMPLOYMENTS", QT_TRANSLATE_NOOP("words", "Employments")},
    {"DOCUMENTS", QT_TRANSLATE_NOOP("words", "Documents")},
    {"INCOMES", QT_TRANSLATE_NOOP("words", "Incomes")},
    {"CONTRIBUTIONS", QT_TRANSLATE_NOOP("words", "Contributions")},
    {"EINCOMES", QT_TRANSLATE_NOOP("words", "Estimated incomes")},
    {"LIABILITIES", QT_TRANSLATE_NOOP("words", "Liabilities")},
    {"NONE", QT_TRANSLATE_NOOP("words", "None")},
};

constexpr Word providerTypeWords[] = {
    {"GIG", QT_TRANSLATE_NOOP("words", "Gig platform")},
    {"GOVERNMENT", QT_TRANSLATE_NOOP("words", "Government")},
    {"EMPLOYER", QT_TRANSLATE_NOOP("words", "Employer")},
    {"CREDENTIAL", QT_TRANSLATE_NOOP("words", "Credential")},
    {"SYSTEM", QT_TRANSLATE_NOOP("words", "System")},
};

constexpr Word providerSubTypeWords[] = {
    {"SERVICES", QT_TRANSLATE_NOOP("words", "Professional services")},
    {"TRANSPORTATION", QT_TRANSLATE_NOOP("words", "Transport and delivery")},
    {"SHARING", QT_TRANSLATE_NOOP("words", "Asset sharing")},
    {"TRADING", QT_TRANSLATE_NOOP("words", "Online selling")},
    {"INSURANCE", QT_TRANSLATE_NOOP("words", "Social insurance")},
    {"HRIS", QT_TRANSLATE_NOOP("words", "Human resources system")},
    {"PAYROLL", QT_TRANSLATE_NOOP("words", "Payroll system")},
    {"WALLET", QT_TRANSLATE_NOOP("words", "Document wallet")},
    {"IDENTIFICATION", QT_TRANSLATE_NOOP("words", "Identification")},
    {"ISIC-A", QT_TRANSLATE_NOOP("words", "Agriculture, forestry, fishing")},
    {"ISIC-B", QT_TRANSLATE_NOOP("words", "Mining and quarrying")},
    {"ISIC-C", QT_TRANSLATE_NOOP("words", "Manufacturing")},
    {"ISIC-D", QT_TRANSLATE_NOOP("words", "Electricity and gas")},
    {"ISIC-E", QT_TRANSLATE_NOOP("words", "Water and waste")},
    {"ISIC-F", QT_TRANSLATE_NOOP("words", "Construction")},
    {"ISIC-G", QT_TRANSLATE_NOOP("words", "Trade and vehicle repair")},
    {"ISIC-H", QT_TRANSLATE_NOOP("words", "Transport and storage")},
    {"ISIC-I", QT_TRANSLATE_NOOP("words", "Hotels and restaurants")},
    {"ISIC-J", QT_TRANSLATE_NOOP("words", "Information and communication")},
    {"ISIC-K", QT_TRANSLATE_NOOP("words", "Finance and insurance")},
    {"ISIC-L", QT_TRANSLATE_NOOP("words", "Real estate")},
    {"ISIC-M", QT_TRANSLATE_NOOP("words", "Professional and scientific work")},
    {"ISIC-N", QT_TRANSLATE_NOOP("words", "Administrative services")},
    {"ISIC-O", QT_TRANSLATE_NOOP("words", "Public administration")},
    {"ISIC-P", QT_TRANSLATE_NOOP("words", "Education")},
    {"ISIC-Q", QT_TRANSLATE_NOOP("words", "Health and social work")},
    {"ISIC-R", QT_TRANSLATE_NOOP("words", "Arts and recreation")},
    {"ISIC-S", QT_TRANSLATE_NOOP("words", "Other services")},
    {"ISIC-T", QT_TRANSLATE_NOOP("words", "Private households")},
    {"ISIC-U", QT_TRANSLATE_NOOP("words", "International organizations")},
};

constexpr Word eventTypeWords[] = {
    {"USER_CREATED", QT_TRANSLATE_NOOP("words", "User created")},
    {"USER_SESSION_COMPLETED", QT_TRANSLATE_NOOP("words", "Session completed")},
    {"USER_SESSION_RESET", QT_TRANSLATE_NOOP("words", "Session reset")},
    {"INVITE_INVITED", QT_TRANSLATE_NOOP("words", "Invite sent")},
    {"INVITE_LINKED", QT_TRANSLATE_NOOP("words", "Invite linked")},
    {"ACCOUNT_CREATED", QT_TRANSLATE_NOOP("words", "Account created")},
    {"ACCOUNT_CONNECTED", QT_TRANSLATE_NOOP("words", "Account connected")},
    {"ACCOUNT_DISCONNECTED", QT_TRANSLATE_NOOP("words", "Account disconnected")},
    {"ACCOUNT_FAILED", QT_TRANSLATE_NOOP("words", "Account failed")},
    {"ACCOUNT_SYNC_TASK_FINISHED", QT_TRANSLATE_NOOP("words", "Account sync finished")},
    {"TASK_STARTED", QT_TRANSLATE_NOOP("words", "Task started")},
    {"TASK_FINISHED", QT_TRANSLATE_NOOP("words", "Task finished")},
    {"ARCHIVE_STARTED", QT_TRANSLATE_NOOP("words", "Archive started")},
    {"ARCHIVE_ANALYZED", QT_TRANSLATE_NOOP("words", "Archive analyzed")},
    {"ARCHIVE_REVOKED", QT_TRANSLATE_NOOP("words", "Archive revoked")},
    {"ARCHIVE_FAILED", QT_TRANSLATE_NOOP("words", "Archive failed")},
    {"IDENTITY_ADDED", QT_TRANSLATE_NOOP("words", "Identity added")},
    {"RATING_ADDED", QT_TRANSLATE_NOOP("words", "Rating added")},
    {"TRANSACTIONS_ADDED", QT_TRANSLATE_NOOP("words", "Transactions added")},
    {"DOCUMENTS_ADDED", QT_TRANSLATE_NOOP("words", "Documents added")},
    {"DOCUMENTS_UPDATED", QT_TRANSLATE_NOOP("words", "Documents updated")},
    {"EMPLOYMENTS_ADDED", QT_TRANSLATE_NOOP("words", "Employments added")},
    {"EMPLOYMENTS_UPDATED", QT_TRANSLATE_NOOP("words", "Employments updated")},
    {"INCOMES_ADDED", QT_TRANSLATE_NOOP("words", "Incomes added")},
    {"INCOMES_UPDATED", QT_TRANSLATE_NOOP("words", "Incomes updated")},
    {"CONTRIBUTIONS_ADDED", QT_TRANSLATE_NOOP("words", "Contributions added")},
    {"CONTRIBUTIONS_UPDATED", QT_TRANSLATE_NOOP("words", "Contributions updated")},
    {"EINCOMES_ADDED", QT_TRANSLATE_NOOP("words", "Estimated incomes added")},
    {"EINCOMES_UPDATED", QT_TRANSLATE_NOOP("words", "Estimated incomes updated")},
    {"LIABILITIES_ADDED", QT_TRANSLATE_NOOP("words", "Liabilities added")},
    {"LIABILITIES_UPDATED", QT_TRANSLATE_NOOP("words", "Liabilities updated")},
    {"INSIGHT_ADDED", QT_TRANSLATE_NOOP("words", "Insight added")},
    {"LINK_ADDED", QT_TRANSLATE_NOOP("words", "Link added")},
    {"VERIFICATION_STARTED", QT_TRANSLATE_NOOP("words", "Verification started")},
    {"VERIFICATION_COMPLETED", QT_TRANSLATE_NOOP("words", "Verification completed")},
    {"RECORD_CREATED", QT_TRANSLATE_NOOP("words", "Record created")},
    {"RECORD_COMPLETED", QT_TRANSLATE_NOOP("words", "Record completed")},
    {"ALL_EVENTS", QT_TRANSLATE_NOOP("words", "All events")},
};

} // namespace

constinit const Vocabulary datapoint = {"RefDatapoint", datapointWords};
constinit const Vocabulary fileTypeDatapoint = {nullptr, fileTypeDatapointWords};
constinit const Vocabulary providerType = {nullptr, providerTypeWords};
constinit const Vocabulary providerSubType = {nullptr, providerSubTypeWords};
constinit const Vocabulary eventType = {"RefWebhookEventType", eventTypeWords};

} // namespace smile::catalog::vocabularies
