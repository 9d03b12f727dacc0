#include "sandbox/rest/schema.h"

#include "sandbox/rest/problem.h"
#include "sandbox/rest/query.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

namespace smile::sandbox {

namespace {

[[noreturn]] void refuse(const QString &path, const QString &why)
{
    throw Problem::invalid(path + u' ' + why);
}

bool isLoopback(const QString &host)
{
    static const QRegularExpression ipv4(
        QStringLiteral("\\A127(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}\\z"));
    return host == QStringLiteral("localhost") || host == QStringLiteral("::1")
           || ipv4.match(host).hasMatch();
}

/// https anywhere, http on this machine only.
bool isWebhookUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == QStringLiteral("https")
           || (url.scheme() == QStringLiteral("http") && isLoopback(url.host()));
}

void checkLength(qsizetype length, const Field &field, const QString &path)
{
    if (length < field.minLength)
        refuse(path, field.minLength == 1 ? QStringLiteral("must not be empty.")
                                          : QStringLiteral("is too short."));
    if (field.maxLength > 0 && length > field.maxLength)
        refuse(path, QStringLiteral("is longer than ") + QString::number(field.maxLength) + u'.');
}

void checkText(const QJsonValue &value, const Field &field, const QString &path)
{
    if (!value.isString())
        refuse(path, QStringLiteral("must be a string."));
    const QString text = value.toString();
    checkLength(characterCount(text), field, path);
    if (!field.values.isEmpty() && !field.values.contains(text))
        refuse(path,
               QStringLiteral("must be one of ") + field.values.join(QStringLiteral(", ")) + u'.');
    if (field.format == Field::Format::Email && !isEmail(text))
        refuse(path, QStringLiteral("must be an e-mail address."));
    if (field.format == Field::Format::WebUrl && !isWebhookUrl(text))
        refuse(path, QStringLiteral("must be an https URL, or http on this machine."));
}

void checkList(const QJsonValue &value, const Field &field, const QString &path)
{
    if (!value.isArray())
        refuse(path, QStringLiteral("must be a list."));
    const QJsonArray list = value.toArray();
    checkLength(list.size(), field, path);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place = path + u'[' + QString::number(i) + u']';
        if (field.kind == Field::Kind::Texts) {
            Field entry = field;
            entry.minLength = 0;
            entry.maxLength = 0;
            checkText(list[i], entry, place);
        } else if (list[i].isObject()) {
            checkBody(list[i].toObject(), field.fields, place);
        } else {
            refuse(place, QStringLiteral("must be an object."));
        }
    }
}

void checkField(const QJsonValue &value, const Field &field, const QString &path)
{
    switch (field.kind) {
    case Field::Kind::Text:
        checkText(value, field, path);
        break;
    case Field::Kind::Flag:
        if (!value.isBool())
            refuse(path, QStringLiteral("must be true or false."));
        break;
    case Field::Kind::Object:
        if (!value.isObject())
            refuse(path, QStringLiteral("must be an object."));
        checkBody(value.toObject(), field.fields, path);
        break;
    case Field::Kind::Texts:
    case Field::Kind::Objects:
        checkList(value, field, path);
        break;
    }
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

} // namespace

void checkBody(const QJsonObject &body, const Fields &fields, const QString &path)
{
    for (const Field &field : fields) {
        const QString place = path.isEmpty() ? field.name : path + u'.' + field.name;
        const QJsonValue value = body.value(field.name);
        if (value.isUndefined() || (value.isNull() && field.nullable)) {
            if (field.required)
                refuse(place, QStringLiteral("is missing."));
            continue;
        }
        checkField(value, field, place);
    }
}

void checkExternalMetadata(const QJsonObject &body)
{
    const QString name = QStringLiteral("externalMetadata");
    const QJsonValue value = body.value(name);
    if (value.isUndefined())
        return;
    if (!value.isObject())
        refuse(name, QStringLiteral("must be an object."));
    const QJsonObject pairs = value.toObject();
    if (pairs.size() > 5)
        refuse(name, QStringLiteral("has more than 5 pairs."));
    for (auto it = pairs.begin(); it != pairs.end(); ++it) {
        if (!it.value().isString())
            refuse(name, QStringLiteral("must hold strings only."));
        const QString text = it.value().toString();
        if (!isAscii(it.key()) || !isAscii(text))
            refuse(name, QStringLiteral("must be ASCII."));
        if (it.key().size() > 50 || text.size() > 500)
            refuse(name, QStringLiteral("has a key over 50 or a value over 500 characters."));
    }
}

} // namespace smile::sandbox
