#include "casefile/personkeys.h"

#include "records/find/findquery.h"

#include <QJsonArray>

#include <algorithm>

namespace smile::casefile {

using namespace Qt::StringLiterals;
using records::Record;

namespace {

constexpr qsizetype fewestPhoneDigits = 7;
constexpr qsizetype fewestOfNumber = 8;

void addOnce(QStringList &keys, const QString &key)
{
    if (!key.isEmpty() && !keys.contains(key))
        keys += key;
}

} // namespace

QString emailKey(const QString &address)
{
    QString key = catalog::folded(address);
    key.removeIf([](QChar c) { return c.isSpace(); });
    const qsizetype sign = key.indexOf(u'@');
    return sign > 0 && sign < key.size() - 1 ? key : QString();
}

QString nameKey(const QString &name)
{
    QString plain = catalog::folded(name);
    // A name's own apostrophes and hyphens are written or not; commas and points part words.
    plain.removeIf([](QChar c) { return c == u'\'' || c == u'\u2019' || c == u'-'; });
    for (QChar &c : plain) {
        if (!c.isLetterOrNumber() && !c.isSurrogate())
            c = u' ';
    }
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return catalog::isNameSuffix(word); });
    words.sort();
    return words.join(u' ');
}

QString numberKey(const QString &number)
{
    QString key = number.toUpper();
    key.removeIf([](QChar c) { return !((c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z')); });
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const bool same = std::ranges::all_of(key, [&](QChar c) { return c == key.front(); });
    return key.size() >= fewestOfNumber && !same && std::ranges::any_of(key, isDigit) ? key
                                                                                      : QString();
}

std::optional<PhoneKey> phoneKey(const QString &number)
{
    const QStringList forms = records::phoneForms(number);
    if (forms.isEmpty() || forms.first().size() < fewestPhoneDigits)
        return std::nullopt;
    PhoneKey key{.digits = forms.first(), .national = {}};
    if (forms.size() > 1)
        key.national = forms.at(1).sliced(2); // after the line feed and the trunk zero
    return key;
}

bool isBirthday(QDate day)
{
    return day.isValid() && day.year() >= 1900 && day != QDate(1900, 1, 1)
           && day != QDate(1970, 1, 1);
}

QString identityName(const QJsonValue &fullName, const QJsonValue &first, const QJsonValue &middle,
                     const QJsonValue &last)
{
    const QString whole = fullName.toString().simplified();
    return whole.isEmpty() ? QStringList{first.toString(), middle.toString(), last.toString()}
                                 .join(u' ')
                                 .simplified()
                           : whole;
}

void PersonKeys::addEmail(const QString &address)
{
    addOnce(emails, emailKey(address));
}

void PersonKeys::addNumber(const QString &number)
{
    addOnce(numbers, numberKey(number));
}

void PersonKeys::addPhone(const QString &number)
{
    const std::optional<PhoneKey> key = phoneKey(number);
    const auto isKnown = [&](const PhoneKey &known) {
        return known.digits == key->digits && known.national == key->national;
    };
    if (key && std::ranges::none_of(phones, isKnown))
        phones += *key;
}

void PersonKeys::addBirth(const QString &name, QDate day)
{
    const BirthKey key{nameKey(name), day};
    if (isBirthday(day) && !key.name.isEmpty() && !births.contains(key))
        births += key;
}

PersonKeys keysOf(const PersonRecords &person)
{
    PersonKeys keys;
    keys.userId = person.userId;
    for (const Record &identity : person.identities) {
        for (const QJsonValue &email : identity.valueAt("emails"_L1).toArray())
            keys.addEmail(email.toObject().value("address"_L1).toString());
        for (const QJsonValue &phone : identity.valueAt("phones"_L1).toArray())
            keys.addPhone(phone.toObject().value("number"_L1).toString());
        keys.addNumber(textAt(identity, "referenceId"_L1));
        keys.addBirth(
            identityName(identity.valueAt("fullName"_L1), identity.valueAt("firstName"_L1),
                         identity.valueAt("middleName"_L1), identity.valueAt("lastName"_L1)),
            dayAt(identity, "dob"_L1));
    }
    for (const Record &invite : person.invites)
        keys.addEmail(textAt(invite, "email"_L1));
    for (const Record &document : person.documents) {
        if (textAt(document, "documentType"_L1) != "PAYSLIP"_L1)
            keys.addNumber(textAt(document, "docId"_L1));
    }
    for (const Record &archive : person.archives)
        keys.addNumber(archive.valueAt("analysis"_L1).toObject().value("ssNumber"_L1).toString());
    return keys;
}

} // namespace smile::casefile
