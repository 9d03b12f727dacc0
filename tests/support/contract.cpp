#include "support/contract.h"

#include <QDate>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

#include <cmath>

namespace smile::tests {

namespace {

QJsonValue scalar(const YAML::Node &node)
{
    const QString text = QString::fromStdString(node.Scalar());
    const bool quoted = node.Tag() == "!";
    if (quoted)
        return text;
    if (text == QStringLiteral("true") || text == QStringLiteral("false"))
        return text == QStringLiteral("true");
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(text);
}

QJsonValue toJson(const YAML::Node &node)
{
    if (node.IsScalar())
        return scalar(node);
    if (node.IsSequence()) {
        QJsonArray list;
        for (const YAML::Node &item : node)
            list.append(toJson(item));
        return list;
    }
    if (node.IsMap()) {
        QJsonObject object;
        for (const auto &pair : node)
            object.insert(QString::fromStdString(pair.first.Scalar()), toJson(pair.second));
        return object;
    }
    return QJsonValue();
}

bool allowsNull(const QJsonObject &schema)
{
    return schema.value(u"nullable").toBool() || schema.value(u"enum").toArray().contains({});
}

bool hasType(const QJsonValue &value, const QString &type)
{
    if (type == QStringLiteral("object"))
        return value.isObject();
    if (type == QStringLiteral("array"))
        return value.isArray();
    if (type == QStringLiteral("string"))
        return value.isString();
    if (type == QStringLiteral("boolean"))
        return value.isBool();
    return value.isDouble() || type.isEmpty();
}

bool fitsFormat(const QString &text, const QString &format)
{
    static const QRegularExpression time(
        QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\\z"));
    static const QRegularExpression email(QStringLiteral("\\A[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\z"));
    if (format == QStringLiteral("date"))
        return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
    if (format == QStringLiteral("date-time"))
        return time.match(text).hasMatch();
    if (format == QStringLiteral("email"))
        return email.match(text).hasMatch();
    return true;
}

} // namespace

Contract::Contract(const QString &folder)
{
    const QString file = folder + QStringLiteral("/smile-openapi-v1.yaml");
    if (QFileInfo::exists(file))
        m_document = toJson(YAML::LoadFile(file.toStdString())).toObject();
}

QStringList Contract::paths(const QString &method) const
{
    QStringList result;
    const QJsonObject all = m_document.value(u"paths").toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it.value().toObject().contains(method.toLower()))
            result.append(it.key());
    }
    return result;
}

QStringList Contract::problems(const QString &method, const QString &path, int status,
                               const QJsonValue &body) const
{
    const QJsonObject operation = m_document.value(u"paths")
                                      .toObject()
                                      .value(path)
                                      .toObject()
                                      .value(method.toLower())
                                      .toObject();
    const QJsonObject answers = operation.value(u"responses").toObject();
    const QJsonObject answer = resolved(answers.value(QString::number(status)).toObject());
    const QJsonObject schema = answer.value(u"content")
                                   .toObject()
                                   .value(u"application/json")
                                   .toObject()
                                   .value(u"schema")
                                   .toObject();
    if (schema.isEmpty())
        return {QStringLiteral("the contract knows no %1 of %2 %3").arg(status).arg(method, path)};
    QStringList found;
    check(schema, body, {}, found);
    return found;
}

QStringList Contract::problems(const QString &schema, const QJsonValue &value) const
{
    const QJsonObject schemas =
        m_document.value(u"components").toObject().value(u"schemas").toObject();
    if (!schemas.contains(schema))
        return {QStringLiteral("the contract has no schema ") + schema};
    QStringList found;
    check(schemas.value(schema).toObject(), value, {}, found);
    return found;
}

QJsonObject Contract::resolved(const QJsonObject &schema) const
{
    if (!schema.contains(u"$ref"))
        return schema;
    QJsonValue target = m_document;
    const QStringList steps = schema.value(u"$ref").toString().split(u'/').mid(1);
    for (const QString &step : steps)
        target = target.toObject().value(step);
    return resolved(target.toObject());
}

