#include "casefile/compare.h"

#include "casefile/comparenames.h"
#include "casefile/personkeys.h"
#include "catalog/cell.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace smile::casefile {

using namespace Qt::StringLiterals;
using Rank = FieldResult::Rank;
using Topic = Judgement::Topic;
using Differences = QList<Difference>;

namespace {

constexpr qsizetype fewestOfTypo = 4; // shorter values are others, not mistyped

// A number or a yes is a text too; a list or an object is compared as it was sent.
QString textOf(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString().simplified();
}

bool isBlank(const QJsonValue &value)
{
    return textOf(value).isEmpty();
}

QString plain(const QString &text)
{
    QString key = catalog::folded(text);
    key.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); });
    return key.isEmpty() ? catalog::folded(text) : key;
}

QString addressWord(const QString &word)
{
    static const QHash<QString, QString> shortForms{
        {u"st"_s, u"street"_s},        {u"ave"_s, u"avenue"_s},     {u"av"_s, u"avenue"_s},
        {u"rd"_s, u"road"_s},          {u"blvd"_s, u"boulevard"_s}, {u"brgy"_s, u"barangay"_s},
        {u"bgy"_s, u"barangay"_s},     {u"apt"_s, u"apartment"_s},  {u"bldg"_s, u"building"_s},
        {u"subd"_s, u"subdivision"_s}, {u"jln"_s, u"jalan"_s},      {u"jl"_s, u"jalan"_s},
        {u"kec"_s, u"kecamatan"_s},    {u"kel"_s, u"kelurahan"_s},  {u"no"_s, QString()}};
    return shortForms.value(word, word);
}

// The words of an address, whatever parts it was written in.
QStringList addressWords(const QString &address)
{
    QString text = catalog::folded(address);
    for (QChar &c : text) {
        if (!c.isLetterOrNumber() && !c.isSurrogate())
            c = u' ';
    }
    QStringList words;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        words += addressWord(word);
    words.removeAll(QString());
    words.sort();
    return words;
}

bool holdsAll(const QStringList &all, const QStringList &some)
{
    return std::ranges::includes(all, some); // both sorted
}

Differences compareDates(const QString &text, const QString &referenceText)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    const QDate reference = QDate::fromString(referenceText, Qt::ISODate);
    if (day.isValid() && day == reference)
        return {};
    if (!day.isValid() || !reference.isValid())
        return text == referenceText ? Differences() : Differences{Difference::OtherBirthDate};
    if (day.year() == reference.year() && day.day() == reference.month()
        && day.month() == reference.day())
        return {Difference::DayAndMonthSwapped};
    return {Difference::OtherBirthDate};
}

Differences oneLetterOr(Difference otherwise, const QString &text, const QString &reference)
{
    const bool isTypo = std::min(text.size(), reference.size()) >= fewestOfTypo
                        && oneLetterApartFolded(text, reference).found;
    return {isTypo ? Difference::OneLetter : otherwise};
}

Differences comparePhones(const QString &text, const QString &reference)
{
    const std::optional<PhoneKey> own = phoneKey(text), other = phoneKey(reference);
    if (own && other && own->isSame(*other))
        return {};
    if ((!own || !other) && plain(text) == plain(reference))
        return {};
    return oneLetterOr(Difference::OtherPhone, text, reference);
}

Differences compareEmails(const QString &text, const QString &reference)
{
    const auto key = [](const QString &address) {
        const QString usual = emailKey(address);
        return usual.isEmpty() ? catalog::folded(address) : usual;
    };
    if (key(text) == key(reference))
        return {};
    return oneLetterOr(Difference::OtherEmail, key(text), key(reference));
}

Differences compareAddresses(const QString &text, const QString &reference)
{
    const QStringList own = addressWords(text), other = addressWords(reference);
    if (own == other || plain(text) == plain(reference))
        return {};
    if (!own.isEmpty() && holdsAll(other, own))
        return {Difference::FewerParts};
    if (!other.isEmpty() && holdsAll(own, other))
        return {Difference::MoreParts};
    return oneLetterOr(Difference::OtherAddress, text, reference);
}

