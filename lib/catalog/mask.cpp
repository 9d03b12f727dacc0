#include "catalog/mask.h"

#include <QVarLengthArray>

#include <algorithm>

namespace smile::catalog {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar bullet(0x2022);
constexpr qsizetype mostDiscs = 7;
constexpr qsizetype usualDiscs = 3; // of what must not tell its length
constexpr qsizetype tail = 4; // last letters or digits that may stay
constexpr qsizetype longEnough = 8; // for such a tail; of shorter ones a third stays

/// Which UTF-16 units of a text stay readable.
class Shown
{
public:
    explicit Shown(QStringView text)
        : m_text(text)
        , m_units(text.size())
    {
        std::ranges::fill(m_units, false);
    }

    QStringView text() const { return m_text; }
    bool at(qsizetype i) const { return m_units[i]; }
    void show(qsizetype from, qsizetype to)
    {
        std::fill(m_units.begin() + from, m_units.begin() + to, true);
    }
    /// The last letters and digits; what stands between them stays, too.
    void showTail(qsizetype from, qsizetype to, qsizetype letters)
    {
        qsizetype start = to;
        for (qsizetype i = to; letters > 0 && i-- > from;) {
            if (m_text.at(i).isLetterOrNumber()) {
                start = i;
                --letters;
            }
        }
        if (start < to)
            show(start, to);
    }

    bool lettersAsDiscs = false; ///< a disc a letter; else a run has the usual number
    qsizetype blankAt = -1; ///< a blank stands before this unit

private:
    QStringView m_text;
    QVarLengthArray<bool, 256> m_units;
};

qsizetype lettersIn(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLetterOrNumber(); });
}

qsizetype digitsIn(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
}

qsizetype tailOf(qsizetype letters)
{
    return letters >= longEnough ? tail : letters / 3;
}

bool isWordScript(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return false;
    default:
        return !letter.isSurrogate();
    }
}

// With its accents where they are letters of their own.
qsizetype firstLetterEnd(QStringView word)
{
    qsizetype end = word.first().isHighSurrogate() && word.size() > 1 ? 2 : 1;
    while (end < word.size() && word.at(end).isMark())
        ++end;
    return end;
}

// A name in Chinese characters says with its first one what initials say elsewhere.
void showName(Shown &shown)
{
    const QStringView text = shown.text();
    shown.lettersAsDiscs = true;
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at).isSpace()) {
            shown.show(at, at + 1);
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        const QStringView word = text.sliced(at, end - at);
        const qsizetype first = firstLetterEnd(word);
        const bool isAll = word.size() == text.size();
        if (isNameSuffix(word))
            shown.show(at, end);
        else if ((word.first().isLetter() || word.first().isSurrogate())
                 && (isWordScript(word.first()) || at == 0) && !(isAll && first == word.size()))
            shown.show(at, at + first);
        at = end;
    }
}

void showEmail(Shown &shown)
{
    const QStringView text = shown.text();
    const qsizetype at = text.indexOf(u'@');
    const bool isMail = at > 0 && text.lastIndexOf(u'@') == at && text.sliced(at).contains(u'.')
                        && std::ranges::none_of(text, [](QChar c) { return c.isSpace(); });
    if (!isMail)
        return;
    constexpr qsizetype hidden = 3; // at least
    shown.show(at, text.size());
    if (at > 1)
        shown.show(0, firstLetterEnd(text.first(at)));
    shown.showTail(1, at, std::clamp<qsizetype>(at - 1 - hidden, 0, tail));
}

// ITU-T E.164: +1 and +7 stand alone, these are of two digits, all others of three.
qsizetype countryCodeSize(QStringView digits)
{
    static constexpr QStringView two =
        u"20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 "
        u"55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98";
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    return digits.size() > 2 && two.contains(digits.first(2)) ? 2 : 3;
}

