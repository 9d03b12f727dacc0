#pragma once

#include "catalog/personnames.h"
#include "catalog/resource.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QTimeZone>

namespace smile::catalog {

/// Names that records refer to by id. Implicitly shared: a copy is a consistent snapshot for
/// another thread.
struct Names
{
    PersonNames people; ///< by user id
    QHash<QString, QString> providers; ///< slug → name
    QHash<QString, QString> templates; ///< invite template id → name

    /// Whether nothing was changed between the two.
    bool isSharedWith(const Names &other) const
    {
        return people.isSharedWith(other.people) && providers.isSharedWith(other.providers)
               && templates.isSharedWith(other.templates);
    }
};

/// What turning a value into words depends on.
struct Wording
{
    QLocale locale;
    QTimeZone zone; ///< the person's; values are UTC
    QDateTime now; ///< for relative times
    Names names;
    Mask mask = {}; ///< what is hidden from those who look
};

/// The value at a column's path (or derived); Undefined when absent, Null when the server sent
/// null. A step through an array takes its first item ("phones.number").
QJsonValue valueOf(const QJsonObject &record, const Column &column);

/// Text for whoever looks, as a table's cell holds it ("–" is the view's business: absent gives an
/// empty string). Masked as the wording says, but for a field that is shown for a while: whose it
/// is only a record knows (records::Record::text()). Ids are short (tooltip and copy give all of
/// it), times relative. Unknown enum values come as sent; a wrong-typed value gives an empty
/// string. `currency` is that of a Money value.
QString text(const QJsonValue &value, const Column &column, const Wording &wording,
             const QString &currency = {});
QString text(const QJsonObject &record, const Column &column, const Wording &wording);
/// The same without a mask: to search, sort and write out by, never to be looked at.
QString fullText(const QJsonValue &value, const Column &column, const Wording &wording,
                 const QString &currency = {});

/// What the text leaves out: the whole id, the exact time; else the text itself. Plain text.
QString wholeText(const QJsonValue &value, const Column &column, const Wording &wording,
                  const QString &currency = {});

/// A provider's name, its slug where nobody knows it; in words where the files came from the person
/// and no provider (Task and Archive in the contract: "user-provided").
QString providerName(const QString &slug, const Names &names);
inline constexpr QLatin1StringView userProvided{"user-provided"};

/// A person's name as it may be shown; `fallback` where nobody knows it.
QString personName(const QString &userId, const Wording &wording, const QString &fallback = {});
/// Whether a value is hidden: of a Person column by whose name it shows, else by its record.
bool isMasked(const QJsonValue &value, const Column &column, const Mask &mask,
              const QString &recordId);
/// Key of such a field, to be shown by; see Mask.
QString fieldKey(const QJsonValue &value, const Column &column, const QString &recordId);

/// Relative up to 6 h ("52 min ago"), then the day (with the year when it is another one) in the
/// person's zone; for DateTime columns in tables.
QString shortTime(const QDateTime &when, const Wording &wording);
/// Local time and the exact UTC one, for tooltips.
QString longTime(const QDateTime &when, const Wording &wording);
QDateTime parseDateTime(const QJsonValue &value); ///< RFC 3339 UTC; invalid when it is none
/// A day without its year, where that is plain.
QString dayText(QDate date, const QLocale &locale);
/// As QDate and QDateEdit take it: with the month as a word, so that nobody takes it for the day.
QString dateFormat(const QLocale &locale);
QString dateText(QDate date,
                 const QLocale &locale); ///< "14 Nov 2026", "2026年11月14日"; empty when invalid
QString monthText(QDate month, const QLocale &locale); ///< "Nov 2026"

/// Something to order by: either a number or a text (folded, for the locale's collation); absent
/// sorts last.
struct SortValue
{
    bool absent = true;
    bool numeric = false;
    double number = 0;
    QString text;
};
SortValue sortValue(const QJsonValue &value, const Column &column, const Wording &wording);
SortValue sortValue(const QJsonObject &record, const Column &column, const Wording &wording);

/// "PHP 8,500.00": the code, then the amount in the locale's form.
QString moneyText(double amount, const QString &currency, const QLocale &locale);
/// The currency code that a Money column's record carries; empty when none.
QString currencyOf(const QJsonObject &record, const Column &column);

/// Whether a column of this kind holds ids and shows the names that they stand for.
bool showsNames(Kind kind);
Qt::Alignment alignment(Kind kind);
/// Short form of an id: first 6 hex digits, "…", last 4; with the prefix where kinds mix.
QString shortId(const QString &id, bool withPrefix = false);
/// Case, diacritics and width folded. What search and filter compare.
QString folded(const QString &text);
/// The digits of a phone number, without the blanks and brackets that a provider puts into it.
QString digitsOf(const QString &phone);

} // namespace smile::catalog
