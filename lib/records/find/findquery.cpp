#include "records/find/findquery.h"

#include "catalog/cell.h"

#include <QRegularExpression>

#include <algorithm>

namespace smile::records {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostWords = 8;
constexpr qsizetype longestWord = 256; // no text is kept longer
constexpr qsizetype fewestDigits = 3;
constexpr qsizetype fewestOfId = 4; // fewer hex digits stand in every other id

// ITU-T E.164: 1 and 7 alone, these two digits, else three.
qsizetype countryCodeLength(QStringView digits)
{
    static constexpr QStringView two =
        u"20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 "
        u"63 64 65 66 81 82 84 86 90 91 92 93 94 95 98";
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    return two.contains(digits.first(2)) ? 2 : 3;
}

// Part of an id of the usual form: its hex digits, perhaps with the end of its prefix before them.
bool maybeOfId(const QString &word)
{
    if (word.size() < fewestOfId)
        return false;
    const qsizetype dash = word.lastIndexOf(u'-');
    return std::ranges::all_of(QStringView(word).sliced(dash + 1), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

FindTerm::Form form(const QString &folded)
{
    return {Needle(folded.toUtf8()), maybeOfId(folded)};
}

void addPhone(FindTerm &term, const QString &typed)
{
    for (const QString &digits : phoneForms(typed)) {
        term.forms.push_back({Needle(digits.toUtf8()), false});
        term.digits += digits.startsWith(u'\n') ? digits.sliced(2) : digits;
    }
}

FindTerm termOf(const QString &word)
{
    FindTerm term;
    term.words += word;
    term.forms.push_back(form(word));
    addPhone(term, word);
    return term;
}

// All of it one number, written in parts: "+63 955", "0955 999 1234". Two short numbers may be
// anything and stay two words.
bool isPhone(const QString &typed)
{
    constexpr qsizetype fewestWithoutSign = 7;
    const QStringList forms = phoneForms(typed);
    return !forms.isEmpty()
           && (typed.startsWith(u'+') || typed.startsWith(u'0')
               || forms.first().size() >= fewestWithoutSign)
           && std::ranges::any_of(typed, [](QChar c) { return !c.isDigit(); });
}

QStringList wordsOf(const QString &typed)
{
    static const QRegularExpression blanks(u"[\\s\\x{2028}\\x{2029}]+"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    QStringList words =
        catalog::folded(typed.first(std::min(typed.size(), mostWords * longestWord)))
            .split(blanks, Qt::SkipEmptyParts);
    words.removeDuplicates();
    for (QString &word : words)
        word.truncate(longestWord);
    return words.first(std::min(words.size(), mostWords));
}

} // namespace

QStringList phoneForms(const QString &typed)
{
    QString number = typed.trimmed();
    number.remove("(0)"_L1); // "+63 (0) 955": never dialled after a country's code
    const bool plus = number.startsWith(u'+');
    QString digits;
    for (const QChar c : std::as_const(number)) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!u"+-()./ \u00a0"_s.contains(c))
            return {};
    }
    const bool international = plus || digits.startsWith("00"_L1);
    if (digits.startsWith("00"_L1))
        digits.remove(0, 2);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (digits.size() < fewestDigits)
        return {};
    if (!international)
        return {digits};
    const qsizetype code = countryCodeLength(digits);
    if (digits.size() < code + fewestDigits)
        return {digits};
    return {digits, u"\n0"_s + digits.sliced(code)};
}

FindQuery findQuery(const QString &text)
{
    FindQuery query;
    query.typed = text.trimmed();
    query.ids = idsIn(query.typed);
    const bool onlyOneId = query.ids.size() == 1 && query.ids.first().id == query.typed;
    if (!query.ids.isEmpty() && !onlyOneId)
        return query; // a link or a mail: its other words are about everybody
    const QStringList words = wordsOf(query.typed);
    const QStringList addresses =
        words.size() < mostWords ? QStringList() : addressesIn(query.typed);
    if (!addresses.isEmpty()) {
        query.terms.push_back(termOf(catalog::folded(addresses.first())));
        return query;
    }
    if (isPhone(query.typed)) {
        FindTerm phone;
        addPhone(phone, query.typed);
        query.terms.push_back(std::move(phone));
        return query;
    }
    for (const QString &word : words)
        query.terms.push_back(termOf(word));
    // The longest first: it leaves least for the others to look at.
    std::ranges::stable_sort(query.terms, std::ranges::greater(),
                             [](const FindTerm &term) { return term.words.first().size(); });
    return query;
}

} // namespace smile::records
