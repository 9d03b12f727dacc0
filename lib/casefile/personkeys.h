#pragma once

#include "casefile/personrecords.h"

#include <QDate>

namespace smile::casefile {

/// A phone number as it may be kept in one way or another.
struct PhoneKey
{
    QString digits; ///< with the country's code where it was written, without trunk zeros
    QString national; ///< without it; empty where no country was written

    /// "+63 955 999 1234" and "0955 999 1234" are one; numbers of two countries never.
    bool isSame(const PhoneKey &other) const
    {
        return digits == other.digits || (!national.isEmpty() && national == other.digits)
               || (!other.national.isEmpty() && other.national == digits);
    }
};

struct BirthKey
{
    QString name; ///< nameKey()
    QDate day;
    bool operator==(const BirthKey &) const = default;
};

/// By what one may know a person again, with everything that does not count taken away.
struct PersonKeys
{
    QString userId; ///< who is not looked for
    QStringList emails; ///< emailKey()
    QList<PhoneKey> phones;
    QStringList numbers; ///< numberKey()
    QList<BirthKey> births;

    bool isEmpty() const
    {
        return emails.isEmpty() && phones.isEmpty() && numbers.isEmpty() && births.isEmpty();
    }
    /// Take what is usable of it, once.
    void addEmail(const QString &address);
    void addPhone(const QString &number);
    void addNumber(const QString &number);
    void addBirth(const QString &name, QDate day);
};

/// Of a person's identities (their numbers at the providers too), invites, documents (but payslips:
/// theirs are numbers of the paper) and of the SS numbers that were read in their files.
PersonKeys keysOf(const PersonRecords &person);

// Each is empty for what identifies nobody.
/// Case and blanks folded: "a@x.ph". Anything around an "@".
QString emailKey(const QString &address);
/// The words in one order, without case, diacritics, punctuation and suffixes: "PALOMERO, George
/// Jr." and "George Palomero".
QString nameKey(const QString &name);
/// Letters and digits of an SS or document number in upper case, "33-0000000-8" as "3300000008":
/// eight at least, digits among them, not all the same.
QString numberKey(const QString &number);
/// None when it is no number or too short for one (7 digits).
std::optional<PhoneKey> phoneKey(const QString &number);
/// A day that somebody can be born on and that is no placeholder (1 January 1900, 1970).
bool isBirthday(QDate day);

/// What an identity is called: its full name, else put together from the parts.
QString identityName(const QJsonValue &fullName, const QJsonValue &first, const QJsonValue &middle,
                     const QJsonValue &last);

} // namespace smile::casefile
