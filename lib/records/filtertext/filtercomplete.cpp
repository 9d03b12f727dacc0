#include "records/filtertext/filterdays.h"
#include "records/filtertext/filterpieces.h"
#include "records/filtertext/filtertext.h"
#include "records/filtertext/filtervalues.h"

#include <algorithm>

namespace smile::records {

using namespace Qt::StringLiterals;
using catalog::Kind;

namespace {

constexpr qsizetype mostChoices = 12;

bool begins(const QString &text, const QString &typed)
{
    return catalog::folded(text).startsWith(typed);
}

QString titleOf(const catalog::Column &column)
{
    return QCoreApplication::translate("catalog", column.title);
}

QList<FilterCompletion::Choice> keys(const QString &typed, const catalog::Resource &resource)
{
    QList<FilterCompletion::Choice> choices;
    for (const catalog::Column &column : resource.columns) {
        const QString key = filterKeyOf(column);
        const bool offered = !key.isEmpty() && column.visibility != catalog::Visibility::Internal;
        if (offered && (begins(key, typed) || begins(titleOf(column), typed)))
            choices += {QString(key + u':'), titleOf(column)};
    }
    if (!resource.dayColumn)
        return choices;
    const QString day = titleOf(*resource.column(QLatin1StringView(resource.dayColumn)));
    const auto add = [&](const QString &key, const QString &label) {
        if (begins(key, typed))
            choices += {QString(key + u':'), label};
    };
    add(u"since"_s, QCoreApplication::translate("filter", "%1: from this day on").arg(day));
    add(u"until"_s, QCoreApplication::translate("filter", "%1: up to this day").arg(day));
    add(u"before"_s, QCoreApplication::translate("filter", "%1: earlier than this").arg(day));
    return choices;
}

QList<FilterCompletion::Choice> times(const QString &typed)
{
    QList<FilterCompletion::Choice> all;
    for (const FilterDayWord &day : filterDayWords())
        all += {QString::fromLatin1(day.code), day.word};
    for (const int days : {7, 30, 60})
        all += {QString(QString::number(days) + u'd'),
                QCoreApplication::translate("filter", "last %n day(s)", nullptr, days)};
    all += {u">3d"_s, QCoreApplication::translate("filter", "longer ago than 3 days")};
    all += {u">15m"_s, QCoreApplication::translate("filter", "longer ago than 15 minutes")};
    all.removeIf([&](const FilterCompletion::Choice &choice) {
        return !begins(choice.text, typed) && !begins(choice.label, typed);
    });
    return all;
}

QList<FilterCompletion::Choice> values(const QString &typed, const catalog::Column &column,
                                       const FilterContext &context)
{
    if (column.kind == Kind::Date || column.kind == Kind::DateTime || column.kind == Kind::Month)
        return times(typed);
    QList<FilterCompletion::Choice> choices;
    for (const FilterValue &value : filterValuesOf(column, context)) {
        if (begins(value.code, typed) || begins(value.word, typed))
            choices += {filterValues(column, {value.code}), value.word};
    }
    if (!column.vocabulary) // whose own order is the one that people want
        std::ranges::sort(choices, [](const auto &left, const auto &right) {
            return left.label.localeAwareCompare(right.label) < 0;
        });
    return choices;
}

} // namespace

FilterCompletion completeFilter(const QString &text, qsizetype cursor, const FilterContext &context)
{
    FilterCompletion completion;
    for (const FilterPiece &piece : filterPieces(text, context.resource)) {
        const qsizetype end = piece.start + piece.length;
        if (cursor <= piece.start || cursor > end)
            continue;
        if (!piece.column) {
            completion.start = piece.start;
            completion.length = piece.length;
            const QString typed = text.sliced(piece.start, cursor - piece.start);
            completion.choices = keys(catalog::folded(typed), context.resource);
            break;
        }
        for (qsizetype i = piece.values.size() - 1; i >= 0; --i) {
            const qsizetype start = piece.values.at(i).start;
            if (start > cursor)
                continue;
            const bool last = i + 1 == piece.values.size();
            completion.start = start;
            completion.length = (last ? end : piece.values.at(i + 1).start - 1) - start;
            QString typed = text.sliced(start, cursor - start);
            typed.remove(u'"');
            completion.choices = values(catalog::folded(typed), *piece.column, context);
            break;
        }
        break;
    }
    completion.choices = completion.choices.first(std::min(completion.choices.size(), mostChoices));
    return completion;
}

} // namespace smile::records
