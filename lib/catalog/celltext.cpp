#include "catalog/cell.h"
#include "catalog/countries.h"
#include "catalog/path.h"
#include "catalog/sentences.h"

#include <QJsonArray>

#include <algorithm>

namespace smile::catalog {
namespace {

using namespace Qt::StringLiterals;

QString plainText(const QJsonValue &value, const Wording &wording)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double:
        return wording.locale.toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    case QJsonValue::Bool:
        return value.toBool() ? QCoreApplication::translate("catalog", "Yes")
                              : QCoreApplication::translate("catalog", "No");
    default:
        return {};
    }
}

QString listText(const QJsonValue &value, const Column &column, const Wording &wording);

// One item of a list: a word, a time, or the values of an object.
QString itemText(const QJsonValue &item, const Column &column, const Wording &wording)
{
    if (item.isArray())
        return listText(item, column, wording);
    if (item.isObject()) {
        QStringList values;
        for (const QJsonValue &part : item.toObject())
            values += itemText(part, column, wording);
        values.removeAll(QString());
        return values.join(u", ");
    }
    if (column.vocabulary && item.isString())
        return column.vocabulary->text(item.toString());
    if (const QDateTime time = parseDateTime(item); time.isValid())
        return dateText(time.toTimeZone(wording.zone).date(), wording.locale);
    return plainText(item, wording);
}

QString listText(const QJsonValue &value, const Column &column, const Wording &wording)
{
    const QJsonArray items = value.toArray();
    const bool objects = !items.isEmpty() && items.at(0).isObject();
    QStringList texts;
    for (const QJsonValue &item : items)
        texts += itemText(item, column, wording);
    texts.removeAll(QString());
    return texts.join(objects ? u"; " : u", ");
}

QString objectText(const QJsonValue &value, const Column &column, const Wording &wording)
{
    const QJsonObject object = value.toObject();
    QStringList pairs;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString text = it.value().isObject() ? objectText(it.value(), column, wording)
                                                   : itemText(it.value(), column, wording);
        if (!text.isEmpty())
            pairs += it.key() + u": " + text;
    }
    return pairs.join(u", ");
}

QString dateCellText(const QJsonValue &value, const Column &column, const Wording &wording)
{
    const QString sent = value.toString();
    const QDate date = QDate::fromString(sent, Qt::ISODate);
    if (!date.isValid())
        return sent;
    if (!column.approximate)
        return dateText(date, wording.locale);
    // Some weeks ahead: the year would only take room.
    //: A date that is only about right; %1 is the date.
    return QCoreApplication::translate("catalog", "about %1")
        .arg(catalog::dayText(date, wording.locale));
}

QString momentText(const QJsonValue &value, const Wording &wording)
{
    const QDateTime time = parseDateTime(value);
    return time.isValid() ? shortTime(time, wording) : value.toString();
}

QString yearMonthText(const QJsonValue &value, const Wording &wording)
{
    const QString sent = value.toString();
    const QString month = monthText(QDate::fromString(sent, u"yyyy-MM"_s), wording.locale);
    return month.isEmpty() ? sent : month;
}

QString providersText(const QJsonValue &value, const Wording &wording)
{
    QStringList names;
    for (const QJsonValue &slug : value.toArray())
        names += providerName(slug.toString(), wording.names);
    return names.join(u", ");
}

QString personText(const QJsonValue &value, const Wording &wording)
{
    const QString id = value.toString();
    const QString name = wording.names.people.value(id);
    return name.isEmpty() ? shortId(id) : name;
}

QString templateText(const QJsonValue &value, const Wording &wording)
{
    const QString id = value.toString();
    const auto name = wording.names.templates.constFind(id);
    return name != wording.names.templates.constEnd() ? *name : shortId(id);
}

// Each value by itself, so that commas and kinds ("Primary") still tell how many there are.
QString maskedParts(const QJsonValue &value, const Column &column, const Wording &wording)
{
    QStringList texts;
    const auto walk = [&](auto self, const QString &key, const QJsonValue &part) -> void {
        for (const QJsonValue &item : part.toArray())
            self(self, key, item);
        const QJsonObject object = part.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            self(self, it.key(), it.value());
        const QString text = plainText(part, wording);
        if (text.isEmpty())
            return;
        const bool told = column.personal == Personal::Mixed || !key.isEmpty();
        const Personal sort = told ? sortOf(key, text) : column.personal;
        texts += wording.mask.hides(sort) ? masked(text, sort) : text;
    };
    walk(walk, {}, value);
    return texts.join(u", ");
}

QString troubleText(const QJsonValue &value, const Wording &wording)
{
    const QString code = value.toString();
    return code.isEmpty() ? QString() : Sentences(wording.locale).trouble(code) % u" · " % code;
}

} // namespace

