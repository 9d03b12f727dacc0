#include "datapoints.h"
#include "text.h"

namespace smile::sandbox::people {

using namespace Qt::StringLiterals;

namespace {

/// The same kind of document has the same number wherever the person shows it.
QString documentNumber(const Profile &profile, const QString &kindId, const DocumentKind &kind,
                       int copy)
{
    QString pattern = kind.number;
    for (auto it = profile.numbers.begin(); it != profile.numbers.end(); ++it)
        pattern.replace(u"{"_s + it.key() + u"}"_s, it.value());
    quint64 salt = quint64(copy);
    for (const QChar letter : kindId)
        salt = mix64(salt ^ letter.unicode());
    Rng rng(profile.key, 0, Stream::Number, salt);
    return fillPattern(pattern, rng);
}

/// Most have years left, some run out within weeks, a few have run out.
QDate drawExpiry(QDate today, int years, Rng &rng)
{
    switch (rng.weighted({12, 14, 74})) {
    case 0:
        return today.addDays(-rng.between(2, 200));
    case 1:
        return today.addDays(rng.between(1, 30));
    default:
        return today.addDays(rng.between(31, qMax(60, years * 365 - 10)));
    }
}

void addClearance(QJsonObject &json, bool expired, Rng &rng)
{
    const bool hit = rng.chance(18);
    json.insert("status"_L1, expired ? u"EXPIRED"_s : hit ? u"HIT"_s : u"VALID"_s);
    json.insert("remarks"_L1, hit ? u"HIT – FOR VERIFICATION"_s : u"NO RECORD ON FILE"_s);
}

void addDates(QJsonObject &json, const Origin &origin, const DocumentKind &kind, int copy, Rng &rng)
{
    QDate issued = origin.day().addDays(-rng.between(1, 900));
    if (kind.type == "PAYSLIP"_L1) {
        const QList<PaySlip> slips = paySlips(origin, copy + 1);
        issued = slips.last().end;
    }
    if (kind.years == 0) {
        json.insert("issueDate"_L1, isoDate(issued));
        json.insert("expiryDate"_L1, QJsonValue());
        return;
    }
    const QDate expiry = drawExpiry(origin.day(), kind.years, rng);
    json.insert("issueDate"_L1, isoDate(expiry.addYears(-kind.years)));
    json.insert("expiryDate"_L1, isoDate(expiry));
    const bool expired = expiry < origin.day();
    if (kind.type == "CLEARANCE"_L1)
        addClearance(json, expired, rng);
    else
        json.insert("status"_L1, expired ? u"EXPIRED"_s : u"VALID"_s);
}

QJsonObject documentJson(const Origin &origin, int ordinal, const QString &kindId, int copy)
{
    const DocumentKind kind = origin.data->documents.value(kindId);
    Rng rng = origin.rng(Stream::Document, ordinal);
    QJsonObject json = origin.item(Kind::Document, ordinal);
    json.insert("name"_L1, kind.name);
    json.insert("documentType"_L1, kind.type);
    json.insert("docId"_L1, documentNumber(*origin.profile, kindId, kind, copy));
    json.insert("status"_L1, kind.type == "IDENTIFICATION"_L1 ? u"VALID"_s : QJsonValue());
    json.insert("remarks"_L1, QJsonValue());
    addDates(json, origin, kind, copy, rng);
    const bool hasFile = kind.type == "PAYSLIP"_L1 || rng.chance(85);
    const QString fileId = origin.ids.make(Kind::File, origin.slot, documentFile + ordinal);
    json.insert("fileUrl"_L1,
                hasFile ? QJsonValue(fileUrl(origin.baseUrl, fileId, "pdf"_L1)) : QJsonValue());
    return json;
}

/// The documents that an uploaded file counts as.
QStringList uploadedKinds(const QString &fileType)
{
    static const QHash<QString, QString> kinds{{u"CLEARANCE_NBI"_s, u"nbi-clearance"_s},
                                               {u"TAX_DOCUMENT"_s, u"bir-2316"_s},
                                               {u"EMPLOYMENT_CERTIFICATE"_s, u"coe"_s},
                                               {u"GOVERNMENT_ID"_s, u"government-id"_s},
                                               {u"SOCIAL_SECURITY"_s, u"sss-e1"_s}};
    return kinds.contains(fileType) ? QStringList{kinds[fileType]} : QStringList();
}

} // namespace

QList<QJsonObject> makeDocuments(const Origin &origin)
{
    if (!origin.supports("DOCUMENTS"_L1))
        return {};
    const QStringList kinds =
        origin.provider ? origin.provider->documents : uploadedKinds(origin.fileType->type);
    QList<QJsonObject> rows;
    for (const QString &kind : kinds) {
        const int copies = origin.data->documents.value(kind).copies;
        for (int copy = 0; copy < copies; ++copy)
            rows += documentJson(origin, int(rows.size()), kind, copy);
    }
    return rows;
}

} // namespace smile::sandbox::people