void showPhone(Shown &shown)
{
    const QStringView text = shown.text();
    if (std::ranges::any_of(text, [](QChar c) { return c.isLetter() || c == u'@'; }))
        return;
    qsizetype from = 0;
    if (text.startsWith(u'+') && digitsIn(text) >= longEnough) {
        QString digits;
        for (const QChar c : text)
            if (c.isDigit() && digits.size() < 3)
                digits += c;
        qsizetype left = countryCodeSize(digits);
        for (; left > 0; ++from)
            left -= text.at(from).isDigit() ? 1 : 0;
        shown.show(0, from);
        shown.blankAt = from;
    }
    shown.showTail(from, text.size(), tailOf(lettersIn(text.sliced(from))));
}

void showNumber(Shown &shown)
{
    const QStringView text = shown.text();
    const qsizetype letters = lettersIn(text);
    if (2 * digitsIn(text) >= letters) // else it is words
        shown.showTail(0, text.size(), tailOf(letters));
}

// The only run of four digits, as a date in any language has it; with "年" behind it.
void showYear(Shown &shown)
{
    const QStringView text = shown.text();
    constexpr qsizetype digitsOfAYear = 4;
    qsizetype year = -1;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && text.at(end).isDigit())
            ++end;
        if (end - at == digitsOfAYear && year >= 0)
            return;
        if (end - at == digitsOfAYear)
            year = at;
        at = std::max(end, at + 1);
    }
    if (year < 0)
        return;
    qsizetype from = year, to = year + digitsOfAYear;
    if (from > 0 && text.at(from - 1).isSpace())
        --from;
    if (to < text.size() && (text.at(to).isSpace() || text.at(to) == u'年'))
        ++to;
    shown.show(from, to);
}

void showHost(Shown &shown)
{
    const QStringView text = shown.text();
    const qsizetype scheme = text.indexOf(u"://");
    if (scheme < 0)
        return;
    const qsizetype host = scheme + 3;
    qsizetype end = host;
    while (end < text.size() && !QStringView(u"/?#").contains(text.at(end)))
        ++end;
    if (!text.sliced(host, end - host).contains(u'@'))
        shown.show(0, std::min(end + 1, text.size()));
}

void showBySort(Shown &shown, Personal sort)
{
    switch (sort) {
    case Personal::No:
    case Personal::Detail:
        shown.show(0, shown.text().size());
        break;
    case Personal::Name:
        showName(shown);
        break;
    case Personal::Email:
        showEmail(shown);
        break;
    case Personal::Phone:
        showPhone(shown);
        break;
    case Personal::Number:
        showNumber(shown);
        break;
    case Personal::BirthDate:
        showYear(shown);
        break;
    case Personal::Url:
        showHost(shown);
        break;
    case Personal::Mixed:
        showBySort(shown, sortOf({}, shown.text()));
        break;
    case Personal::Address:
    case Personal::Text:
        break;
    }
}

qsizetype discsFor(const Shown &shown, qsizetype from, qsizetype to)
{
    if (!shown.lettersAsDiscs)
        return usualDiscs;
    const QStringView hidden = shown.text().sliced(from, to - from);
    const auto ends = std::ranges::count_if(hidden, [](QChar c) { return !c.isLowSurrogate(); });
    return std::clamp<qsizetype>(ends, 1, mostDiscs);
}

MaskedText written(const Shown &shown, const QList<TextRun> &keep)
{
    const QStringView text = shown.text();
    MaskedText made;
    made.text.reserve(text.size() + usualDiscs + 1);
    auto kept = keep.begin();
    for (qsizetype at = 0; at < text.size();) {
        if (at == shown.blankAt && !shown.at(at))
            made.text += u' ';
        while (kept != keep.end() && kept->start + kept->length <= at)
            ++kept;
        if (kept != keep.end() && kept->start <= at) {
            const qsizetype end = std::min(kept->start + kept->length, text.size());
            made.kept += {made.text.size(), end - at};
            made.text += text.sliced(at, end - at);
            at = end;
            continue;
        }
        const qsizetype stop =
            kept == keep.end() ? text.size() : std::min(kept->start, text.size());
        qsizetype end = at;
        while (end < stop && shown.at(end) == shown.at(at))
            ++end;
        if (shown.at(at))
            made.text += text.sliced(at, end - at);
        else
            made.text.resize(made.text.size() + discsFor(shown, at, end), bullet);
        at = end;
    }
    return made;
}

} // namespace

