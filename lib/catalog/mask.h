#pragma once

#include <QList>
#include <QSet>
#include <QString>

namespace smile::catalog {

/// What sort of personal data a value is. It decides what of it a mask leaves:
enum class Personal : quint8 {
    No,
    Name, ///< initials and suffix: "G••••• P••••••• Jr."; of Chinese characters the first one
    Email, ///< first letter, last four before the @, domain: "g•••1234@example.ph"
    Phone, ///< country code and last four: "+63 •••1234"
    Number, ///< of a person or a paper (SS, document, payment reference): last four
    BirthDate, ///< year
    Address, ///< nothing of a line; the city, where the record tells it by itself
    Url, ///< the host
    Text, ///< free text, file names: nothing
    Mixed, ///< an object or text of unknown make-up: each value by its key and its form
    /// What describes somebody and does not tell who they are: employer, city, marital status,
    /// amounts. Redacted in logs like the others, but never masked: without a name it is nobody's.
    Detail
};

/// How much a screen hides. Ids and the lender's own reference never are, nor is `Detail`: amounts
/// stay readable at every level.
enum class MaskLevel : quint8 {
    Off,
    Contacts, ///< all but names and texts
    Strict ///< those too
};

bool hides(MaskLevel level, Personal sort);

/// What is hidden now. A value: cheap to copy.
struct Mask
{
    MaskLevel level = MaskLevel::Off;
    /// Shown for a while in spite of the level: fieldKey() of a field, or the id of a whole record.
    QSet<QString> shown = {};

    /// Whether a value of this sort is hidden wherever it stands.
    bool hides(Personal sort) const { return catalog::hides(level, sort); }
    /// Whether a person asked to see this field.
    bool shows(const QString &id, QAnyStringView path) const;
    bool operator==(const Mask &) const = default;
};

/// Path of the field that a person's name is, by their user id; elsewhere a column's path.
inline constexpr QLatin1StringView nameField("name");
QString fieldKey(const QString &id, QAnyStringView path);

/// A run of a text, in UTF-16 units.
struct TextRun
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextRun &) const = default;
};

/// The text with bullets (U+2022, at most 7 a run) for what the sort hides. What does not look like
/// its sort, and what is so short that a part would tell the rest, is hidden all the more. Empty
/// stays empty.
QString masked(const QString &text, Personal sort);

struct MaskedText
{
    QString text;
    QList<TextRun> kept; ///< where the runs that were to be kept stand now
};
/// The same, but these runs stay readable: what a search matched, how two values differ.
/// `keep` is in order and does not overlap.
MaskedText masked(const QString &text, Personal sort, const QList<TextRun> &keep);

/// An address of which a city is told beside: "•••, Quezon City".
QString maskedAddress(const QString &text, const QString &city);

/// What sort a value is of which only its key in a JSON object is known; `Detail` when neither key
/// nor form tell anything personal.
Personal sortOf(QStringView key, QStringView text);

/// Jr., Sr., II, III, IV.
bool isNameSuffix(QStringView word);

} // namespace smile::catalog
