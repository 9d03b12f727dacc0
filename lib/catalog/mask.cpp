#include "catalog/cell.h"

#include <algorithm>
#include <array>

// tokens.md 5.4: what stays visible of each kind of personal value. Bullets stand for discs.
namespace smile::catalog {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostDiscs = 7;
constexpr qsizetype visibleTail = 4;

QString discs(qsizetype count)
{
    return QString(std::clamp<qsizetype>(count, 0, mostDiscs), u'•');
}

bool isSuffix(QStringView word)
{
    static constexpr std::array suffixes = {"Jr."_L1, "Jr"_L1,  "Sr."_L1, "Sr"_L1,
                                            "II"_L1,  "III"_L1, "IV"_L1};
    return std::ranges::any_of(suffixes, [word](QLatin1StringView known) { return word == known; });
}

QString maskedWord(const QString &word)
{
    if (word.isEmpty() || isSuffix(word))
        return word;
    const qsizetype first = word[0].isHighSurrogate() && word.size() > 1 ? 2 : 1;
    return word.first(first) + discs(word.size() - first);
}

QString maskedWords(const QString &text)
{
    QStringList words = text.split(u' ');
    for (QString &word : words)
        word = maskedWord(word);
    return words.join(u' ');
}

QString maskedNumber(const QString &number)
{
    if (number.size() <= visibleTail)
        return discs(number.size());
    return discs(std::min<qsizetype>(number.size() - visibleTail, 3)) + number.last(visibleTail);
}

// Length of the E.164 country code after the plus: one digit for zones 1 and 7, else two or three.
qsizetype callingCodeLength(QStringView digits)
{
    static constexpr std::array twoDigits = {
        20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54,
        55, 56, 57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98};
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    return std::ranges::binary_search(twoDigits, digits.first(2).toInt()) ? 2 : 3;
}

QString maskedPhone(const QString &phone)
{
    constexpr qsizetype shortest = 9; // plus, country code, at least one hidden digit, four shown
    if (!phone.startsWith(u'+') || phone.size() < shortest)
        return maskedNumber(phone);
    const qsizetype head = 1 + callingCodeLength(QStringView(phone).sliced(1));
    return phone.first(head) + discs(phone.size() - head - visibleTail) + phone.last(visibleTail);
}

QString maskedEmail(const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    if (at < 0)
        return maskedWord(email);
    const QString name = email.first(at);
    if (name.size() <= visibleTail + 1)
        return maskedWord(name) + email.sliced(at);
    return name.first(1) + discs(name.size() - 1 - visibleTail) + name.last(visibleTail)
           + email.sliced(at);
}

// Of a date only the year stays, wherever the language puts it.
QString maskedDate(const QString &date)
{
    QString masked;
    for (qsizetype i = 0; i < date.size();) {
        qsizetype end = i;
        while (end < date.size() && date[end].isLetterOrNumber() == date[i].isLetterOrNumber()
               && date[end].isDigit() == date[i].isDigit())
            ++end;
        const QString run = date.sliced(i, end - i);
        const bool stays = !run[0].isLetterOrNumber() || (run[0].isDigit() && run.size() == 4)
                           || run == u"年" || run == u"月" || run == u"日";
        masked += stays ? run : discs(run.size());
        i = end;
    }
    return masked;
}

// Numbers of papers and members have digits and no blanks; everything else reads like a name.
QString maskedText(const QString &text)
{
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    return digits >= visibleTail && !text.contains(u' ') ? maskedNumber(text) : maskedWords(text);
}

} // namespace

QString masked(const QString &text, Kind kind)
{
    switch (kind) {
    case Kind::Person:
        return maskedWords(text);
    case Kind::Phone:
        return maskedPhone(text);
    case Kind::Email:
        return maskedEmail(text);
    case Kind::Date:
        return maskedDate(text);
    case Kind::Text:
        return maskedText(text);
    case Kind::Money:
    case Kind::Number:
    case Kind::Url:
    case Kind::List:
    case Kind::Object:
        return text.isEmpty() ? text : discs(mostDiscs);
    case Kind::Id:
    case Kind::Enum:
    case Kind::DateTime:
    case Kind::Month:
    case Kind::Flag:
    case Kind::Country:
    case Kind::Provider:
    case Kind::Providers:
    case Kind::Template:
    case Kind::InviteStage:
    case Kind::Trouble:
        return text;
    }
    return text;
}

} // namespace smile::catalog
