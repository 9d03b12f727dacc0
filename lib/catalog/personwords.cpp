// Words for what describes a person, their papers and their pay.
#include "catalog/vocabularies.h"

namespace smile::catalog::vocabularies {
namespace {

constexpr Word sourceTypeWords[] = {
    {"ACCOUNT", QT_TRANSLATE_NOOP("catalog", "Account")},
    {"UPLOAD", QT_TRANSLATE_NOOP("catalog", "Upload")},
    {"ARCHIVE", QT_TRANSLATE_NOOP("catalog", "Archive")},
    {"SOCIAL_SECURITY", QT_TRANSLATE_NOOP("catalog", "Social security")},
};

constexpr Word genderWords[] = {
    {"Female", QT_TRANSLATE_NOOP("catalog", "Female")},
    {"Male", QT_TRANSLATE_NOOP("catalog", "Male")},
    {"Non-binary", QT_TRANSLATE_NOOP("catalog", "Non-binary")},
};

constexpr Word maritalStatusWords[] = {
    {"Single", QT_TRANSLATE_NOOP("catalog", "Single")},
    {"Married", QT_TRANSLATE_NOOP("catalog", "Married")},
    {"Lifetime Partner", QT_TRANSLATE_NOOP("catalog", "Lifetime partner")},
    {"Separated", QT_TRANSLATE_NOOP("catalog", "Separated")},
    {"Divorced", QT_TRANSLATE_NOOP("catalog", "Divorced")},
    {"Widowed", QT_TRANSLATE_NOOP("catalog", "Widowed")},
};

constexpr Word citizenshipWords[] = {
    {"Citizen", QT_TRANSLATE_NOOP("catalog", "Citizen")},
    {"Resident Alien", QT_TRANSLATE_NOOP("catalog", "Resident alien")},
    {"Non-resident Alien", QT_TRANSLATE_NOOP("catalog", "Non-resident alien")},
    {"Undocumented", QT_TRANSLATE_NOOP("catalog", "Undocumented")},
    {"Others", QT_TRANSLATE_NOOP("catalog", "Other")},
};

constexpr Word contactTypeWords[] = {
    {"Primary", QT_TRANSLATE_NOOP("catalog", "Primary")},
    {"Secondary", QT_TRANSLATE_NOOP("catalog", "Secondary")},
    {"Work", QT_TRANSLATE_NOOP("catalog", "Work")},
    {"Personal", QT_TRANSLATE_NOOP("catalog", "Personal")},
};

constexpr Word phoneTypeWords[] = {
    {"Mobile", QT_TRANSLATE_NOOP("catalog", "Mobile")},
    {"Fixed", QT_TRANSLATE_NOOP("catalog", "Fixed line")},
    {"Unspecified", QT_TRANSLATE_NOOP("catalog", "Unspecified")},
};

constexpr Word socialTypeWords[] = {
    {"Facebook", QT_TRANSLATE_NOOP("catalog", "Facebook")},
    {"LinkedIn", QT_TRANSLATE_NOOP("catalog", "LinkedIn")},
    {"Twitter", QT_TRANSLATE_NOOP("catalog", "Twitter")},
    {"Others", QT_TRANSLATE_NOOP("catalog", "Other")},
};

constexpr Word addressTypeWords[] = {
    {"Primary", QT_TRANSLATE_NOOP("catalog", "Primary")},
    {"Secondary", QT_TRANSLATE_NOOP("catalog", "Secondary")},
};

constexpr Word addressTagWords[] = {
    {"Primary", QT_TRANSLATE_NOOP("catalog", "Primary")},
    {"Secondary", QT_TRANSLATE_NOOP("catalog", "Secondary")},
    {"Home", QT_TRANSLATE_NOOP("catalog", "Home")},
    {"Work", QT_TRANSLATE_NOOP("catalog", "Work")},
    {"Mailing", QT_TRANSLATE_NOOP("catalog", "Mailing")},
    {"Foreign", QT_TRANSLATE_NOOP("catalog", "Foreign")},
    {"Billing", QT_TRANSLATE_NOOP("catalog", "Billing")},
    {"Permanent", QT_TRANSLATE_NOOP("catalog", "Permanent")},
    {"Shipping", QT_TRANSLATE_NOOP("catalog", "Shipping")},
};

constexpr Word documentTypeWords[] = {
    {"IDENTIFICATION", QT_TRANSLATE_NOOP("catalog", "Identification")},
    {"PAYSLIP", QT_TRANSLATE_NOOP("catalog", "Payslip")},
    {"CLEARANCE", QT_TRANSLATE_NOOP("catalog", "Clearance")},
    {"CERTIFICATE", QT_TRANSLATE_NOOP("catalog", "Certificate")},
};

constexpr Word payPeriodWords[] = {
    {"Hourly", QT_TRANSLATE_NOOP("catalog", "Hourly")},
    {"Daily", QT_TRANSLATE_NOOP("catalog", "Daily")},
    {"Weekly", QT_TRANSLATE_NOOP("catalog", "Weekly")},
    {"Semimonthly", QT_TRANSLATE_NOOP("catalog", "Twice a month")},
    {"Monthly", QT_TRANSLATE_NOOP("catalog", "Monthly")},
    {"Bimonthly", QT_TRANSLATE_NOOP("catalog", "Every two months")},
    {"Quarterly", QT_TRANSLATE_NOOP("catalog", "Quarterly")},
    {"Annually", QT_TRANSLATE_NOOP("catalog", "Annually")},
    {"Variable", QT_TRANSLATE_NOOP("catalog", "Variable")},
    {"Unspecified", QT_TRANSLATE_NOOP("catalog", "Unspecified")},
};

constexpr Word fileTypeWords[] = {
    {"PAYSLIP", QT_TRANSLATE_NOOP("catalog", "Payslip")},
    {"TAX_DOCUMENT", QT_TRANSLATE_NOOP("catalog", "Tax document")},
    {"EMPLOYMENT_CERTIFICATE", QT_TRANSLATE_NOOP("catalog", "Employment certificate")},
    {"BANK_STATEMENT", QT_TRANSLATE_NOOP("catalog", "Bank statement")},
    {"COMPANY_ID", QT_TRANSLATE_NOOP("catalog", "Company ID card")},
    {"CLEARANCE_NBI", QT_TRANSLATE_NOOP("catalog", "NBI clearance")},
    {"GOVERNMENT_ID", QT_TRANSLATE_NOOP("catalog", "Government ID card")},
    {"TELCO_BILL", QT_TRANSLATE_NOOP("catalog", "Telephone bill")},
    {"ELECTRICITY_BILL", QT_TRANSLATE_NOOP("catalog", "Electricity bill")},
    {"WATER_BILL", QT_TRANSLATE_NOOP("catalog", "Water bill")},
    {"OTHERS", QT_TRANSLATE_NOOP("catalog", "Other")},
};

constexpr Word fileSubtypeWords[] = {
    {"PAYSLIP", QT_TRANSLATE_NOOP("catalog", "Payslip")},
    {"PERSONAL_INFORMATION", QT_TRANSLATE_NOOP("catalog", "Personal information")},
    {"EMPLOYMENT_INFORMATION", QT_TRANSLATE_NOOP("catalog", "Employment information")},
    {"TAX_PAYMENT", QT_TRANSLATE_NOOP("catalog", "Tax payment")},
    {"COMPANY_ID_FRONT", QT_TRANSLATE_NOOP("catalog", "Company ID card, front")},
    {"COMPANY_ID_BACK", QT_TRANSLATE_NOOP("catalog", "Company ID card, back")},
    {"CARD_FRONT", QT_TRANSLATE_NOOP("catalog", "Card, front")},
    {"CARD_BACK", QT_TRANSLATE_NOOP("catalog", "Card, back")},
};

constexpr Word fileFormatWords[] = {
    {"PDF", QT_TRANSLATE_NOOP("catalog", "PDF")},
    {"PNG", QT_TRANSLATE_NOOP("catalog", "PNG")},
    {"JPG", QT_TRANSLATE_NOOP("catalog", "JPG")},
    {"JPEG", QT_TRANSLATE_NOOP("catalog", "JPEG")},
};

} // namespace

constinit const Vocabulary sourceType = {"RefSourceType", sourceTypeWords};
constinit const Vocabulary gender = {"RefGender", genderWords};
constinit const Vocabulary maritalStatus = {"RefMaritalStatus", maritalStatusWords};
constinit const Vocabulary citizenship = {nullptr, citizenshipWords};
constinit const Vocabulary contactType = {"RefContactType", contactTypeWords};
constinit const Vocabulary phoneType = {"RefPhoneType", phoneTypeWords};
constinit const Vocabulary socialType = {nullptr, socialTypeWords};
constinit const Vocabulary addressType = {nullptr, addressTypeWords};
constinit const Vocabulary addressTag = {nullptr, addressTagWords};
constinit const Vocabulary documentType = {nullptr, documentTypeWords};
constinit const Vocabulary payPeriod = {"RefPayPeriod", payPeriodWords};
constinit const Vocabulary fileType = {nullptr, fileTypeWords};
constinit const Vocabulary fileSubtype = {nullptr, fileSubtypeWords};
constinit const Vocabulary fileFormat = {nullptr, fileFormatWords};

} // namespace smile::catalog::vocabularies
