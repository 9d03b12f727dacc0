#include "sandbox/rest/query.h"

#include "sandbox/rest/problem.h"

#include <QDate>
#include <QRegularExpression>

namespace smile::sandbox {

qsizetype characterCount(QStringView text)
{
    qsizetype count = 0;
    for (const QChar unit : text) {
        if (!unit.isLowSurrogate())
            ++count;
    }
    return count;
}

bool isDate(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"));
    return shape.match(text).hasMatch() && QDate::fromString(text, Qt::ISODate).isValid();
}

bool isMonth(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A(?!0000)[0-9]{4}-(0[1-9]|1[0-2])\\z"));
    return shape.match(text).hasMatch();
}

bool isEmail(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A[^\\s@<>,;\"]+@[^\\s@<>,;\".]+(\\.[^\\s@<>,;\".]+)+\\z"));
    return shape.match(text).hasMatch();
}

int pageSize(const Parameters &query)
{
    const std::optional<QString> text = query.value(u"size");
    if (!text)
        return 10;
    // QString::toInt() would take a sign and spaces as well.
    static const QRegularExpression shape(QStringLiteral("\\A0*[1-9][0-9]{0,2}\\z"));
    const int size = shape.match(*text).hasMatch() ? text->toInt() : 0;
    if (size < 1 || size > 150)
        throw Problem::invalid(QStringLiteral("size must be a number from 1 to 150."));
    return size;
}

std::optional<bool> flag(const Parameters &query, const QString &name)
{
    const std::optional<QString> text = query.value(name);
    if (!text)
        return std::nullopt;
    if (*text == QStringLiteral("true"))
        return true;
    if (*text == QStringLiteral("false"))
        return false;
    throw Problem::invalid(name + QStringLiteral(" must be true or false."));
}

std::optional<QStringList> listOf(const Parameters &query, const QString &name, qsizetype most)
{
    QStringList all;
    bool named = false;
    for (const auto &[key, value] : query.items()) {
        if (key != name)
            continue;
        named = true;
        all += value.split(u',', Qt::SkipEmptyParts);
    }
    if (all.size() > most)
        throw Problem::invalid(name + QStringLiteral(" has more than ") + QString::number(most)
                               + QStringLiteral(" entries."));
    if (!named)
        return std::nullopt;
    return all;
}

QMap<QString, QString> filters(const Parameters &query, const QStringList &known)
{
    QMap<QString, QString> result;
    for (const QString &name : known) {
        const std::optional<QString> value = query.value(name);
        if (!value)
            continue;
        if (name.endsWith(QStringLiteral("Date")) && !isDate(*value))
            throw Problem::invalid(name + QStringLiteral(" must be a date, yyyy-MM-dd."));
        if (name.endsWith(QStringLiteral("Month")) && !isMonth(*value))
            throw Problem::invalid(name + QStringLiteral(" must be a month, yyyy-MM."));
        result.insert(name, *value);
    }
    return result;
}

} // namespace smile::sandbox
