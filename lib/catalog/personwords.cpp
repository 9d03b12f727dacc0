// Words for what describes a person, their papers and their pay.
#include "catalog/vocabularies.h"

namespace smile::catalog::vocabularies {
namespace {

constexpr Word sourceTypeWords[] = {
    {"ACCOUNT", QT_TRANSLATE_NOOP("words", "Account")},
    {"UPLOAD", QT_TRANSLATE_NOOP("words", "Upload")},
    {"ARCHIVE", QT_TRANSLATE_NOOP("words", "Archive")},
    {"SOCIAL_SECURITY", QT_TRANSLATE_NOOP("words", "Social security")},
};

constexpr Word genderWords[] = {
    {"Female", QT_TRANSLATE_NOOP("words", "Female")},
    {"Male", QT_TRANSLATE_NOOP("words", "Male")},
    {"Non-binary", QT_TRANSLATE_NOOP("words", "Non-binary")},
};

constexpr Word maritalStatusWords[] = {
    {"Single", QT_TRANSLATE_NOOP("words", "Single")},
    {"Married", QT_TRANSLATE_NOOP("words", "Married")},
    {"Lifetime Partner", QT_TRANSLATE_NOOP("words", "Lifetime partner")},
    {"Separated", QT_TRANSLATE_NOOP("words", "Separated")},
    {"Divorced", QT_TRANSLATE_NOOP("words", "Divorced")},
    {"Widowed", QT_TRANSLATE_NOOP("words", "Widowed")},
};

constexpr Word citizenshipWords[] = {
    {"Citizen", QT_TRANSLATE_NOOP("words", "Citizen")},
    {"Resident Alien", QT_TRANSLATE_NOOP("words", "Resident alien")},
    {"Non-resident Alien", QT_TRANSLATE_NOOP("words", "Non-resident alien")},
    {"Undocumented", QT_TRANSLATE_NOOP("words", "Undocumented")},
    {"Others", QT_TRANSLATE_NOOP("words", "Other")},
};

constexpr Word contactTypeWords[] = {
    {"Primary", QT_TRANSLATE_NOOP("words", "Primary")},
    {"Secondary", QT_TRANSLATE_NOOP("words", "Secondary")},
    {"Work", QT_TRANSLATE_NOOP("words", "Work")},
    {"Personal", QT_TRANSLATE_NOOP("words", "Personal")},
};

constexpr Word phoneTypeWords[] = {
    {"Mobile", QT_TRANSLATE_NOOP("words", "Mobile")},
    {"Fixed", QT_TRANSLATE_NOOP("words", "Fixed line")},
    {"Unspecified", QT_TRANSLATE_NOOP("words", "Unspecified")},
};

constexpr Word socialTypeWords[] = {
    {"Facebook", QT_TRANSLATE_NOOP("words", "Facebook")},
    {"LinkedIn", QT_TRANSLATE_NOOP("words", "LinkedIn")},
    {"Twitter", QT_TRANSLATE_NOOP("words", "Twitter")},
    {"Others", QT_TRANSLATE_NOOP("words", "Other")},
};

constexpr Word addressTypeWords[] = {
    {"Primary", QT_TRANSLATE_NOOP("words", "Primary")},
    {"Secondary", QT_TRANSLATE_NOOP("words", "Secondary")},
};

constexpr Word addressTagWords[] = {
    {"Primary", QT_TRANSLATE_NOOP("words", "Primary")},
    {"Secondary", QT_TRANSLATE_NOOP("words", "Secondary")},
    {"Home", QT_TRANSLATE_NOOP("words", "Home")},
    {"Work", QT_TRANSLATE_NOOP("words", "Work")},
    {"Mailing", QT_TRANSLATE_NOOP("words", "Mailing")},
    {"Foreign", QT_TRANSLATE_NOOP("words", "Foreign")},
    {"Billing", QT_TRANSLATE_NOOP("words", "Billing")},
    {"Permanent", QT_TRANSLATE_NOOP("words", "Permanent")},
    {"Shipping", QT_TRANSLATE_NOOP("words", "Shipping")},
};

constexpr Word documentTypeWords[] = {
    {"IDENTIFICATION", QT_TRANSLATE_NOOP("words", "Identification")},
    {"PAYSLIP", QT_TRANSLATE_NOOP("words", "Payslip")},
    {"CLEARANCE", QT_TRANSLATE_NOOP("words", "Clearance")},
    {"CERTIFICATE", QT_TRANSLATE_NOOP("words", "Certificate")},
};

constexpr Word payPeriodWords[] = {
    {"Hourly", QT_TRANSLATE_NOOP("words", "Hourly")},
    {"Daily", QT_TRANSLATE_NOOP("words", "Daily")},
    {"Weekly", QT_TRANSLATE_NOOP("words", "Weekly")},
    {"Semimonthly", QT_TRANSLATE_NOOP("words", "Twice a month")},
    {"Monthly", QT_TRANSLATE_NOOP("words", "Monthly")},
    {"Bimonthly", QT_TRANSLATE_NOOP("words", "Every two months")},
    {"Quarterly", QT_TRANSLATE_NOOP("words", "Quarterly")},
    {"Annually", QT_TRANSLATE_NOOP("words", "Annually")},
    {"Variable", QT_TRANSLATE_NOOP("words", "Variable")},
    {"Unspecified", QT_TRANSLATE_NOOP("words", "Unspecified")},
};

constexpr Word fileTypeWords[] = {
    {"PAYSLIP", QT_TRANSLATE_NOOP("words", "Payslip")},
    {"TAX_DOCUMENT", QT_TRANSLATE_NOOP("words", "Tax document")},
    {"EMPLOYMENT_CERTIFICATE", QT_TRANSLATE_NOOP("words", "Employment certificate")},
    {"BANK_STATEMENT", QT_TRANSLATE_NOOP("words", "Bank statement")},
    {"COMPANY_ID", QT_TRANSLATE_NOOP("words", "Company ID card")},
    {"CLEARANCE_NBI", QT_TRANSLATE_NOOP("words", "NBI clearance")},
    {"GOVERNMENT_ID", QT_TRANSLATE_NOOP("words", "Government ID card")},
    {"TELCO_BILL", QT_TRANSLATE_NOOP("words", "Telephone bill")},
    {"ELECTRICITY_BILL", QT_TRANSLATE_NOOP("words", "Electricity bill")},
    {"WATER_BILL", QT_TRANSLATE_NOOP("words", "Water bill")},
    {"OTHERS", QT_TRANSLATE_NOOP("words", "Other")},
};

constexpr Word fileSubtypeWords[] = {
    {"PAYSLIP", QT_TRANSLATE_NOOP("words", "Payslip")},
    {"PERSONAL_INFORMATION", QT_TRANSLATE_NOOP("words", "Personal information")},
    {"EMPLOYMENT_INFORMATION", QT_TRANSLATE_NOOP("words", "Employment information")},
    {"TAX_PAYMENT", QT_TRANSLATE_NOOP("words", "Tax payment")},
    {"COMPANY_ID_FRONT", QT_TRANSLATE_NOOP("words", "Company ID card, front")},
    {"COMPANY_ID_BACK", QT_TRANSLATE_NOOP("words", "Company ID card, back")},
    {"CARD_FRONT", QT_TRANSLATE_NOOP("words", "Card, front")},
    {"CARD_BACK", QT_TRANSLATE_NOOP("words", "Card, back")},
};

constexpr Word fileFormatWords[] = {
    {"PDF", QT_TRANSLATE_NOOP("words", "PDF")},
    {"PNG", QT_TRANSLATE_NOOP("words", "PNG")},
    {"JPG", QT_TRANSLATE_NOOP("words", "JPG")},
    {"JPEG", QT_TRANSLATE_NOOP("words", "JPEG")},
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
