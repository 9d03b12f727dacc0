#include "dataset.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace smile::sandbox::people {

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(QLatin1StringView name)
{
    QFile file(":/sandbox/"_L1 + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The embedded file %s is missing", name.data());
    return file.readAll();
}

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list += value.toString();
    return list;
}

QList<int> integers(const QJsonValue &array)
{
    QList<int> list;
    for (const QJsonValue &value : array.toArray())
        list += value.toInt();
    return list;
}

/// The rows of a tab-separated file, without its heading.
QList<QStringList> tableRows(QLatin1StringView name)
{
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(contents(name)).split(u'\n', Qt::SkipEmptyParts))
        rows += line.split(u'\t');
    rows.removeFirst();
    return rows;
}

Community communityOf(const QJsonObject &json)
{
    Community community{json["weight"_L1].toInt(),
                        strings(json["male"_L1]),
                        strings(json["female"_L1]),
                        strings(json["family"_L1]),
                        {}};
    for (const QJsonValue &value : json["shapes"_L1].toArray()) {
        const QJsonArray shape = value.toArray();
        community.shapes += NameShape{shape[0].toInt(), shape[1].toString(), shape[2].toString(),
                                      shape[3].toString(), shape[4].toString()};
    }
    return community;
}

} // namespace

QJsonValue Dataset::read(QLatin1StringView file)
{
    const QJsonDocument json = QJsonDocument::fromJson(contents(file));
    return json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
}

Dataset::Dataset()
{
    readCountries();
    readPlaces();
    readDocuments();
    readProviders();
    readFileTypes();
    readTestLives();
    tenant = read("tenant.json"_L1).toObject();
}

void Dataset::readCountries()
{
    const QJsonObject all = read("countries.json"_L1).toObject();
    const QJsonObject names = read("names.json"_L1).toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonObject json = it.value().toObject();
        Country country;
        country.code = it.key();
        country.weight = json["weight"_L1].toInt();
        country.currency = json["currency"_L1].toString();
        country.callingCode = json["callingCode"_L1].toString();
        country.frequency = json["frequency"_L1].toString();
        country.mobile = strings(json["mobile"_L1]);
        country.fixed = strings(json["fixed"_L1]);
        country.mail = strings(json["mail"_L1]);
        country.loanWords = strings(json["loanWords"_L1]);
        country.mobileDigits = integers(json["mobileDigits"_L1]);
        country.fixedDigits = integers(json["fixedDigits"_L1]);
        country.payLow = json["pay"_L1][0].toDouble();
        country.payHigh = json["pay"_L1][1].toDouble();
        country.payStep = json["payStep"_L1].toDouble();
        country.gigWeekLow = json["gigWeek"_L1][0].toDouble();
        country.gigWeekHigh = json["gigWeek"_L1][1].toDouble();
        for (const QJsonValue &community : names[country.code].toArray())
            country.communities += communityOf(community.toObject());
        countries += country;
    }
    englishMale = strings(names["english"_L1]["male"_L1]);
    englishFemale = strings(names["english"_L1]["female"_L1]);
    suffixes = strings(names["suffixes"_L1]);
}

void Dataset::readPlaces()
{
    for (const QStringList &row : tableRows("places.tsv"_L1)) {
        countries[countryAt(row[0])].places +=
            Place{row[1], row[2], row[3], row[4], row[5], row[6], row[7]};
    }
    for (const QStringList &row : tableRows("streets.tsv"_L1))
        countries[countryAt(row[0])].streets += row[1];
    for (const QStringList &row : tableRows("employers.tsv"_L1))
        countries[countryAt(row[0])].employers += row[1];
    for (const QStringList &row : tableRows("jobs.tsv"_L1))
        jobs += Job{row[0], row[1], row[3], row[2].toInt()};
}

void Dataset::readProviders()
{
    providersOf.resize(countries.size());
    const QJsonArray array = read("providers.json"_L1)["providers"_L1].toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject json = value.toObject();
        Provider provider;
        provider.id = json["id"_L1].toString();
        provider.name = json["name"_L1].toString();
        provider.longName = json["longName"_L1].toString();
        provider.type = json["type"_L1].toString();
        provider.subType = json["subType"_L1].toString();
        provider.active = json["active"_L1].toBool();
        provider.monitorSupported = json["monitorSupported"_L1].toBool();
        provider.supported = strings(json["supported"_L1]);
        provider.documents = strings(json["documents"_L1]);
        provider.color = json["color"_L1].toString();
        for (const QString &code : strings(json["countries"_L1]))
            providersOf[countryAt(code)] += int(providers.size());
        providers += provider;
        providerWeights += json["weight"_L1].toInt();
    }
}

void Dataset::readDocuments()
{
    const QJsonObject json = read("documents.json"_L1).toObject();
    const QJsonObject kinds = json["documents"_L1].toObject();
    for (auto it = kinds.begin(); it != kinds.end(); ++it) {
        const QJsonObject kind = it.value().toObject();
        documents.insert(it.key(), {kind["name"_L1].toString(), kind["type"_L1].toString(),
                                    kind["number"_L1].toString(), kind["years"_L1].toInt(),
                                    kind["copies"_L1].toInt(1)});
    }
    for (Country &country : countries) {
        const QJsonObject numbers = json["numbers"_L1][country.code].toObject();
        for (auto it = numbers.begin(); it != numbers.end(); ++it)
            country.numbers += {it.key(), it.value().toString()};
    }
}

void Dataset::readFileTypes()
{
    for (const QJsonValue &value : read("filetypes.json"_L1).toArray()) {
        const QJsonObject json = value.toObject();
        FileType type{json["type"_L1].toString(),   json["typeLabel"_L1].toString(),
                      json["color"_L1].toString(),  strings(json["supported"_L1]),
                      json["issuer"_L1].toString(), {},
                      json["weight"_L1].toInt()};
        for (const QJsonValue &sub : json["subTypes"_L1].toArray())
            type.subTypes += sub.toString();
        fileTypes += type;
    }
}

void Dataset::readTestLives()
{
    const QList<TestPerson> &people = People::testPeople();
    const QJsonArray array = read("testpeople.json"_L1).toArray();
    for (qsizetype at = 0; at < array.size(); ++at) {
        const QJsonObject json = array[at].toObject();
        TestLife life{people[at],
                      json["firstName"_L1].toString(),
                      json["middleName"_L1].toString(),
                      json["lastName"_L1].toString(),
                      json["suffix"_L1].toString(),
                      json["gender"_L1].toString(),
                      json["maritalStatus"_L1].toString(),
                      json["place"_L1].toString(),
                      QDate::fromString(json["dob"_L1].toString(), Qt::ISODate),
                      {}};
        for (const QJsonValue &value : json["accounts"_L1].toArray()) {
            life.accounts += {value["provider"_L1].toString(), value["status"_L1].toString(),
                              value["error"_L1].toString(), value["monitor"_L1].toString()};
        }
        testLives += life;
    }
}

int Dataset::countryAt(QStringView code) const
{
    for (int at = 0; at < countries.size(); ++at) {
        if (countries[at].code == code)
            return at;
    }
    qFatal("A country of the embedded data is unknown");
    return 0;
}

int Dataset::providerAt(QStringView id) const
{
    for (int at = 0; at < providers.size(); ++at) {
        if (providers[at].id == id)
            return at;
    }
    return -1;
}

} // namespace smile::sandbox::people
