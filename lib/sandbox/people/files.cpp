#include "files.h"

#include "pdf.h"
#include "raster.h"
#include "text.h"

namespace smile::sandbox::people {

using namespace Qt::StringLiterals;

namespace {

constexpr auto imitation = "Made by the Smile sandbox. Every person in it is invented."_L1;

StoredFile pdfFile(const Sheet &sheet, const QString &name)
{
    return {makePdf(sheet), "application/pdf", name + u".pdf"_s};
}

StoredFile pngFile(const Raster &raster, const QString &name)
{
    return {raster.toPng(), "image/png", name + u".png"_s};
}

/// grossAmount becomes "Gross amount".
QString labelOf(const QString &key)
{
    QString label;
    for (const QChar letter : key) {
        if (letter.isUpper() && !label.isEmpty())
            label += u' ' + letter.toLower();
        else
            label += label.isEmpty() ? letter.toUpper() : letter;
    }
    return label;
}

QString valueText(const QJsonValue &value)
{
    return value.isDouble() ? moneyText(value.toDouble()) : value.toString();
}

void addLine(Sheet &sheet, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        sheet.lines.append({label, value});
}

Sheet fieldSheet(const QString &issuer, const QString &title, const QJsonObject &fields)
{
    Sheet sheet{issuer, title, {}, imitation};
    for (auto it = fields.begin(); it != fields.end(); ++it)
        addLine(sheet, labelOf(it.key()), valueText(it.value()));
    return sheet;
}

StoredFile cardPicture(const Profile &profile, const FileType &type, const QString &name)
{
    Raster card(480, 300, {0xE9EEF5, 0x3D4FC4, 0xFFFFFF, 0x191C22, 0xC3C9D2});
    card.rectangle(0, 0, 480, 46, 1);
    card.text(18, 12, type.label, 3, 2);
    card.rectangle(24, 72, 120, 150, 4);
    card.ellipse(84, 126, 30, 36, 2);
    card.ellipse(84, 222, 52, 46, 2);
    card.rectangle(24, 222, 120, 60, 0);
    card.text(168, 84, profile.lastName, 3, 3);
    card.text(168, 120, profile.firstName, 2, 3);
    card.text(168, 164, isoDate(profile.dob), 2, 3);
    card.text(168, 196, profile.address.city, 2, 3);
    card.text(24, 262, profile.numbers.value(u"tax"_s), 2, 3);
    return pngFile(card, name);
}

} // namespace

StoredFile documentSheet(const Profile &profile, const QString &issuer, const QJsonObject &document)
{
    Sheet sheet{issuer, document["name"_L1].toString(), {}, imitation};
    addLine(sheet, u"Name"_s, profile.fullName);
    addLine(sheet, u"Date of birth"_s, isoDate(profile.dob));
    addLine(sheet, u"Address"_s, profile.address.line1);
    addLine(sheet, QString(), profile.address.city);
    addLine(sheet, u"Number"_s, document["docId"_L1].toString());
    if (document["documentType"_L1] == u"PAYSLIP"_s) {
        const JobSpell &job = profile.jobs.first();
        const bool halves = profile.country->frequency == "Semimonthly"_L1;
        addLine(sheet, u"Employer"_s, job.employer);
        addLine(sheet, u"Position"_s, job.job.title);
        addLine(sheet, u"Basic pay"_s,
                profile.country->currency + u" "_s + moneyText(job.monthlyPay / (halves ? 2 : 1)));
    }
    addLine(sheet, u"Issued"_s, document["issueDate"_L1].toString());
    addLine(sheet, u"Valid until"_s, document["expiryDate"_L1].toString());
    addLine(sheet, u"Status"_s, document["status"_L1].toString());
    addLine(sheet, u"Remarks"_s, document["remarks"_L1].toString());
    return pdfFile(sheet, asciiWord(sheet.title).left(40));
}

bool isUploadedAsPicture(const FileType &type)
{
    return type.type.endsWith("_ID"_L1);
}

StoredFile uploadedFile(const Profile &profile, const FileType &type, const QString &name,
                        const QJsonObject &fields)
{
    if (isUploadedAsPicture(type))
        return cardPicture(profile, type, name);
    const QString issuer = type.issuer.isEmpty() ? profile.jobs.first().employer : type.issuer;
    Sheet sheet = fieldSheet(issuer, type.label, fields);
    if (fields.isEmpty())
        addLine(sheet, u"Name"_s, profile.fullName);
    return pdfFile(sheet, name);
}

StoredFile photoOf(const Profile &profile)
{
    Rng rng(profile.key, 0, Stream::Picture);
    const quint32 grounds[] = {0xE4E8F8, 0xDFF0EE, 0xF6E7DC, 0xEFE4F5, 0xE3EDDB, 0xF8E2E8};
    const quint32 skins[] = {0xF1C9A5, 0xE0AC7E, 0xC68A5B, 0x9C6238, 0x7A4A28};
    const quint32 hairs[] = {0x1E1B18, 0x2B211B, 0x3A2A20, 0x6B6B6B};
    const quint32 shirts[] = {0x3D4FC4, 0x155E57, 0x83431A, 0x6A3487, 0x3F5E1E, 0x8C2547};
    Raster face(
        128, 128,
        {grounds[rng.below(6)], skins[rng.below(5)], hairs[rng.below(4)], shirts[rng.below(6)]});
    if (profile.female) {
        face.ellipse(64, 54, 33, 36, 2);
        face.rectangle(31, 54, 67, 34, 2);
    } else {
        face.ellipse(64, 44, 29, 28, 2);
    }
    face.ellipse(64, 132, 48, 40, 3);
    face.rectangle(54, 76, 21, 24, 1);
    face.ellipse(64, 60, 25, 30, 1);
    if (profile.female)
        face.ellipse(64, 32, 24, 10, 2);
    return pngFile(face, u"photo"_s);
}

StoredFile logoOf(const QString &name, const QString &color)
{
    QString initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
        initials += word.first(1);
    initials = initials.size() > 1 ? initials.left(2) : name.left(2);
    Raster logo(96, 96, {0xFFFFFF, color.toUInt(nullptr, 16), 0xFFFFFF});
    constexpr int corner = 16;
    logo.rectangle(corner, 0, 96 - 2 * corner, 96, 1);
    logo.rectangle(0, corner, 96, 96 - 2 * corner, 1);
    for (const int x : {corner, 95 - corner}) {
        for (const int y : {corner, 95 - corner})
            logo.ellipse(x, y, corner, corner, 1);
    }
    logo.text(initials.size() > 1 ? 15 : 33, 27, initials, 6, 2);
    return pngFile(logo, asciiWord(name));
}

StoredFile samplePayslipSheet()
{
    const QJsonObject fields = Dataset::read("samplepayslip.json"_L1).toObject();
    return pdfFile(fieldSheet(fields["employerName"_L1].toString(), u"Payslip"_s, fields),
                   u"sample-payslip"_s);
}

} // namespace smile::sandbox::people
