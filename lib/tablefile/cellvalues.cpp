#include "tablefile/cellvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace smile::tablefile {

using namespace Qt::StringLiterals;
using catalog::Kind;

namespace {

constexpr double mostExact = 9'007'199'254'740'992; // 2^53: whole numbers up to here are exact

QString wordOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::fromLatin1(numberText(value.toDouble()));
    return value.isBool() ? records::flagWord(value.toBool()) : value.toString();
}

QByteArray compact(const QJsonValue &value)
{
    return (value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
        .toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray numberText(double number)
{
    return std::trunc(number) == number && std::abs(number) < mostExact
               ? QByteArray::number(qint64(number))
               : QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

QString plainText(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(compact(value));
    if (!value.isArray())
        return wordOf(value);
    const QJsonArray list = value.toArray();
    const auto isDeep = [](const QJsonValue &item) { return item.isArray() || item.isObject(); };
    if (std::ranges::any_of(list, isDeep))
        return QString::fromUtf8(compact(value));
    QStringList words;
    for (const QJsonValue &item : list)
        words += wordOf(item);
    return words.join("; "_L1);
}

bool isNamed(Kind kind)
{
    return kind == Kind::Person || kind == Kind::Template || kind == Kind::Provider;
}

QString nameOf(const catalog::Wording &wording, const catalog::Column &column, const QString &id)
{
    switch (column.kind) {
    case Kind::Person:
        return catalog::personName(id, wording);
    case Kind::Provider:
        return catalog::providerName(id, wording.names);
    case Kind::Template:
        return wording.names.templates.value(id);
    default:
        return {};
    }
}

catalog::Wording fileWording(catalog::Names names, const catalog::Mask &mask)
{
    return {.locale = QLocale::c(),
            .zone = QTimeZone::utc(),
            .now = {},
            .names = std::move(names),
            .mask = {.level = mask.level, .shown = {}}};
}

bool isHidden(const catalog::Wording &wording, const catalog::Column &column)
{
    return column.kind != Kind::Person && wording.mask.hides(column.personal); // ids go out
}

QString maskedText(const catalog::Wording &wording, const catalog::Column &column,
                   const QJsonValue &value)
{
    const QString sent = value.isString() ? value.toString() : QString();
    return sent.isEmpty() ? catalog::text(value, column, wording)
                          : catalog::masked(sent, column.personal);
}

CellValues::CellValues(const Columns &columns, catalog::Names names, const catalog::Mask &mask)
    : m_wording(fileWording(std::move(names), mask))
{
    std::ranges::copy_if(columns, std::back_inserter(m_columns),
                         [](const catalog::Column *column) { return !column->secret; });
}

QStringList CellValues::header() const
{
    QStringList header;
    for (const catalog::Column *column : m_columns) {
        header += QLatin1StringView(column->path);
        if (isNamed(column->kind))
            header += QLatin1StringView(column->path) + u".name"_s;
    }
    return header;
}

QList<QVariant> CellValues::row(const records::Chunk &chunk, quint32 row) const
{
    QList<QVariant> cells;
    for (const catalog::Column *column : m_columns) {
        const QJsonValue sent = chunk.valueOf(row, *column);
        cells += isHidden(m_wording, *column) ? maskedText(m_wording, *column, sent)
                                              : value(sent, *column);
        if (isNamed(column->kind))
            cells += nameOf(m_wording, *column, sent.toString());
    }
    return cells;
}

QVariant CellValues::value(const QJsonValue &value, const catalog::Column &column) const
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isDouble())
        return value.toDouble();
    if (value.isBool())
        return value.toBool();
    if (column.kind == Kind::DateTime) {
        const QDateTime when = catalog::parseDateTime(value);
        return when.isValid() ? QVariant(when.toUTC()) : QVariant(plainText(value));
    }
    if (column.kind == Kind::Date) {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        return day.isValid() ? QVariant(day) : QVariant(plainText(value));
    }
    return plainText(value);
}

} // namespace smile::tablefile
