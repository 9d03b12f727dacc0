#include "catalog/cell.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace smile::catalog {
namespace {

// A spreadsheet runs a cell that begins like a formula; a quote in front makes it text again. Only
// strings pass here: a negative number stays a number.
QString neutralized(const QString &text)
{
    static constexpr QStringView dangerous = u"=+-@\t\r\n";
    if (text.isEmpty() || !dangerous.contains(text[0]))
        return text;
    return u'\'' + text;
}

QString plain(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return neutralized(value.toString());
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    default:
        return {};
    }
}

} // namespace

QString csvText(const QJsonObject &record, const Column &column, const Wording &wording)
{
    if (column.secret)
        return {};
    const QJsonValue value = valueOf(record, column);
    if (value.isUndefined() || value.isNull())
        return {};
    switch (column.kind) {
    case Kind::Id:
    case Kind::Text:
    case Kind::Enum: // values as sent: what another program reads must not follow the language
    case Kind::InviteStage:
    case Kind::Trouble:
    case Kind::Date:
    case Kind::DateTime:
    case Kind::Month:
    case Kind::Money:
    case Kind::Number:
    case Kind::Flag:
    case Kind::Email:
    case Kind::Phone:
    case Kind::Country:
    case Kind::Url:
    case Kind::Object:
        return plain(value);
    case Kind::List:
    case Kind::Person:
    case Kind::Provider:
    case Kind::Providers:
    case Kind::Template:
        return neutralized(text(record, column, wording));
    }
    return {};
}

} // namespace smile::catalog
