#include "casefile/comparenames.h"

#include "catalog/cell.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace smile::casefile {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestOfTypo = 3; // of shorter names one letter makes another one

/// A name's word; a particle belongs to the word after it: "de la Cruz" is one.
struct Word
{
    QString whole; ///< folded, with its particles: "delacruz"
    QString bare; ///< without: "cruz"
    bool shortened = false; ///< "J", "Ma."
    bool operator==(const Word &) const = default;
};

struct Name
{
    QList<Word> words; ///< as written
    QString suffix;
    qsizetype beforeComma = 0; ///< words of the family name in "PALOMERO, George"; 0 without

    /// As one says it: the family name last.
    QList<Word> spoken() const
    {
        return beforeComma == 0 ? words : words.sliced(beforeComma) + words.first(beforeComma);
    }
    QString joined() const
    {
        QString all;
        for (const Word &word : words)
            all += word.whole;
        return all;
    }
};

bool isParticle(const QString &word)
{
    static const QSet<QString> particles{
        u"de"_s,    u"la"_s,  u"las"_s, u"los"_s, u"del"_s, u"dela"_s, u"delos"_s, u"delas"_s,
        u"da"_s,    u"dos"_s, u"das"_s, u"di"_s,  u"van"_s, u"von"_s,  u"der"_s,   u"bin"_s,
        u"binti"_s, u"bt"_s,  u"al"_s,  u"el"_s,  u"ibn"_s, u"بن"_s};
    return particles.contains(word);
}

// The words of one side of the comma. A point ends a word, and says that it was shortened.
void appendWords(Name &name, const QString &text)
{
    QString plain = text;
    plain.removeIf([](QChar c) {
        return c == u'\'' || c == u'\u2019' || c == u'-' || c.category() == QChar::Other_Format;
    });
    QStringList parts;
    QList<bool> points;
    QString part;
    const auto end = [&](bool point) {
        const QString word = catalog::folded(part);
        if (!word.isEmpty()) { // nothing stays of accents without a letter
            parts += word;
            points += point;
        }
        part.clear();
    };
    for (const QChar c : std::as_const(plain)) {
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark())
            part += c;
        else
            end(c == u'.');
    }
    end(false);
    QString before;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString suffix = suffixKey(parts.at(i));
        if (catalog::isNameSuffix(suffix) && (i > 0 || !name.words.isEmpty())) {
            name.suffix = suffix;
        } else if (isParticle(parts.at(i)) && i + 1 < parts.size()) {
            before += parts.at(i);
        } else {
            const bool isShort = points.at(i) || parts.at(i).size() == 1;
            const bool isLatin = parts.at(i).front().unicode() < 0x0250;
            name.words += {QString(before + parts.at(i)), parts.at(i), isShort && isLatin};
            before.clear();
        }
    }
}

Name nameOf(const QString &text)
{
    Name name;
    QString plain = text;
    plain.replace(u'，', u',');
    const QStringList sides = plain.split(u',');
    for (qsizetype i = 0; i < sides.size(); ++i) {
        if (i == 1)
            name.beforeComma = name.words.size();
        appendWords(name, sides.at(i));
    }
    if (name.beforeComma == name.words.size())
        name.beforeComma = 0; // "George Palomero, Jr."
    return name;
}

// Characters that are a word each: one of two makes another name.
bool isIdeographic(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) {
        return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hangul
               || c.isSurrogate();
    });
}

bool isTypo(const Word &a, const Word &b)
{
    return std::min(a.whole.size(), b.whole.size()) >= fewestOfTypo && !isIdeographic(a.whole)
           && oneLetterApart(a.whole, b.whole).found;
}

bool isShortFor(const Word &a, const Word &b)
{
    return (a.shortened && b.whole.startsWith(a.bare))
           || (b.shortened && a.whole.startsWith(b.bare));
}

/// Pairs the words of two names, the surest way first.
class Pairing
{
public:
    Pairing(const QList<Word> &own, const QList<Word> &others)
        : m_own(own)
        , m_others(others)
        , m_partner(own.size(), -1)
    {
        pair([](const Word &a, const Word &b) { return a.whole == b.whole; }, std::nullopt);
        m_equal = paired();
        pair([](const Word &a, const Word &b) { return a.bare == b.bare; }, Difference::Particle);
        pair(isShortFor, Difference::Initials);
        pair(isTypo, Difference::OneLetter);
    }