Differences compareTexts(FieldKind kind, const QString &text, const QString &reference)
{
    switch (kind) {
    case FieldKind::Name:
        return compareNames(text, reference);
    case FieldKind::Suffix:
        return suffixKey(text) == suffixKey(reference) ? Differences()
                                                       : Differences{Difference::OtherSuffix};
    case FieldKind::BirthDate:
        return compareDates(text, reference);
    case FieldKind::Phone:
        return comparePhones(text, reference);
    case FieldKind::Email:
        return compareEmails(text, reference);
    case FieldKind::Address:
        return compareAddresses(text, reference);
    case FieldKind::Text:
        break;
    }
    return plain(text) == plain(reference) ? Differences()
                                           : oneLetterOr(Difference::OtherValue, text, reference);
}

bool isReadable(FieldKind kind, const QJsonValue &value)
{
    return kind == FieldKind::Text || value.isString();
}

bool isEqual(FieldKind kind, const QJsonValue &a, const QJsonValue &b)
{
    return compareValues(kind, a, b).differences.isEmpty();
}

// The value that most agree with; -1 when nobody says anything.
qsizetype referenceOf(FieldKind kind, const QList<QJsonValue> &values)
{
    qsizetype best = -1, most = 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (isBlank(values.at(i)) || !isReadable(kind, values.at(i)))
            continue;
        const qsizetype same = std::ranges::count_if(
            values, [&](const QJsonValue &value) { return isEqual(kind, value, values.at(i)); });
        if (same > most) {
            most = same;
            best = i;
        }
    }
    return best;
}

QList<QJsonValue> itemsOf(const QJsonObject &identity, QLatin1StringView list,
                          QLatin1StringView key)
{
    QList<QJsonValue> items;
    for (const QJsonValue item : identity.value(list).toArray()) {
        const QJsonValue value = item.toObject().value(key);
        if (value.isString() && !isBlank(value))
            items += value;
    }
    return items;
}

void note(Judgement &judgement, Topic topic, const FieldResult &result)
{
    if (result.rank == Rank::Single || result.rank == Rank::Empty)
        return;
    bool slight = false, grave = false;
    qsizetype given = 0;
    for (const ValueResult &value : result.values) {
        if (value.differences.contains(Difference::Missing)
            || value.differences.contains(Difference::NotReadable))
            continue;
        ++given;
        for (const Difference difference : value.differences)
            (isSlight(difference) ? slight : grave) = true;
    }
    if (given < 2)
        return;
    (grave ? judgement.differ : slight ? judgement.nearly : judgement.agree) += topic;
}

// Of lists: whether there is one item that all have who have any.
void noteLists(Judgement &judgement, Topic topic, FieldKind kind,
               const QList<QJsonObject> &identities, QLatin1StringView list, QLatin1StringView key)
{
    QList<QList<QJsonValue>> lists;
    for (const QJsonObject &identity : identities) {
        const QList<QJsonValue> items = itemsOf(identity, list, key);
        if (!items.isEmpty())
            lists += items;
    }
    if (lists.size() < 2)
        return;
    const auto allHave = [&](const QJsonValue &item, bool slightlyToo) {
        return std::ranges::all_of(lists, [&](const QList<QJsonValue> &others) {
            return std::ranges::any_of(others, [&](const QJsonValue &other) {
                const Differences found = compareValues(kind, other, item).differences;
                return slightlyToo ? std::ranges::all_of(found, isSlight) : found.isEmpty();
            });
        });
    };
    const auto anyShared = [&](bool slightlyToo) {
        return std::ranges::any_of(
            lists.first(), [&](const QJsonValue &item) { return allHave(item, slightlyToo); });
    };
    (anyShared(false)  ? judgement.agree
     : anyShared(true) ? judgement.nearly
                       : judgement.differ) += topic;
}

} // namespace

bool isSlight(Difference difference)
{
    switch (difference) {
    case Difference::OtherSuffix: // father and son
    case Difference::OtherName:
    case Difference::OtherBirthDate:
    case Difference::OtherPhone:
    case Difference::OtherEmail:
    case Difference::OtherAddress:
    case Difference::OtherValue:
        return false;
    default:
        return true;
    }
}

