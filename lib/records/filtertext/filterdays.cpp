#include "records/filtertext/filterdays.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace smile::records {
namespace {

using namespace Qt::StringLiterals;
using Than = FilterDays::Than;

std::optional<std::chrono::seconds> readAge(const QString &value)
{
    static const QRegularExpression shape(u"^([0-9]{1,5})([mhdw])$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    const int number = match.capturedView(1).toInt();
    switch (match.captured(2).at(0).toLower().unicode()) {
    case u'm':
        return std::chrono::minutes(number);
    case u'h':
        return std::chrono::hours(number);
    case u'd':
        return std::chrono::days(number);
    default:
        return std::chrono::weeks(number);
    }
}

// One day, month or year; from and to of it.
std::optional<FilterDays> readSpan(const QString &value, QDate today)
{
    for (const FilterDayWord &known : filterDayWords()) {
        if (catalog::folded(value) == QLatin1StringView(known.code)
            || catalog::folded(value) == catalog::folded(known.word)) {
            const QDate day = today.addDays(-known.daysAgo);
            return FilterDays{.from = day, .to = day, .relative = true};
        }
    }
    if (const QDate day = QDate::fromString(value, u"yyyy-MM-dd"_s); day.isValid())
        return FilterDays{.from = day, .to = day};
    if (const QDate month = QDate::fromString(value, u"yyyy-MM"_s); month.isValid())
        return FilterDays{.from = month, .to = month.addMonths(1).addDays(-1)};
    if (const QDate year = QDate::fromString(value, u"yyyy"_s); year.isValid())
        return FilterDays{.from = year, .to = year.addYears(1).addDays(-1)};
    return std::nullopt;
}

} // namespace

QList<FilterDayWord> filterDayWords()
{
    return {{"today", QCoreApplication::translate("filter", "today"), 0},
            {"yesterday", QCoreApplication::translate("filter", "yesterday"), 1}};
}

std::optional<FilterDays> readDays(const QString &value, const catalog::Wording &wording)
{
    QString rest = value;
    Than than = Than::Neither;
    if (value.startsWith(u'>') || value.startsWith(u'<')) {
        than = value.startsWith(u'>') ? Than::Longer : Than::Shorter;
        rest.remove(0, 1);
    }
    if (const auto age = readAge(rest))
        return FilterDays{.from = {}, .to = {}, .age = age, .than = than, .relative = true};
    if (than != Than::Neither)
        return std::nullopt;
    const QDate today = wording.now.toTimeZone(wording.zone).date();
    const qsizetype dots = value.indexOf(".."_L1);
    if (dots < 0)
        return readSpan(value, today);
    const QString first = value.first(dots);
    const QString last = value.sliced(dots + 2);
    const auto from = readSpan(first, today);
    const auto to = readSpan(last, today);
    const bool readable = (from || first.isEmpty()) && (to || last.isEmpty()) && (from || to);
    if (!readable)
        return std::nullopt;
    return FilterDays{.from = from ? from->from : QDate(),
                      .to = to ? to->to : QDate(),
                      .relative = (from && from->relative) || (to && to->relative)};
}

} // namespace smile::records