    qsizetype equal() const { return m_equal; }
    qsizetype paired() const { return m_own.size() - m_partner.count(-1); }
    const QList<Difference> &found() const { return m_found; }
    bool inOrder() const
    {
        QList<qsizetype> places = m_partner;
        places.removeAll(-1);
        return std::ranges::is_sorted(places);
    }
    bool leavesOwn() const { return paired() < m_own.size(); }
    bool leavesOthers() const { return paired() < m_others.size(); }
    /// Whether what the other has more stands neither first nor last.
    bool isMiddleLeft() const
    {
        return m_others.size() > 2 && m_partner.contains(0)
               && m_partner.contains(m_others.size() - 1);
    }

private:
    template <class Same>
    void pair(const Same &same, std::optional<Difference> difference)
    {
        for (qsizetype i = 0; i < m_own.size(); ++i) {
            for (qsizetype j = 0; m_partner.at(i) < 0 && j < m_others.size(); ++j) {
                if (m_partner.contains(j) || !same(m_own.at(i), m_others.at(j)))
                    continue;
                m_partner[i] = j;
                if (difference && !m_found.contains(*difference))
                    m_found += *difference;
            }
        }
    }

    QList<Word> m_own, m_others;
    QList<qsizetype> m_partner; ///< of each own word; -1 for none
    QList<Difference> m_found;
    qsizetype m_equal = 0;
};

QList<Difference> wordsApart(const Name &name, const Name &reference)
{
    if (name.joined() == reference.joined())
        return {};
    const Pairing spoken(name.spoken(), reference.spoken());
    // One name in common is not enough where both have others; nor a typo in all of it.
    const bool both = spoken.leavesOwn() && spoken.leavesOthers();
    const bool certain =
        spoken.equal() > 0 || (name.words.size() == 1 && reference.words.size() == 1);
    if (both || !certain || spoken.paired() == 0)
        return {Difference::OtherName};
    QList<Difference> found = spoken.found();
    if (!Pairing(name.words, reference.words).inOrder())
        found.prepend(Difference::NameOrder);
    if (spoken.leavesOthers())
        found +=
            spoken.isMiddleLeft() ? Difference::MiddleNameMissing : Difference::NamePartMissing;
    if (spoken.leavesOwn())
        found += Difference::MoreNames;
    return found;
}

/// A text without what does not count, and where each of its units came from.
struct Folded
{
    QString text;
    QList<int> from;
};

Folded foldedWithPlaces(const QString &text)
{
    Folded result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size();
        const QString piece = catalog::folded(text.mid(i, pair ? 2 : 1));
        for (const QChar c : piece) {
            if (c.isSpace() || (c.isPunct() && c != u'@'))
                continue;
            result.text += c;
            result.from += int(i);
        }
        i += pair ? 1 : 0;
    }
    return result;
}

} // namespace

QString suffixKey(const QString &suffix)
{
    QString key = catalog::folded(suffix);
    key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    if (key == "junior"_L1)
        return u"jr"_s;
    if (key == "senior"_L1)
        return u"sr"_s;
    return key == "2nd"_L1 ? u"ii"_s : key == "3rd"_L1 ? u"iii"_s : key;
}

QList<Difference> compareNames(const QString &text, const QString &referenceText)
{
    const Name name = nameOf(text);
    const Name reference = nameOf(referenceText);
    QList<Difference> found = wordsApart(name, reference);
    if (name.suffix != reference.suffix) {
        found += name.suffix.isEmpty()        ? Difference::SuffixMissing
                 : reference.suffix.isEmpty() ? Difference::SuffixAdded
                                              : Difference::OtherSuffix;
    }
    return found;
}

OneLetter oneLetterApart(const QString &text, const QString &other)
{
    const auto a = text.toUcs4(), b = other.toUcs4();
    if (std::abs(a.size() - b.size()) > 1 || a == b)
        return {};
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a.at(head) == b.at(head))
        ++head;
    const auto restIsSame = [&](qsizetype fromA, qsizetype fromB) {
        return a.mid(fromA) == b.mid(fromB);
    };
    const auto place = [&](qsizetype letters) {
        const auto units = [&](qsizetype from, qsizetype count) {
            qsizetype sum = 0;
            for (const uint letter : a.mid(from, count))
                sum += QChar::requiresSurrogates(letter) ? 2 : 1;
            return sum;
        };
        return OneLetter{true, int(units(0, head)), int(units(head, letters))};
    };
    if (a.size() > b.size())
        return restIsSame(head + 1, head) ? place(1) : OneLetter();
    if (a.size() < b.size())
        return restIsSame(head, head + 1) ? place(0) : OneLetter();
    if (restIsSame(head + 1, head + 1))
        return place(1);
    const bool swapped = head + 1 < a.size() && a.at(head) == b.at(head + 1)
                         && a.at(head + 1) == b.at(head) && restIsSame(head + 2, head + 2);
    return swapped ? place(2) : OneLetter();
}

OneLetter oneLetterApartFolded(const QString &text, const QString &other)
{
    const Folded own = foldedWithPlaces(text);
    OneLetter place = oneLetterApart(own.text, foldedWithPlaces(other).text);
    if (!place.found || place.length == 0)
        return {.found = place.found, .from = 0, .length = 0};
    const int last = own.from.at(place.from + place.length - 1);
    const int size = text.at(last).isHighSurrogate() && last + 1 < text.size() ? 2 : 1;
    place.from = own.from.at(place.from);
    place.length = last + size - place.from;
    return place;
}

} // namespace smile::casefile