ValueResult compareValues(FieldKind kind, const QJsonValue &value, const QJsonValue &reference)
{
    if (isBlank(reference))
        return {};
    if (isBlank(value))
        return {.differences = {Difference::Missing}};
    if (!isReadable(kind, value))
        return {.differences = {Difference::NotReadable}};
    ValueResult result{.differences = compareTexts(kind, textOf(value), textOf(reference))};
    if (result.differences.contains(Difference::OneLetter)) {
        // In the value as it was sent: what was compared may have lost its blanks.
        const QString sent = value.isString() ? value.toString() : textOf(value);
        const OneLetter place = oneLetterApartFolded(sent, textOf(reference));
        result.from = place.from;
        result.length = place.length;
    }
    return result;
}

FieldResult compareField(FieldKind kind, const QList<QJsonValue> &values)
{
    FieldResult result;
    const qsizetype reference = referenceOf(kind, values);
    const auto given = std::ranges::count_if(values, [](const auto &v) { return !isBlank(v); });
    for (qsizetype i = 0; i < values.size(); ++i) {
        ValueResult compared;
        if (reference >= 0)
            compared = compareValues(kind, values.at(i), values.at(reference));
        else if (!isBlank(values.at(i)))
            compared.differences = {Difference::NotReadable};
        compared.isReference = i == reference;
        result.values += compared;
    }
    const auto has = [&](auto wanted) {
        return std::ranges::any_of(result.values, [&](const ValueResult &value) {
            return std::ranges::any_of(value.differences, wanted);
        });
    };
    if (given == 0)
        result.rank = Rank::Empty;
    else if (has([](Difference difference) { return difference != Difference::Missing; }))
        result.rank = Rank::Different;
    else if (values.size() == 1)
        result.rank = Rank::Single;
    else
        result.rank = has([](Difference) { return true; }) ? Rank::Missing : Rank::Equal;
    return result;
}

QList<QList<int>> alignItems(FieldKind kind, const QList<QList<QJsonValue>> &lists)
{
    QList<QList<int>> rows;
    QList<QJsonValue> heads; // the value that a row began with
    const auto addRow = [&](const QJsonValue &head) {
        rows += QList<int>(lists.size(), -1);
        heads += head;
    };
    for (qsizetype list = 0; list < lists.size(); ++list) {
        QList<int> left;
        for (int item = 0; item < lists.at(list).size(); ++item) {
            const QJsonValue &value = lists.at(list).at(item);
            qsizetype row = 0;
            while (row < rows.size()
                   && (rows.at(row).at(list) >= 0 || isBlank(value) || isBlank(heads.at(row))
                       || !isEqual(kind, value, heads.at(row))))
                ++row;
            if (row < rows.size())
                rows[row][list] = item;
            else
                left += item;
        }
        for (const int item : std::as_const(left)) {
            qsizetype row = 0;
            while (row < rows.size() && rows.at(row).at(list) >= 0)
                ++row;
            if (row == rows.size())
                addRow(lists.at(list).at(item));
            rows[row][list] = item;
        }
    }
    return rows;
}

Judgement judge(const QList<QJsonObject> &identities)
{
    Judgement judgement;
    judgement.sources = identities.size();
    QList<QJsonValue> names, births;
    for (const QJsonObject &identity : identities) {
        names += identityName(identity.value("fullName"_L1), identity.value("firstName"_L1),
                              identity.value("middleName"_L1), identity.value("lastName"_L1));
        births += identity.value("dob"_L1);
    }
    note(judgement, Topic::Name, compareField(FieldKind::Name, names));
    note(judgement, Topic::BirthDate, compareField(FieldKind::BirthDate, births));
    noteLists(judgement, Topic::Phones, FieldKind::Phone, identities, "phones"_L1, "number"_L1);
    noteLists(judgement, Topic::Emails, FieldKind::Email, identities, "emails"_L1, "address"_L1);
    noteLists(judgement, Topic::Addresses, FieldKind::Address, identities, "addresses"_L1,
              "fullAddress"_L1);
    return judgement;
}

} // namespace smile::casefile