void Contract::check(const QJsonObject &unresolved, const QJsonValue &value, const QString &place,
                     QStringList &problems) const
{
    const QJsonObject schema = resolved(unresolved);
    if (value.isNull()) {
        const bool isCursor = place.endsWith(QStringLiteral("nextCursor"));
        if (!allowsNull(schema) && !isCursor)
            problems.append(place + QStringLiteral(": null"));
        return;
    }
    const QString type = schema.value(u"type").toString();
    if (!hasType(value, type)) {
        problems.append(place + QStringLiteral(": not of type ") + type);
        return;
    }
    const QJsonArray values = schema.value(u"enum").toArray();
    if (!values.isEmpty() && !values.contains(value))
        problems.append(place + QStringLiteral(": not in the enum: ")
                        + value.toVariant().toString());
    if (value.isObject())
        checkObject(schema, value.toObject(), place, problems);
    else if (value.isString())
        checkText(schema, value.toString(), place, problems);
    else if (value.isDouble())
        checkNumber(schema, value.toDouble(), place, problems);
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        check(schema.value(u"items").toObject(), list[i], place + QStringLiteral("[%1]").arg(i),
              problems);
    checkChoice(schema.value(u"oneOf").toArray(), value, place, problems);
    checkChoice(schema.value(u"anyOf").toArray(), value, place, problems);
}

void Contract::checkObject(const QJsonObject &schema, const QJsonObject &value,
                           const QString &place, QStringList &problems) const
{
    const QString prefix = place.isEmpty() ? QString() : place + u'.';
    const QJsonArray required = schema.value(u"required").toArray();
    for (const QJsonValue &name : required) {
        if (!value.contains(name.toString()))
            problems.append(prefix + name.toString() + QStringLiteral(": missing"));
    }
    const QJsonObject properties = schema.value(u"properties").toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (value.contains(it.key()))
            check(it.value().toObject(), value.value(it.key()), prefix + it.key(), problems);
    }
    // A part of allOf declares only some of the fields: the whole is checked for strangers.
    const QJsonArray parts = schema.value(u"allOf").toArray();
    for (const QJsonValue &part : parts) {
        QJsonObject open = resolved(part.toObject());
        open.insert(QStringLiteral("additionalProperties"), true);
        check(open, value, place, problems);
    }
    const QStringList declared = declaredFields(schema);
    if (declared.isEmpty() || schema.contains(u"additionalProperties"))
        return;
    for (auto it = value.begin(); it != value.end(); ++it) {
        if (!declared.contains(it.key()))
            problems.append(prefix + it.key() + QStringLiteral(": not declared"));
    }
}

QStringList Contract::declaredFields(const QJsonObject &schema) const
{
    QStringList names = schema.value(u"properties").toObject().keys();
    for (const QString &key : {QStringLiteral("allOf"), QStringLiteral("oneOf")}) {
        const QJsonArray parts = schema.value(key).toArray();
        for (const QJsonValue &part : parts)
            names += declaredFields(resolved(part.toObject()));
    }
    return names;
}

void Contract::checkText(const QJsonObject &schema, const QString &text, const QString &place,
                         QStringList &problems) const
{
    const qsizetype length = text.toUcs4().size();
    if (schema.contains(u"maxLength") && length > schema.value(u"maxLength").toInt())
        problems.append(place + QStringLiteral(": too long"));
    if (length < schema.value(u"minLength").toInt())
        problems.append(place + QStringLiteral(": too short"));
    const QString pattern = schema.value(u"pattern").toString();
    if (!pattern.isEmpty() && !QRegularExpression(pattern).match(text).hasMatch())
        problems.append(place + QStringLiteral(": does not fit the pattern: ") + text);
    const QString format = schema.value(u"format").toString();
    if (!fitsFormat(text, format))
        problems.append(place + QStringLiteral(": no ") + format + QStringLiteral(": ") + text);
}

void Contract::checkNumber(const QJsonObject &schema, double number, const QString &place,
                           QStringList &problems) const
{
    const bool whole = std::floor(number) == number;
    if (schema.value(u"type").toString() == QStringLiteral("integer") && !whole)
        problems.append(place + QStringLiteral(": not a whole number"));
    if (schema.contains(u"maximum") && number > schema.value(u"maximum").toDouble())
        problems.append(place + QStringLiteral(": too large"));
    if (schema.contains(u"minimum") && number < schema.value(u"minimum").toDouble())
        problems.append(place + QStringLiteral(": too small"));
}

void Contract::checkChoice(const QJsonArray &choices, const QJsonValue &value, const QString &place,
                           QStringList &problems) const
{
    if (choices.isEmpty())
        return;
    QStringList nearest;
    for (const QJsonValue &choice : choices) {
        QStringList found;
        check(choice.toObject(), value, place, found);
        if (found.isEmpty())
            return;
        if (nearest.isEmpty() || found.size() < nearest.size())
            nearest = found;
    }
    problems += nearest;
}

} // namespace smile::tests
