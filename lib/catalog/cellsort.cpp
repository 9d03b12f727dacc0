#include "catalog/cell.h"

#include <QJsonArray>

namespace smile::catalog {
namespace {

SortValue byNumber(double number)
{
    return {.absent = false, .numeric = true, .number = number, .text = {}};
}

SortValue byText(const QString &text)
{
    return {.absent = text.isEmpty(), .numeric = false, .number = 0, .text = folded(text)};
}

SortValue byTime(const QJsonValue &value)
{
    const QDateTime time = parseDateTime(value);
    return time.isValid() ? byNumber(static_cast<double>(time.toMSecsSinceEpoch())) : SortValue();
}

SortValue byWord(const QJsonValue &value, const Column &column)
{
    const QString sent = value.toString();
    if (sent.isEmpty())
        return {};
    return column.vocabulary ? byNumber(column.vocabulary->rank(sent)) : byText(sent);
}

} // namespace

SortValue sortValue(const QJsonValue &value, const Column &column, const Wording &wording)
{
    if (value.isUndefined() || value.isNull() || column.secret)
        return {};
    switch (column.kind) {
    case Kind::Money:
    case Kind::Number:
        return value.isDouble() ? byNumber(value.toDouble()) : SortValue();
    case Kind::Flag: // yes before no
        return value.isBool() ? byNumber(value.toBool() ? 0 : 1) : SortValue();
    case Kind::DateTime:
        return byTime(value);
    case Kind::Enum:
    case Kind::InviteStage:
    case Kind::Trouble:
        return byWord(value, column);
    case Kind::Id:
    case Kind::Email:
    case Kind::Phone:
    case Kind::Url:
    case Kind::Date: // yyyy-MM-dd and yyyy-MM order as text
    case Kind::Month:
        return byText(value.toString());
    case Kind::Text:
        return value.isDouble() ? byNumber(value.toDouble())
                                : byText(fullText(value, column, wording));
    case Kind::Country:
    case Kind::List:
    case Kind::Object:
    case Kind::Person:
    case Kind::Provider:
    case Kind::Providers:
    case Kind::Template:
        return byText(fullText(value, column, wording));
    }
    return {};
}

SortValue sortValue(const QJsonObject &record, const Column &column, const Wording &wording)
{
    return sortValue(valueOf(record, column), column, wording);
}

} // namespace smile::catalog