bool hides(MaskLevel level, Personal sort)
{
    switch (sort) {
    case Personal::No:
    case Personal::Detail:
        return false;
    case Personal::Name:
    case Personal::Text:
        return level == MaskLevel::Strict;
    case Personal::Email:
    case Personal::Phone:
    case Personal::Number:
    case Personal::BirthDate:
    case Personal::Address:
    case Personal::Url:
    case Personal::Mixed:
        return level != MaskLevel::Off;
    }
    return level != MaskLevel::Off;
}

bool Mask::shows(const QString &id, QAnyStringView path) const
{
    return !shown.isEmpty() && !id.isEmpty()
           && (shown.contains(id) || shown.contains(fieldKey(id, path)));
}

QString fieldKey(const QString &id, QAnyStringView path)
{
    return id + u'\n' + path.toString();
}

QString masked(const QString &text, Personal sort)
{
    return masked(text, sort, {}).text;
}

MaskedText masked(const QString &text, Personal sort, const QList<TextRun> &keep)
{
    Shown shown(text);
    showBySort(shown, sort);
    return written(shown, keep);
}

QString maskedAddress(const QString &text, const QString &city)
{
    const qsizetype at = city.isEmpty() ? -1 : text.indexOf(city, 0, Qt::CaseInsensitive);
    if (at < 0)
        return masked(text, Personal::Address);
    const QString rest(usualDiscs, bullet);
    const qsizetype end = at + city.size();
    return (at > 0 ? QString(rest + u", "_s) : QString()) + text.sliced(at, city.size())
           + (end < text.size() ? QString(u", "_s + rest) : QString());
}

Personal sortOf(QStringView key, QStringView text)
{
    const auto has = [key](auto... words) {
        return (key.contains(words, Qt::CaseInsensitive) || ...);
    };
    if (text.contains(u'@'))
        return Personal::Email;
    if (text.startsWith("http"_L1) && text.contains("://"_L1))
        return Personal::Url;
    if (has("employer"_L1, "company"_L1, "bank"_L1, "currency"_L1, "amount"_L1, "filetype"_L1)
        && !has("number"_L1, "employerid"_L1))
        return Personal::Detail;
    if (has("email"_L1))
        return Personal::Email;
    if (has("phone"_L1, "mobile"_L1))
        return Personal::Phone;
    if (has("birth"_L1, "dob"_L1))
        return Personal::BirthDate;
    if (has("address"_L1, "street"_L1, "zip"_L1, "postal"_L1, "latitude"_L1, "longitude"_L1)
        || key.startsWith("line"_L1))
        return Personal::Address;
    if (has("name"_L1))
        return Personal::Name;
    if (key.compare("tin"_L1, Qt::CaseInsensitive) == 0 || key.endsWith("Tin"_L1)
        || has("number"_L1, "sss"_L1, "philhealth"_L1, "pagibig"_L1, "docid"_L1, "reference"_L1))
        return Personal::Number;
    // By its form: so many digits, and hardly anything else, are somebody's number.
    constexpr qsizetype digitsOfANumber = 9; // a date has eight
    const bool isNumber =
        digitsIn(text) >= digitsOfANumber && std::ranges::none_of(text, [](QChar c) {
            return c.isLetter() || c == u':' || c == u'.';
        });
    return isNumber ? Personal::Number : Personal::Detail;
}

bool isNameSuffix(QStringView word)
{
    while (!word.isEmpty() && (word.last() == u'.' || word.last() == u','))
        word.chop(1);
    static constexpr QLatin1StringView suffixes[] = {"jr"_L1, "sr"_L1, "ii"_L1, "iii"_L1, "iv"_L1};
    return std::ranges::any_of(suffixes, [word](QLatin1StringView suffix) {
        return word.compare(suffix, Qt::CaseInsensitive) == 0;
    });
}

} // namespace smile::catalog
