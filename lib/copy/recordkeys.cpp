#include "copy/recordkeys.h"

#include <QByteArrayList>
#include <QHash>

#include <iterator>

namespace smile::copy::recordkeys {

namespace {

// A key's number is its place here, from 1, and lies on disks: add at the end, take nothing out.
constexpr const char *keys[] = {
    "id",
    "createdAt",
    "status",
    "userId",
    "type",
    "providerId",
    "updatedAt",
    "metadata",
    "itemCreatedAt",
    "sourceId",
    "sourceType",
    "name",
    "accountId",
    "firstName",
    "lastName",
    "fullName",
    "errorCode",
    "errorMessage",
    "subType",
    "fileType",
    "address",
    "middleName",
    "issueDate",
    "number",
    "format",
    "size",
    "url",
    "citizenship",
    "analysis",
    "resultCode",
    "resultMessage",
    "score",
    "connection",
    "connectionStatus",
    "monitor",
    "monitorStatus",
    "addresses",
    "countryResidence",
    "dob",
    "emails",
    "phones",
    "photoUrl",
    "profileUrl",
    "referenceId",
    "socialProfiles",
    "suffix",
    "email",
    "inviteLandingPageUrl",
    "invitedAt",
    "linkedAt",
    "templateId",
    "externalMetadata",
    "providers",
    "session",
    "channel",
    "docId",
    "documentType",
    "expiryDate",
    "fileUrl",
    "remarks",
    "startDate",
    "rawFiles",
    "state",
    "datapoints",
    "startedAt",
    "currency",
    "endDate",
    "employerName",
    "finishedAt",
    "accountConnection",
    "active",
    "enabled",
    "logoUrl",
    "longName",
    "mfa",
    "monitorSupported",
    "subTypeLabel",
    "supported",
    "typeLabel",
    "city",
    "country",
    "fullAddress",
    "latitude",
    "line1",
    "line2",
    "longitude",
    "region",
    "tags",
    "zip",
    "gender",
    "classification",
    "employeeName",
    "grossAmount",
    "taxNumber",
    "netAmount",
    "payDate",
    "ssNumber",
    "latestEmployerName",
    "extraction",
    "validation",
    "identity",
    "channelId",
    "maritalStatus",
    "winkTemplateId",
    "department",
    "employmentStatus",
    "position",
    "purpose",
    "salaryAmount",
    "salaryTerm",
    "accountNumber",
    "title",
    "consentType",
    "version",
    "consentMethod",
    "consentText",
    "date",
    "month",
    "employer",
    "jobTitle",
    "description",
    "employeeNumber",
    "employerNumber",
    "reportedDate",
    "ocr",
    "socialUrl",
    "workItem",
    "frequency",
    "cutoffTime",
    "inviteStatus",
    "inviteId",
    "company",
    "subject",
    "sendEmail",
    "senderName",
    "replyAddress",
    "body",
    "landingPage",
    "header",
    "button",
    "successPage",
    "amortizationFrequency",
    "firstAmortizationDate",
    "records",
    "count",
    "monitoring",
    "worstErrorCode",
    "phone",
    "names",
    "ids",
    "currentRating",
    "maxRating",
    "calculatedPercentage",
    "reviewsReceived",
    "likesReceived",
    "jobsCompleted",
    "eventTypes",
    "includePayload",
};

static_assert(std::size(keys) <= 255);

QHash<QByteArray, int> numbered()
{
    QHash<QByteArray, int> numbers;
    for (int i = 0; i < int(std::size(keys)); ++i)
        numbers.insert(keys[i], i + 1);
    return numbers;
}

QByteArrayList inQuotes()
{
    QByteArrayList all{QByteArray()};
    for (const char *key : keys)
        all << '"' + QByteArray(key) + "\":";
    return all;
}

} // namespace

int numberOf(QByteArrayView key)
{
    static const QHash<QByteArray, int> numbers = numbered();
    return numbers.value(QByteArray::fromRawData(key.data(), key.size()));
}

QByteArrayView quoted(int number)
{
    static const QByteArrayList all = inQuotes();
    return number < all.size() ? QByteArrayView(all[number]) : QByteArrayView();
}

} // namespace smile::copy::recordkeys
