#include "casepack/textcleaner.h"

#include "api/redaction.h"
#include "catalog/cell.h"

#include <QSet>

#include <algorithm>

namespace smile::casepack {

namespace {

constexpr qsizetype leastLength = 3;
constexpr qsizetype partOfWord = 8; ///< from here on a value counts inside of a word too
constexpr qsizetype mostSeen = 20'000;

/// A folded text that remembers which characters it was made of.
struct Folded
{
    QString text;
    QList<qsizetype> places; ///< of each character, in the text as it was

    explicit Folded(const QString &whole)
    {
        for (qsizetype i = 0; i < whole.size();) {
            const qsizetype length = whole.at(i).isHighSurrogate() && i + 1 < whole.size() ? 2 : 1;
            const QString part = catalog::folded(whole.sliced(i, length));
            text += part;
            places.insert(places.size(), part.size(), i);
            i += length;
        }
        places += whole.size();
    }
};

bool isWordPart(const QString &text, qsizetype place)
{
    return place >= 0 && place < text.size() && text.at(place).isLetterOrNumber();
}

bool counts(const QString &text, qsizetype start, qsizetype length)
{
    return length >= partOfWord
           || (!isWordPart(text, start - 1) && !isWordPart(text, start + length));
}

} // namespace

TextCleaner::TextCleaner(const QStringList &hidden, const QStringList &spared)
{
    QSet<QString> free;
    for (const QString &value : spared)
        free.insert(catalog::folded(value.trimmed()));
    QSet<QString> values;
    for (const QString &value : hidden) {
        const QString folded = catalog::folded(value.trimmed());
        if (folded.size() >= leastLength && !free.contains(folded))
            values.insert(folded);
    }
    m_hidden = QStringList(values.cbegin(), values.cend());
    std::ranges::sort(m_hidden, [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
}

QString TextCleaner::cleaned(const QString &text) const
{
    if (text.isEmpty())
        return text;
    if (const auto seen = m_seen.constFind(text); seen != m_seen.constEnd())
        return *seen;
    static const api::Redactor looksPersonal;
    const QString clean = looksPersonal.text(withoutHidden(text));
    if (m_seen.size() < mostSeen)
        m_seen.insert(text, clean);
    return clean;
}

QString TextCleaner::withoutHidden(const QString &text) const
{
    const Folded folded(text);
    QList<bool> gone(text.size(), false);
    bool any = false;
    for (const QString &value : m_hidden) {
        for (qsizetype at = folded.text.indexOf(value); at >= 0;
             at = folded.text.indexOf(value, at + 1)) {
            if (!counts(folded.text, at, value.size()))
                continue;
            any = true;
            const qsizetype end = folded.places.at(at + value.size());
            // The last character may fold to several, of which only the first belong here.
            const qsizetype last = std::max(end, folded.places.at(at + value.size() - 1) + 1);
            std::fill(gone.begin() + folded.places.at(at), gone.begin() + last, true);
        }
    }
    if (!any)
        return text;
    QString clean;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!gone.at(i))
            clean += text.at(i);
        else if (i == 0 || !gone.at(i - 1))
            clean += api::removedMark;
    }
    return clean;
}

} // namespace smile::casepack
