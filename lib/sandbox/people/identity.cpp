#include "datapoints.h"
#include "text.h"

#include <QJsonArray>

namespace smile::sandbox::people {

using namespace Qt::StringLiterals;

namespace {

/// What a provider holds about the person: the truth, or something near it.
struct Told
{
    QString firstName, middleName, lastName, suffix, fullName, email, mobile;
    QDate dob;
    Address address;
};

enum class Slip { NameOrder, NoMiddleName, Typo, OtherBirthDate, OtherPhone, OtherAddress };

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u' ');
}

/// Swaps two neighbouring small letters, or drops one; doubles the last one of a short word.
QString mistyped(QString word, Rng &rng)
{
    QList<qsizetype> places;
    for (qsizetype at = 0; at + 1 < word.size(); ++at) {
        if (word[at].isLower() && word[at + 1].isLower())
            places += at;
    }
    if (places.size() < 2)
        return word + word.last(1);
    const qsizetype at = rng.pick(places);
    if (rng.chance(50) || word[at] == word[at + 1])
        return word.remove(at, 1);
    const QChar letter = word[at];
    word[at] = word[at + 1];
    word[at + 1] = letter;
    return word;
}

void misspell(Told &told, Rng &rng)
{
    QString &name = told.lastName.isEmpty() ? told.firstName : told.lastName;
    const QString wrong = mistyped(name, rng);
    told.fullName.replace(name, wrong);
    name = wrong;
}

void slip(Told &told, Slip kind, const Profile &truth, Rng &rng)
{
    switch (kind) {
    case Slip::NameOrder:
        if (!told.lastName.isEmpty()) {
            const QString initial =
                told.middleName.isEmpty() ? QString() : told.middleName.first(1) + u"."_s;
            told.fullName = joined({told.lastName + u","_s, told.firstName, initial, told.suffix});
        }
        break;
    case Slip::NoMiddleName:
        if (told.middleName.isEmpty())
            return misspell(told, rng);
        told.middleName.clear();
        told.fullName = joined({told.firstName, told.lastName, told.suffix});
        break;
    case Slip::Typo:
        return misspell(told, rng);
    case Slip::OtherBirthDate: {
        const QDate swapped(told.dob.year(), told.dob.day(), told.dob.month());
        const bool can = swapped.isValid() && swapped != told.dob;
        told.dob = can ? swapped : told.dob.addDays(rng.chance(50) ? 1 : -1);
        break;
    }
    case Slip::OtherPhone:
        told.mobile = truth.otherMobile;
        break;
    case Slip::OtherAddress:
        told.address = truth.otherAddress;
        break;
    }
}

Told tell(const Origin &origin, Rng &rng)
{
    const Profile &truth = *origin.profile;
    Told told{truth.firstName, truth.middleName, truth.lastName, truth.suffix, truth.fullName,
              truth.email,     truth.mobile,     truth.dob,      truth.address};
    if (origin.number == 0)
        return told;
    for (const int chance : {42, 20}) {
        if (!rng.chance(chance))
            break;
        slip(told, Slip(rng.weighted({22, 22, 14, 8, 20, 14})), truth, rng);
    }
    return told;
}

QJsonObject addressJson(const Address &address, bool primary, bool located, const QString &tag)
{
    return {{u"fullAddress"_s, address.whole()},
            {u"line1"_s, address.line1},
            {u"line2"_s, Origin::text(address.line2)},
            {u"city"_s, address.city},
            {u"region"_s, Origin::text(address.region)},
            {u"zip"_s, address.zip},
            {u"country"_s, address.country},
            {u"latitude"_s, located ? QJsonValue(address.latitude) : QJsonValue()},
            {u"longitude"_s, located ? QJsonValue(address.longitude) : QJsonValue()},
            {u"type"_s, primary ? u"Primary"_s : u"Secondary"_s},
            {u"tags"_s, QJsonArray{primary ? u"Primary"_s : u"Secondary"_s, tag}}};
}

QString workEmail(const Profile &truth)
{
    const QString employer = asciiWord(truth.jobs.first().employer).left(24);
    const QString name = asciiWord(truth.firstName) + u"."_s
                         + asciiWord(truth.lastName.isEmpty() ? truth.firstName : truth.lastName);
    return name.left(40) + u"@"_s + employer + u".example"_s;
}

