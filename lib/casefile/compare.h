#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>

namespace smile::casefile {

/// What a field holds: by what rules its values are compared.
enum class FieldKind : quint8 {
    Text, ///< case, diacritics and blanks do not count
    Name, ///< a whole name or a part of one: points, hyphens and "de la" for "dela" neither
    Suffix, ///< "Jr." and "Junior"
    BirthDate, ///< ISO 8601
    Phone, ///< E.164 or as people write it
    Email,
    Address, ///< its parts in any order; "St." and "Street"
};

/// How a value differs from that of the other sources.
enum class Difference : quint8 {
    Missing, ///< null or blank here
    NotReadable, ///< not of the type that the contract gives it
    NameOrder,
    MiddleNameMissing, ///< between the first name and the last
    NamePartMissing,
    MoreNames, ///< names here that the others leave out
    Initials, ///< "J." or "Ma." for a name, on one of both sides
    Particle, ///< de la, bin, van on one side only
    SuffixMissing,
    SuffixAdded,
    OtherSuffix,
    OneLetter, ///< one wrong, missing or too many, or two that changed places
    DayAndMonthSwapped,
    FewerParts, ///< of an address
    MoreParts,
    OtherName,
    OtherBirthDate,
    OtherPhone,
    OtherEmail,
    OtherAddress,
    OtherValue,
};

/// Whether a difference still leaves it likely that both mean the same.
bool isSlight(Difference difference);

/// A value against the one that the others are compared with.
struct ValueResult
{
    QList<Difference> differences = {}; ///< none: equal, or nothing to compare it with
    int from = 0, length = 0; ///< of OneLetter: where in the value, in UTF-16 units
    bool isReference = false; ///< the value that the others are compared with
    bool operator==(const ValueResult &) const = default;
};

struct FieldResult
{
    enum class Rank : quint8 { Different, Missing, Equal, Single, Empty };

    Rank rank = Rank::Empty; ///< the first is what one reads first
    QList<ValueResult> values; ///< one for each that was given
    bool operator==(const FieldResult &) const = default;
};

/// Compares with the value that most sources give, the first of those that as many do.
FieldResult compareField(FieldKind kind, const QList<QJsonValue> &values);
/// One value against another.
ValueResult compareValues(FieldKind kind, const QJsonValue &value, const QJsonValue &reference);

/// Which items of several lists (a source's phones) belong side by side: a row for each, with the
/// item's number in each list, -1 for none. Equal ones meet; what is left takes the first rows.
QList<QList<int>> alignItems(FieldKind kind, const QList<QList<QJsonValue>> &lists);

/// What the identities of one person say of each other, all in all.
struct Judgement
{
    enum class Topic : quint8 { Name, BirthDate, Phones, Emails, Addresses };

    qsizetype sources = 0;
    /// Only topics that two sources at least say something about. Of lists that share an item it is
    /// said that they agree.
    QList<Topic> agree, nearly, differ;
    bool operator==(const Judgement &) const = default;
};
/// Of records of the contract's schema Identity; fields of a wrong type say nothing.
Judgement judge(const QList<QJsonObject> &identities);

} // namespace smile::casefile
