#include "text.h"

#include <QLocale>

#include <chrono>
#include <cmath>

namespace smile::sandbox::people {

using namespace Qt::StringLiterals;

namespace {

void writeDigits(QChar *out, int count, unsigned value)
{
    for (int at = count - 1; at >= 0; --at, value /= 10)
        out[at] = QLatin1Char(char('0' + value % 10));
}

QString filled(char16_t letter, Rng &rng)
{
    switch (letter) {
    case u'd':
        return QString::number(rng.below(10));
    case u'D':
    case u'k':
        return QString::number(rng.between(1, 9));
    case u'l':
        return QString(QLatin1Char(char('A' + rng.below(26))));
    case u'n':
        return QString::number(rng.between(1, 240));
    case u'u':
        return u"#%1-%2"_s.arg(rng.between(2, 16), 2, 10, QLatin1Char('0'))
            .arg(rng.between(101, 499));
    default:
        return u"{"_s + QChar(letter) + u"}"_s;
    }
}

} // namespace

QString isoTime(qint64 seconds)
{
    using namespace std::chrono;
    const sys_seconds time{std::chrono::seconds{seconds}};
    const sys_days day = floor<days>(time);
    const year_month_day date{day};
    const auto rest = unsigned((time - day).count());
    QString text = u"0000-00-00T00:00:00Z"_s;
    QChar *out = text.data();
    writeDigits(out, 4, unsigned(int(date.year())));
    writeDigits(out + 5, 2, unsigned(date.month()));
    writeDigits(out + 8, 2, unsigned(date.day()));
    writeDigits(out + 11, 2, rest / 3600);
    writeDigits(out + 14, 2, rest / 60 % 60);
    writeDigits(out + 17, 2, rest % 60);
    return text;
}

QString isoDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString fillPattern(QStringView pattern, Rng &rng)
{
    QString text;
    text.reserve(pattern.size());
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        if (pattern[at] == u'{' && at + 2 < pattern.size() && pattern[at + 2] == u'}') {
            text += filled(pattern[at + 1].unicode(), rng);
            at += 2;
        } else {
            text += pattern[at];
        }
    }
    return text;
}

QString asciiWord(QStringView text)
{
    QString word;
    const QString plain = text.toString().normalized(QString::NormalizationForm_D).toLower();
    for (const QChar letter : plain) {
        const char16_t unit = letter.unicode();
        if ((unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9'))
            word += letter;
    }
    return word;
}

QString moneyText(double amount)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(amount, 'f', 2);
}

double roundMoney(double amount, QStringView currency)
{
    return currency == "IDR"_L1 ? std::round(amount) : std::round(amount * 100) / 100;
}

} // namespace smile::sandbox::people