void addContacts(QJsonObject &json, const Told &told, const Origin &origin, bool work, Rng &rng)
{
    const Profile &truth = *origin.profile;
    QJsonArray emails;
    if (!work || rng.chance(60))
        emails += QJsonObject{{u"address"_s, told.email}, {u"type"_s, u"Primary"_s}};
    if (work)
        emails += QJsonObject{{u"address"_s, workEmail(truth)}, {u"type"_s, u"Work"_s}};
    else if (rng.chance(15))
        emails += QJsonObject{{u"address"_s, truth.otherEmail}, {u"type"_s, u"Secondary"_s}};
    QJsonArray phones;
    phones += QJsonObject{{u"number"_s, told.mobile}, {u"type"_s, u"Mobile"_s}};
    if (rng.chance(18))
        phones += QJsonObject{{u"number"_s, truth.fixedLine}, {u"type"_s, u"Fixed"_s}};
    json.insert("emails"_L1, emails);
    json.insert("phones"_L1, phones);
}

void addAddresses(QJsonObject &json, const Told &told, const Origin &origin, int chance, Rng &rng)
{
    const bool located = origin.provider && origin.provider->subType == "TRANSPORTATION"_L1;
    QJsonArray addresses;
    if (rng.chance(chance))
        addresses += addressJson(told.address, true, located, u"Home"_s);
    if (!addresses.isEmpty() && rng.chance(14)) {
        addresses += addressJson(origin.profile->otherAddress, false, located,
                                 rng.chance(50) ? u"Permanent"_s : u"Mailing"_s);
    }
    json.insert("addresses"_L1, addresses);
}

void addProfiles(QJsonObject &json, const Origin &origin, bool gig, Rng &rng)
{
    const QString reference = QString::number(rng.next() >> 24, 16).rightJustified(10, u'0');
    const QString id = origin.providerId();
    json.insert("referenceId"_L1, gig ? QJsonValue(reference) : QJsonValue());
    json.insert("profileUrl"_L1, gig && rng.chance(70) ? QJsonValue(
                                     u"https://"_s + id + u".example/profile/"_s + reference)
                                                       : QJsonValue());
    QJsonArray social;
    if (gig && rng.chance(30)) {
        static constexpr const char *kinds[] = {"Facebook", "LinkedIn", "Twitter", "Others"};
        const QString kind = QLatin1StringView(kinds[rng.weighted({60, 25, 10, 5})]);
        const QString name =
            asciiWord(QString(origin.profile->firstName + origin.profile->lastName));
        const QString url = u"https://"_s + kind.toLower() + u".example/"_s + name.left(40);
        social += QJsonObject{{u"socialUrl"_s, url}, {u"type"_s, kind}};
    }
    json.insert("socialProfiles"_L1, social);
}

} // namespace

QList<QJsonObject> makeIdentities(const Origin &origin)
{
    if (!origin.supports("IDENTITIES"_L1))
        return {};
    Rng rng = origin.rng(Stream::Identity);
    const Told told = tell(origin, rng);
    const Profile &truth = *origin.profile;
    const QString type = origin.provider ? origin.provider->type : QString();
    const bool official = type == "GOVERNMENT"_L1 || type == "CREDENTIAL"_L1;
    const bool work = type == "SYSTEM"_L1 || type == "EMPLOYER"_L1;
    const bool gig = type == "GIG"_L1;

    QJsonObject json = origin.item(Kind::Identity, 0);
    json.insert("fullName"_L1, told.fullName);
    json.insert("firstName"_L1, Origin::text(told.firstName));
    json.insert("middleName"_L1, Origin::text(told.middleName));
    json.insert("lastName"_L1, Origin::text(told.lastName));
    json.insert("suffix"_L1, Origin::text(told.suffix));
    // gender and maritalStatus may be left out but, in the contract, not be null.
    if (official || rng.chance(55))
        json.insert("gender"_L1, truth.female ? u"Female"_s : u"Male"_s);
    if (official || (work && rng.chance(70)))
        json.insert("maritalStatus"_L1, truth.maritalStatus);
    json.insert("dob"_L1,
                official || rng.chance(75) ? QJsonValue(isoDate(told.dob)) : QJsonValue());
    json.insert("countryResidence"_L1, truth.country->code);
    json.insert("citizenship"_L1,
                official ? QJsonValue(rng.chance(95) ? u"Citizen"_s : u"Resident Alien"_s)
                         : QJsonValue());
    const bool photo = gig ? rng.chance(85) : type == "CREDENTIAL"_L1 || (work && rng.chance(40));
    const QString photoId = origin.ids.make(Kind::File, origin.slot, photoFile);
    json.insert("photoUrl"_L1,
                photo ? QJsonValue(fileUrl(origin.baseUrl, photoId, "png"_L1)) : QJsonValue());
    if (truth.employed() && !gig)
        json.insert("latestEmployerName"_L1, truth.jobs.first().employer);
    addProfiles(json, origin, gig, rng);
    addContacts(json, told, origin, work, rng);
    addAddresses(json, told, origin, official ? 97 : gig ? 45 : 70, rng);
    return {json};
}

} // namespace smile::sandbox::people
