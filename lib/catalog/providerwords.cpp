// Words for providers and webhooks.
#include "catalog/vocabularies.h"

namespace smile::catalog::vocabularies {
namespace {

constexpr Word datapointWords[] = {
    {"IDENTITIES", QT_TRANSLATE_NOOP("catalog", "Identities")},
    {"TRANSACTIONS", QT_TRANSLATE_NOOP("catalog", "Transactions")},
    {"RATINGS", QT_TRANSLATE_NOOP("catalog", "Ratings")},
    {"EMPLOYMENTS", QT_TRANSLATE_NOOP("catalog", "Employments")},
    {"DOCUMENTS", QT_TRANSLATE_NOOP("catalog", "Documents")},
    {"INCOMES", QT_TRANSLATE_NOOP("catalog", "Incomes")},
    {"CONTRIBUTIONS", QT_TRANSLATE_NOOP("catalog", "Contributions")},
    {"EINCOMES", QT_TRANSLATE_NOOP("catalog", "Estimated incomes")},
    {"LIABILITIES", QT_TRANSLATE_NOOP("catalog", "Liabilities")},
    {"LINK", QT_TRANSLATE_NOOP("catalog", "Links")},
    {"INSIGHTS", QT_TRANSLATE_NOOP("catalog", "Insights")},
};

constexpr Word fileTypeDatapointWords[] = {
    {"IDENTITIES", QT_TRANSLATE_NOOP("catalog", "Identities")},
    {"TRANSACTIONS", QT_TRANSLATE_NOOP("catalog", "Transactions")},
    {"RATINGS", QT_TRANSLATE_NOOP("catalog", "Ratings")},
    {"EMPLOYMENTS", QT_TRANSLATE_NOOP("catalog", "Employments")},
    {"DOCUMENTS", QT_TRANSLATE_NOOP("catalog", "Documents")},
    {"INCOMES", QT_TRANSLATE_NOOP("catalog", "Incomes")},
    {"CONTRIBUTIONS", QT_TRANSLATE_NOOP("catalog", "Contributions")},
    {"EINCOMES", QT_TRANSLATE_NOOP("catalog", "Estimated incomes")},
    {"LIABILITIES", QT_TRANSLATE_NOOP("catalog", "Liabilities")},
    {"NONE", QT_TRANSLATE_NOOP("catalog", "None")},
};

constexpr Word providerTypeWords[] = {
    {"GIG", QT_TRANSLATE_NOOP("catalog", "Gig platform")},
    {"GOVERNMENT", QT_TRANSLATE_NOOP("catalog", "Government")},
    {"EMPLOYER", QT_TRANSLATE_NOOP("catalog", "Employer")},
    {"CREDENTIAL", QT_TRANSLATE_NOOP("catalog", "Credential")},
    {"SYSTEM", QT_TRANSLATE_NOOP("catalog", "System")},
};

constexpr Word providerSubTypeWords[] = {
    {"SERVICES", QT_TRANSLATE_NOOP("catalog", "Professional services")},
    {"TRANSPORTATION", QT_TRANSLATE_NOOP("catalog", "Transport and delivery")},
    {"SHARING", QT_TRANSLATE_NOOP("catalog", "Asset sharing")},
    {"TRADING", QT_TRANSLATE_NOOP("catalog", "Online selling")},
    {"INSURANCE", QT_TRANSLATE_NOOP("catalog", "Social insurance")},
    {"HRIS", QT_TRANSLATE_NOOP("catalog", "Human resources system")},
    {"PAYROLL", QT_TRANSLATE_NOOP("catalog", "Payroll system")},
    {"WALLET", QT_TRANSLATE_NOOP("catalog", "Document wallet")},
    {"IDENTIFICATION", QT_TRANSLATE_NOOP("catalog", "Identification")},
    {"ISIC-A", QT_TRANSLATE_NOOP("catalog", "Agriculture, forestry, fishing")},
    {"ISIC-B", QT_TRANSLATE_NOOP("catalog", "Mining and quarrying")},
    {"ISIC-C", QT_TRANSLATE_NOOP("catalog", "Manufacturing")},
    {"ISIC-D", QT_TRANSLATE_NOOP("catalog", "Electricity and gas")},
    {"ISIC-E", QT_TRANSLATE_NOOP("catalog", "Water and waste")},
    {"ISIC-F", QT_TRANSLATE_NOOP("catalog", "Construction")},
    {"ISIC-G", QT_TRANSLATE_NOOP("catalog", "Trade and vehicle repair")},
    {"ISIC-H", QT_TRANSLATE_NOOP("catalog", "Transport and storage")},
    {"ISIC-I", QT_TRANSLATE_NOOP("catalog", "Hotels and restaurants")},
    {"ISIC-J", QT_TRANSLATE_NOOP("catalog", "Information and communication")},
    {"ISIC-K", QT_TRANSLATE_NOOP("catalog", "Finance and insurance")},
    {"ISIC-L", QT_TRANSLATE_NOOP("catalog", "Real estate")},
    {"ISIC-M", QT_TRANSLATE_NOOP("catalog", "Professional and scientific work")},
    {"ISIC-N", QT_TRANSLATE_NOOP("catalog", "Administrative services")},
    {"ISIC-O", QT_TRANSLATE_NOOP("catalog", "Public administration")},
    {"ISIC-P", QT_TRANSLATE_NOOP("catalog", "Education")},
    {"ISIC-Q", QT_TRANSLATE_NOOP("catalog", "Health and social work")},
    {"ISIC-R", QT_TRANSLATE_NOOP("catalog", "Arts and recreation")},
    {"ISIC-S", QT_TRANSLATE_NOOP("catalog", "Other services")},
    {"ISIC-T", QT_TRANSLATE_NOOP("catalog", "Private households")},
    {"ISIC-U", QT_TRANSLATE_NOOP("catalog", "International organizations")},
};

constexpr Word eventTypeWords[] = {
    {"USER_CREATED", QT_TRANSLATE_NOOP("catalog", "User created")},
    {"USER_SESSION_COMPLETED", QT_TRANSLATE_NOOP("catalog", "Session completed")},
    {"USER_SESSION_RESET", QT_TRANSLATE_NOOP("catalog", "Session reset")},
    {"INVITE_INVITED", QT_TRANSLATE_NOOP("catalog", "Invite sent")},
    {"INVITE_LINKED", QT_TRANSLATE_NOOP("catalog", "Invite linked")},
    {"ACCOUNT_CREATED", QT_TRANSLATE_NOOP("catalog", "Account created")},
    {"ACCOUNT_CONNECTED", QT_TRANSLATE_NOOP("catalog", "Account connected")},
    {"ACCOUNT_DISCONNECTED", QT_TRANSLATE_NOOP("catalog", "Account disconnected")},
    {"ACCOUNT_FAILED", QT_TRANSLATE_NOOP("catalog", "Account failed")},
    {"ACCOUNT_SYNC_TASK_FINISHED", QT_TRANSLATE_NOOP("catalog", "Account sync finished")},
    {"TASK_STARTED", QT_TRANSLATE_NOOP("catalog", "Task started")},
    {"TASK_FINISHED", QT_TRANSLATE_NOOP("catalog", "Task finished")},
    {"ARCHIVE_STARTED", QT_TRANSLATE_NOOP("catalog", "Archive started")},
    {"ARCHIVE_ANALYZED", QT_TRANSLATE_NOOP("catalog", "Archive analyzed")},
    {"ARCHIVE_REVOKED", QT_TRANSLATE_NOOP("catalog", "Archive revoked")},
    {"ARCHIVE_FAILED", QT_TRANSLATE_NOOP("catalog", "Archive failed")},
    {"IDENTITY_ADDED", QT_TRANSLATE_NOOP("catalog", "Identity added")},
    {"RATING_ADDED", QT_TRANSLATE_NOOP("catalog", "Rating added")},
    {"TRANSACTIONS_ADDED", QT_TRANSLATE_NOOP("catalog", "Transactions added")},
    {"DOCUMENTS_ADDED", QT_TRANSLATE_NOOP("catalog", "Documents added")},
    {"DOCUMENTS_UPDATED", QT_TRANSLATE_NOOP("catalog", "Documents updated")},
    {"EMPLOYMENTS_ADDED", QT_TRANSLATE_NOOP("catalog", "Employments added")},
    {"EMPLOYMENTS_UPDATED", QT_TRANSLATE_NOOP("catalog", "Employments updated")},
    {"INCOMES_ADDED", QT_TRANSLATE_NOOP("catalog", "Incomes added")},
    {"INCOMES_UPDATED", QT_TRANSLATE_NOOP("catalog", "Incomes updated")},
    {"CONTRIBUTIONS_ADDED", QT_TRANSLATE_NOOP("catalog", "Contributions added")},
    {"CONTRIBUTIONS_UPDATED", QT_TRANSLATE_NOOP("catalog", "Contributions updated")},
    {"EINCOMES_ADDED", QT_TRANSLATE_NOOP("catalog", "Estimated incomes added")},
    {"EINCOMES_UPDATED", QT_TRANSLATE_NOOP("catalog", "Estimated incomes updated")},
    {"LIABILITIES_ADDED", QT_TRANSLATE_NOOP("catalog", "Liabilities added")},
    {"LIABILITIES_UPDATED", QT_TRANSLATE_NOOP("catalog", "Liabilities updated")},
    {"INSIGHT_ADDED", QT_TRANSLATE_NOOP("catalog", "Insight added")},
    {"LINK_ADDED", QT_TRANSLATE_NOOP("catalog", "Link added")},
    {"VERIFICATION_STARTED", QT_TRANSLATE_NOOP("catalog", "Verification started")},
    {"VERIFICATION_COMPLETED", QT_TRANSLATE_NOOP("catalog", "Verification completed")},
    {"RECORD_CREATED", QT_TRANSLATE_NOOP("catalog", "Record created")},
    {"RECORD_COMPLETED", QT_TRANSLATE_NOOP("catalog", "Record completed")},
    {"ALL_EVENTS", QT_TRANSLATE_NOOP("catalog", "All events")},
};

} // namespace

constinit const Vocabulary datapoint = {"RefDatapoint", datapointWords};
constinit const Vocabulary fileTypeDatapoint = {nullptr, fileTypeDatapointWords};
constinit const Vocabulary providerType = {nullptr, providerTypeWords};
constinit const Vocabulary providerSubType = {nullptr, providerSubTypeWords};
constinit const Vocabulary eventType = {"RefWebhookEventType", eventTypeWords};

} // namespace smile::catalog::vocabularies