QJsonValue valueOf(const QJsonObject &record, const Column &column)
{
    return column.derive ? column.derive(record) : valueAt(record, QLatin1StringView(column.path));
}

QString moneyText(double amount, const QString &currency, const QLocale &locale)
{
    static constexpr QLatin1StringView whole[] = {"JPY"_L1, "KRW"_L1, "VND"_L1, "CLP"_L1,
                                                  "ISK"_L1, "UGX"_L1, "XAF"_L1, "XOF"_L1};
    const bool isWhole = std::ranges::any_of(whole, [&](auto code) { return currency == code; });
    const QString number = locale.toString(amount, 'f', isWhole ? 0 : 2);
    return currency.isEmpty() ? number : currency % u' ' % number;
}

QString fullText(const QJsonValue &value, const Column &column, const Wording &wording,
                 const QString &currency)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (column.secret)
        return value.toString().isEmpty() ? QString() : QString(8, u'•');
    switch (column.kind) {
    case Kind::Id:
        return shortId(value.toString());
    case Kind::Text:
        return plainText(value, wording);
    case Kind::Email:
    case Kind::Phone:
    case Kind::Url:
        return value.toString();
    case Kind::Enum:
    case Kind::InviteStage:
        return column.vocabulary ? column.vocabulary->text(value.toString()) : value.toString();
    case Kind::Date:
        return dateCellText(value, column, wording);
    case Kind::DateTime:
        return momentText(value, wording);
    case Kind::Month:
        return yearMonthText(value, wording);
    case Kind::Money:
        return value.isDouble() ? moneyText(value.toDouble(), currency, wording.locale) : QString();
    case Kind::Number:
        return value.isDouble() ? plainText(value, wording) : QString();
    case Kind::Flag:
        return value.isBool() ? plainText(value, wording) : QString();
    case Kind::Country:
        return countryName(value.toString());
    case Kind::List:
        return listText(value, column, wording);
    case Kind::Object:
        return objectText(value, column, wording);
    case Kind::Person:
        return personText(value, wording);
    case Kind::Provider:
        return providerName(value.toString(), wording.names);
    case Kind::Providers:
        return providersText(value, wording);
    case Kind::Template:
        return templateText(value, wording);
    case Kind::Trouble:
        return troubleText(value, wording);
    }
    return {};
}

QString text(const QJsonValue &value, const Column &column, const Wording &wording,
             const QString &currency)
{
    const QString full = fullText(value, column, wording, currency);
    if (!isMasked(value, column, wording.mask, {}))
        return full;
    if (column.kind == Kind::Person && !wording.names.people.contains(value.toString()))
        return full; // an id
    if (column.kind == Kind::List || column.kind == Kind::Object)
        return maskedParts(value, column, wording);
    return masked(full, column.personal);
}

QString text(const QJsonObject &record, const Column &column, const Wording &wording)
{
    return text(valueOf(record, column), column, wording, currencyOf(record, column));
}

bool isMasked(const QJsonValue &value, const Column &column, const Mask &mask,
              const QString &recordId)
{
    if (!mask.hides(column.personal) || value.isUndefined() || value.isNull())
        return false;
    return column.kind == Kind::Person ? !mask.shows(value.toString(), nameField)
                                       : !mask.shows(recordId, QLatin1StringView(column.path));
}

QString fieldKey(const QJsonValue &value, const Column &column, const QString &recordId)
{
    return column.kind == Kind::Person ? fieldKey(value.toString(), nameField)
                                       : fieldKey(recordId, QLatin1StringView(column.path));
}

QString providerName(const QString &slug, const Names &names)
{
    const QString name = names.providers.value(slug);
    if (!name.isEmpty())
        return name;
    return slug == userProvided ? QCoreApplication::translate("catalog", "Upload", "a source")
                                : slug;
}

QString personName(const QString &userId, const Wording &wording, const QString &fallback)
{
    const QString name = wording.names.people.value(userId);
    if (name.isEmpty())
        return fallback;
    const bool hidden =
        wording.mask.hides(Personal::Name) && !wording.mask.shows(userId, nameField);
    return hidden ? masked(name, Personal::Name) : name;
}

QString wholeText(const QJsonValue &value, const Column &column, const Wording &wording,
                  const QString &currency)
{
    if (column.secret)
        return text(value, column, wording);
    switch (column.kind) {
    case Kind::DateTime:
        return longTime(parseDateTime(value), wording);
    case Kind::Id:
    case Kind::Person:
        return value.toString();
    default:
        return text(value, column, wording, currency);
    }
}

bool showsNames(Kind kind)
{
    return kind == Kind::Person || kind == Kind::Provider || kind == Kind::Providers
           || kind == Kind::Template;
}

QString currencyOf(const QJsonObject &record, const Column &column)
{
    return column.currency ? valueAt(record, QLatin1StringView(column.currency)).toString()
                           : QString();
}

} // namespace smile::catalog
