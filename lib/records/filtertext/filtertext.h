#pragma once

#include "catalog/cell.h"
#include "records/view/view.h"

#include <functional>

namespace smile::records {

/// What a filter's text is read with.
struct FilterContext
{
    const catalog::Resource &resource;
    catalog::Wording wording; ///< names, zone and now
    /// Values that occur in a column; may be empty. They count beside those of its vocabulary.
    std::function<QStringList(const QByteArray &path)> occurring = {};
};

/// Something in the text that means nothing. It narrows nothing either.
struct FilterProblem
{
    enum class Why { NoSuchValue, NoDate };
    Why why = Why::NoSuchValue;
    QString key;
    QString value;
    bool operator==(const FilterProblem &) const = default;
};

struct ParsedFilter
{
    QString words; ///< what is no condition, as ViewSpec::words
    QList<Condition> conditions; ///< one a column
    QList<FilterProblem> problems;
    bool personal = false; ///< holds words, ids or personal values, not statuses and dates alone
    bool relative = false; ///< says something else a minute later
};

/// Reads `status:error,pending provider:sss since:2026-01-01 "plain words"`. A key is that of a
/// column (Column::filterKey); `since:`, `until:` and `before:` speak of the resource's dayColumn.
/// Values are codes as sent, in any case, or the words of the interface, or an unambiguous
/// beginning of either; days are `today`, `yesterday`, `7d`, `2026-01-31`, `2026-01`,
/// `2026-01-01..2026-01-31`; ages `15m`, `2h`, `3d` (`>3d`: longer ago). What has no key, or one
/// that is none, is a plain word; quotes keep blanks and colons together.
ParsedFilter parseFilter(const QString &text, const FilterContext &context);

/// The text with this as its only condition on a column, `key:value`; an empty value takes it away.
/// Everything else stays as it was typed.
QString withCondition(const QString &text, const catalog::Resource &resource,
                      const QByteArray &path, const QString &value);
/// The value that the text gives a column, as typed ("error,pending"); empty when it gives none or
/// more than one.
QString conditionText(const QString &text, const catalog::Resource &resource,
                      const QByteArray &path);
/// Values as they are written after a key: in lower case where they are codes, quoted where needed.
QString filterValues(const catalog::Column &column, const QStringList &values);
/// The key of a column; empty for one that cannot be filtered by.
QString filterKeyOf(const catalog::Column &column);

/// What may be typed next.
struct FilterCompletion
{
    struct Choice
    {
        QString text; ///< takes the place of the part
        QString label; ///< what it means, in words
    };
    qsizetype start = 0, length = 0; ///< the part of the text
    QList<Choice> choices;
};
FilterCompletion completeFilter(const QString &text, qsizetype cursor,
                                const FilterContext &context);

} // namespace smile::records
