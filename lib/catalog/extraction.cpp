#include "catalog/extraction.h"

#include "catalog/vocabularies.h"

#include <algorithm>

namespace smile::catalog {
namespace {

constexpr Column field(const char *path, const char *title, Kind kind,
                       Personal personal = Personal::Detail)
{
    return {.path = path,
            .title = title,
            .kind = kind,
            .currency = kind == Kind::Money ? "currency" : nullptr,
            .personal = personal};
}

constexpr Column columns[] = {
    field("employeeName", QT_TRANSLATE_NOOP("catalog", "Employee"), Kind::Text, Personal::Name),
    field("fullName", QT_TRANSLATE_NOOP("catalog", "Full name"), Kind::Text, Personal::Name),
    field("firstName", QT_TRANSLATE_NOOP("catalog", "First name"), Kind::Text, Personal::Name),
    field("middleName", QT_TRANSLATE_NOOP("catalog", "Middle name"), Kind::Text, Personal::Name),
    field("lastName", QT_TRANSLATE_NOOP("catalog", "Last name"), Kind::Text, Personal::Name),
    field("dateOfBirth", QT_TRANSLATE_NOOP("catalog", "Date of birth"), Kind::Date,
          Personal::BirthDate),
    {.path = "gender",
     .title = QT_TRANSLATE_NOOP("catalog", "Gender"),
     .kind = Kind::Enum,
     .vocabulary = &vocabularies::gender,
     .personal = Personal::Detail},
    {.path = "maritalStatus",
     .title = QT_TRANSLATE_NOOP("catalog", "Marital status"),
     .kind = Kind::Enum,
     .vocabulary = &vocabularies::maritalStatus,
     .personal = Personal::Detail},
    field("citizenship", QT_TRANSLATE_NOOP("catalog", "Citizenship"), Kind::Text),
    field("address", QT_TRANSLATE_NOOP("catalog", "Address"), Kind::Text, Personal::Address),
    field("emailAddress", QT_TRANSLATE_NOOP("catalog", "E-mail"), Kind::Email, Personal::Email),
    field("phoneNumber", QT_TRANSLATE_NOOP("catalog", "Phone"), Kind::Phone, Personal::Phone),
    field("ssNumber", QT_TRANSLATE_NOOP("catalog", "SS number"), Kind::Text, Personal::Number),
    field("philHealthNumber", QT_TRANSLATE_NOOP("catalog", "PhilHealth number"), Kind::Text,
          Personal::Number),
    field("taxNumber", QT_TRANSLATE_NOOP("catalog", "Tax number"), Kind::Text, Personal::Number),
    field("pagIbigNumber", QT_TRANSLATE_NOOP("catalog", "Pag-IBIG number"), Kind::Text,
          Personal::Number),
    field("nbiIdNumber", QT_TRANSLATE_NOOP("catalog", "NBI id number"), Kind::Text,
          Personal::Number),
    field("employeeIdType", QT_TRANSLATE_NOOP("catalog", "Type of employee id"), Kind::Text),
    field("employeeIdNumber", QT_TRANSLATE_NOOP("catalog", "Employee id number"), Kind::Text,
          Personal::Number),
    field("employerName", QT_TRANSLATE_NOOP("catalog", "Employer"), Kind::Text),
    field("position", QT_TRANSLATE_NOOP("catalog", "Position"), Kind::Text),
    field("department", QT_TRANSLATE_NOOP("catalog", "Department"), Kind::Text),
    field("employmentStatus", QT_TRANSLATE_NOOP("catalog", "Employment status"), Kind::Text),
    field("supplier", QT_TRANSLATE_NOOP("catalog", "Supplier"), Kind::Text),
    field("accountNumber", QT_TRANSLATE_NOOP("catalog", "Account number"), Kind::Text,
          Personal::Number),
    field("statementNumber", QT_TRANSLATE_NOOP("catalog", "Statement number"), Kind::Text,
          Personal::Number),
    field("statementDate", QT_TRANSLATE_NOOP("catalog", "Statement date"), Kind::Date),
    field("issueDate", QT_TRANSLATE_NOOP("catalog", "Issued"), Kind::Date),
    field("expireDate", QT_TRANSLATE_NOOP("catalog", "Expires"), Kind::Date),
    field("startDate", QT_TRANSLATE_NOOP("catalog", "From"), Kind::Date),
    field("endDate", QT_TRANSLATE_NOOP("catalog", "To"), Kind::Date),
    field("payDate", QT_TRANSLATE_NOOP("catalog", "Pay date"), Kind::Date),
    field("dueDate", QT_TRANSLATE_NOOP("catalog", "Due on"), Kind::Date),
    field("paymentDate", QT_TRANSLATE_NOOP("catalog", "Paid on"), Kind::Date),
    field("baseAmount", QT_TRANSLATE_NOOP("catalog", "Base"), Kind::Money),
    field("grossAmount", QT_TRANSLATE_NOOP("catalog", "Gross"), Kind::Money),
    field("netAmount", QT_TRANSLATE_NOOP("catalog", "Net"), Kind::Money),
    field("salaryAmount", QT_TRANSLATE_NOOP("catalog", "Salary"), Kind::Money),
    field("salaryTerm", QT_TRANSLATE_NOOP("catalog", "Salary is paid"), Kind::Text),
    field("dueAmount", QT_TRANSLATE_NOOP("catalog", "Amount due"), Kind::Money),
    field("currentBillAmount", QT_TRANSLATE_NOOP("catalog", "Current bill"), Kind::Money),
    field("previousDueAmount", QT_TRANSLATE_NOOP("catalog", "Due before"), Kind::Money),
    field("adjustmentAmount", QT_TRANSLATE_NOOP("catalog", "Adjustment"), Kind::Money),
    field("vatAmount", QT_TRANSLATE_NOOP("catalog", "VAT"), Kind::Money),
    field("balanceAmount", QT_TRANSLATE_NOOP("catalog", "Balance"), Kind::Money),
    field("currency", QT_TRANSLATE_NOOP("catalog", "Currency"), Kind::Text),
    field("previousReading", QT_TRANSLATE_NOOP("catalog", "Reading before"), Kind::Number),
    field("presentReading", QT_TRANSLATE_NOOP("catalog", "Reading now"), Kind::Number),
    field("currentPeriodUsage", QT_TRANSLATE_NOOP("catalog", "Used in the period"), Kind::Number),
    field("purpose", QT_TRANSLATE_NOOP("catalog", "Purpose"), Kind::Text, Personal::Text),
    field("remark", QT_TRANSLATE_NOOP("catalog", "Remark"), Kind::Text, Personal::Text),
    field("remarks", QT_TRANSLATE_NOOP("catalog", "Remarks"), Kind::Text, Personal::Text),
    field("signatoryName", QT_TRANSLATE_NOOP("catalog", "Signed by"), Kind::Text, Personal::Name),
    field("signatoryPosition", QT_TRANSLATE_NOOP("catalog", "Signatory’s position"), Kind::Text),
};

} // namespace

std::span<const Column> extractionColumns()
{
    return columns;
}

const Column *extractionColumn(const QString &key)
{
    const auto found = std::ranges::find_if(
        columns, [&key](const Column &column) { return key == QLatin1StringView(column.path); });
    return found == std::end(columns) ? nullptr : &*found;
}

QString humanized(const QString &key)
{
    QString label;
    for (const QChar letter : key) {
        if (letter.isUpper() && !label.isEmpty())
            label += u' ';
        label += label.isEmpty() ? letter.toUpper() : letter.toLower();
    }
    return label;
}

} // namespace smile::catalog
