#include "archive.h"

#include "files.h"
#include "text.h"

#include <QJsonArray>

namespace smile::sandbox::people {

using namespace Qt::StringLiterals;

namespace {

void addNames(QJsonObject &json, const Profile &profile, bool whole)
{
    if (whole)
        json.insert("fullName"_L1, profile.fullName);
    json.insert("firstName"_L1, profile.firstName);
    if (!profile.middleName.isEmpty())
        json.insert("middleName"_L1, profile.middleName);
    if (!profile.lastName.isEmpty())
        json.insert("lastName"_L1, profile.lastName);
}

QJsonObject payslipAnalysis(const Origin &origin)
{
    const Profile &profile = *origin.profile;
    const PaySlip slip = paySlips(origin, 1).first();
    QJsonObject json{{u"startDate"_s, isoDate(slip.start)},
                     {u"endDate"_s, isoDate(slip.end)},
                     {u"payDate"_s, isoDate(slip.end)},
                     {u"currency"_s, profile.country->currency},
                     {u"grossAmount"_s, slip.gross},
                     {u"netAmount"_s, slip.net},
                     {u"employerName"_s, profile.jobs.first().employer},
                     {u"employeeName"_s, profile.fullName}};
    const QPair<QString, QString> numbers[] = {{u"ssNumber"_s, u"ss"_s},
                                               {u"philHealthNumber"_s, u"philhealth"_s},
                                               {u"taxNumber"_s, u"tax"_s},
                                               {u"pagIbigNumber"_s, u"pagibig"_s}};
    for (const auto &[key, number] : numbers) {
        if (profile.numbers.contains(number))
            json.insert(key, profile.numbers[number]);
    }
    return json;
}

QJsonObject taxAnalysis(const Origin &origin)
{
    const Profile &profile = *origin.profile;
    const int year = origin.day().year() - 1;
    const double base = roundMoney(profile.jobs.first().monthlyPay * 12, profile.country->currency);
    return {{u"startDate"_s, isoDate({year, 1, 1})},
            {u"endDate"_s, isoDate({year, 12, 31})},
            {u"grossAmount"_s, roundMoney(base * 1.04, profile.country->currency)},
            {u"baseAmount"_s, base},
            {u"employerName"_s, profile.jobs.first().employer},
            {u"employeeName"_s, profile.fullName},
            {u"taxNumber"_s, profile.numbers.value(u"tax"_s)}};
}

QJsonObject clearanceAnalysis(const Origin &origin)
{
    const Profile &profile = *origin.profile;
    const QList<QJsonObject> documents = makeDocuments(origin);
    QJsonObject json{{u"dateOfBirth"_s, isoDate(profile.dob)},
                     {u"address"_s, profile.address.whole()},
                     {u"maritalStatus"_s, profile.maritalStatus},
                     {u"gender"_s, profile.female ? u"Female"_s : u"Male"_s},
                     {u"citizenship"_s, u"Filipino"_s}};
    if (!documents.isEmpty()) {
        json.insert("nbiIdNumber"_L1, documents.first()["docId"_L1]);
        json.insert("expireDate"_L1, documents.first()["expiryDate"_L1]);
        json.insert("remark"_L1, documents.first()["remarks"_L1]);
    }
    addNames(json, profile, false);
    return json;
}

QJsonObject billAnalysis(const Origin &origin)
{
    const Profile &profile = *origin.profile;
    Rng rng = origin.rng(Stream::Document);
    const QDate end = QDate(origin.day().year(), origin.day().month(), 1).addDays(-1);
    const double due =
        roundMoney(profile.country->gigWeekLow * (0.2 + rng.fraction()), profile.country->currency);
    QJsonObject json{{u"accountNumber"_s, fillPattern(u"{D}{d}{d}{d}{d}{d}{d}{d}{d}{d}", rng)},
                     {u"address"_s, profile.address.whole()},
                     {u"startDate"_s, isoDate(end.addDays(1 - end.daysInMonth()))},
                     {u"endDate"_s, isoDate(end)},
                     {u"statementDate"_s, isoDate(end.addDays(1))},
                     {u"statementNumber"_s, fillPattern(u"SOA-{D}{d}{d}{d}{d}{d}{d}", rng)},
                     {u"dueDate"_s, isoDate(end.addDays(16))},
                     {u"dueAmount"_s, due},
                     {u"vatAmount"_s, roundMoney(due * 0.107, profile.country->currency)},
                     {u"currentBillAmount"_s, due},
                     {u"balanceAmount"_s, 0},
                     {u"previousDueAmount"_s, due},
                     {u"currency"_s, profile.country->currency},
                     {u"emailAddress"_s, profile.email},
                     {u"phoneNumber"_s, profile.mobile},
                     {u"supplier"_s, origin.fileType->issuer}};
    addNames(json, profile, true);
    if (origin.fileType->type != "TELCO_BILL"_L1) {
        const int before = rng.between(1200, 48000);
        const int used = rng.between(12, 420);
        json.insert("previousReading"_L1, before);
        json.insert("presentReading"_L1, before + used);
        json.insert("currentPeriodUsage"_L1, used);
    }
    return json;
}

QJsonObject certificateAnalysis(const Origin &origin)
{
    const Profile &profile = *origin.profile;
    const JobSpell &job = profile.jobs.first();
    QJsonObject json{{u"employerName"_s, job.employer},
                     {u"position"_s, job.job.title},
                     {u"department"_s, job.job.department},
                     {u"employmentStatus"_s, job.status},
                     {u"startDate"_s, isoDate(job.start)},
                     {u"salaryAmount"_s, job.monthlyPay},
                     {u"salaryTerm"_s, u"Monthly"_s},
                     {u"currency"_s, profile.country->currency},
                     {u"purpose"_s, u"Loan application"_s},
                     {u"issueDate"_s, isoDate(origin.day().addDays(-12))},
                     {u"signatoryName"_s, u"Ma. Corazon Villanueva"_s},
                     {u"signatoryPosition"_s, u"HR Manager"_s}};
    addNames(json, profile, true);
    if (job.end.isValid())
        json.insert("endDate"_L1, isoDate(job.end));
    return json;
}

QString rawName(const FileType &type, const Origin &origin, int number)
{
    Rng rng = origin.rng(Stream::Picture, number);
    const QString day = origin.day().toString(u"yyyyMMdd");
    const QString names[] = {type.type.toLower() + u"_"_s + day, u"Scan "_s + isoDate(origin.day()),
                             u"IMG_"_s + day + u"_"_s + fillPattern(u"{d}{d}{d}{d}", rng)};
    const QString name = names[isUploadedAsPicture(type) ? 2 : rng.below(2)];
    return number == 0 ? name : name + u" (2)"_s;
}

QJsonObject rawFileJson(const Origin &origin, const ArchiveOutline &archive, int number)
{
    const QString id = origin.ids.make(Kind::File, origin.slot, rawFile + number);
    const auto file = rawFileOf(origin, number);
    const bool picture = file->contentType == "image/png";
    return {{u"id"_s, id},
            {u"createdAt"_s, isoTime(archive.createdAt)},
            {u"name"_s, rawName(*origin.fileType, origin, number)},
            {u"subType"_s, Origin::text(origin.fileType->subTypes[number])},
            {u"size"_s, (file->bytes.size() + 1023) / 1024}, // the contract counts in kilobytes
            {u"format"_s, picture ? u"PNG"_s : u"PDF"_s},
            {u"url"_s, fileUrl(origin.baseUrl, id, picture ? "png"_L1 : "pdf"_L1)}};
}

QJsonObject stateJson(const Origin &origin, const ArchiveOutline &archive)
{
    static const QPair<QString, QString> errors[] = {
        {u"MISSING_MANDATORY_FIELD"_s, u"A field that this type of file must have was not found"_s},
        {u"INVALID_FIELD_FORMAT"_s, u"A field of the file could not be read"_s},
        {u"SYSTEM_ERROR"_s, u"An unexpected error occurred while analyzing"_s}};
    Rng rng = origin.rng(Stream::Archives);
    const auto &error = errors[rng.weighted({60, 30, 10})];
    const bool failed = archive.state == ArchiveState::Error;
    return {{u"status"_s, archiveWords[size_t(archive.state)]},
            {u"errorCode"_s, failed ? QJsonValue(error.first) : QJsonValue()},
            {u"errorMessage"_s, failed ? QJsonValue(error.second) : QJsonValue()},
            {u"updatedAt"_s, isoTime(archive.updatedAt)}};
}

QJsonObject passed(const QString &message)
{
    return {{u"resultCode"_s, u"PASSED"_s}, {u"score"_s, 1}, {u"resultMessage"_s, message}};
}

} // namespace

QJsonObject analysisOf(const Origin &origin)
{
    const QString &type = origin.fileType->type;
    if (type == "PAYSLIP"_L1)
        return payslipAnalysis(origin);
    if (type == "TAX_DOCUMENT"_L1)
        return taxAnalysis(origin);
    if (type == "CLEARANCE_NBI"_L1)
        return clearanceAnalysis(origin);
    if (type.endsWith("_BILL"_L1))
        return billAnalysis(origin);
    if (type == "EMPLOYMENT_CERTIFICATE"_L1)
        return certificateAnalysis(origin);
    return {};
}

void addFindings(QJsonObject &archive, const QString &fileType, const QJsonObject &analysis)
{
    // The contract classifies as fewer types than can be uploaded.
    const QString found = fileType == "SOCIAL_SECURITY"_L1 ? u"OTHERS"_s : fileType;
    archive.insert("classification"_L1, QJsonObject{{u"fileType"_s, found}});
    if (analysis.isEmpty())
        return;
    archive.insert("analysis"_L1, analysis);
    archive.insert("extraction"_L1,
                   QJsonObject{{u"fileType"_s, fileType}, {u"analysis"_s, analysis}});
    archive.insert("validation"_L1,
                   QJsonObject{{u"fileType"_s, fileType},
                               {u"metadata"_s, passed(u"The file was not edited"_s)},
                               {u"identity"_s, passed(u"The names agree"_s)}});
}

QJsonObject archiveJson(const Origin &origin, const ArchiveOutline &archive)
{
    QJsonArray files;
    const bool kept = archive.state != ArchiveState::Revoked; // revoking deletes the files
    for (int number = 0; kept && number < origin.fileType->subTypes.size(); ++number)
        files += rawFileJson(origin, archive, number);
    QJsonObject json{{u"id"_s, origin.sourceId},
                     {u"createdAt"_s, isoTime(archive.createdAt)},
                     {u"providerId"_s, origin.providerId()},
                     {u"userId"_s, origin.userId},
                     {u"type"_s, origin.fileType->type},
                     {u"state"_s, stateJson(origin, archive)},
                     {u"rawFiles"_s, files}};
    if (archive.state == ArchiveState::Analyzed)
        addFindings(json, origin.fileType->type, analysisOf(origin));
    else if (archive.state == ArchiveState::Unsupported)
        addFindings(json, u"OTHERS"_s, {});
    return json;
}

std::optional<StoredFile> rawFileOf(const Origin &origin, int number)
{
    if (number < 0 || number >= origin.fileType->subTypes.size())
        return std::nullopt;
    return uploadedFile(*origin.profile, *origin.fileType,
                        rawName(*origin.fileType, origin, number), analysisOf(origin));
}

} // namespace smile::sandbox::people
