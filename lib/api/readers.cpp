#include "api/readers.h"

#include "catalog/cell.h"

namespace smile::api {

namespace {

using namespace Qt::StringLiterals;

void add(QString &note, const QString &sentence)
{
    if (!note.isEmpty())
        note += u' ';
    note += sentence;
}

bool fits(catalog::Kind kind, const QJsonValue &value)
{
    switch (kind) {
    case catalog::Kind::Flag:
        return value.isBool();
    case catalog::Kind::List:
    case catalog::Kind::Providers:
        return value.isArray();
    case catalog::Kind::Object:
        return value.isObject();
    case catalog::Kind::Number:
    case catalog::Kind::Money:
        return value.isDouble();
    default:
        return value.isString();
    }
}

} // namespace

std::optional<Page> readPage(const QJsonValue &data, QString &note)
{
    const QJsonValue items = data["items"_L1];
    const QJsonValue cursor = data["nextCursor"_L1];
    if (!items.isArray()) {
        add(note, u"The answer has no items."_s);
        return std::nullopt;
    }
    if (!cursor.isString() && !cursor.isNull() && !cursor.isUndefined()) {
        add(note, u"The answer's nextCursor is no text."_s);
        return std::nullopt;
    }
    Page page;
    page.nextCursor = cursor.toString();
    const QJsonArray array = items.toArray();
    page.items.reserve(array.size());
    for (const QJsonValue &item : array) {
        if (item.isObject())
            page.items.append(item.toObject());
    }
    const qsizetype wrong = array.size() - page.items.size();
    if (wrong > 0)
        add(note, u"%1 of %2 items are no objects."_s.arg(wrong).arg(array.size()));
    return page;
}

std::optional<QJsonObject> readObject(const QJsonValue &data, QString &note)
{
    if (data.isObject())
        return data.toObject();
    add(note, u"The answer has no data."_s);
    return std::nullopt;
}

std::optional<Token> readToken(const QJsonValue &data, QString &note)
{
    Token token;
    token.id = data["id"_L1].toString();
    token.accessToken = data["accessToken"_L1].toString();
    token.mode = data["mode"_L1].toString();
    token.expiresAt = QDateTime::fromString(data["expiresAt"_L1].toString(), Qt::ISODate).toUTC();
    if (token.accessToken.isEmpty()) {
        add(note, u"The answer has no link token."_s);
        return std::nullopt;
    }
    if (!token.expiresAt.isValid())
        add(note, u"The token's expiresAt is no time."_s);
    return token;
}

std::optional<NewUser> readNewUser(const QJsonValue &data, QString &note)
{
    const std::optional<QJsonObject> user = readObject(data["user"_L1], note);
    const std::optional<Token> token = readToken(data["token"_L1], note);
    if (!user || !token)
        return std::nullopt;
    return NewUser{*user, *token};
}

void noteWrongTypes(const catalog::Resource &resource, const QList<QJsonObject> &records,
                    QString &note)
{
    int count = 0;
    QStringList paths;
    for (const catalog::Column &column : resource.columns) {
        if (column.derive)
            continue;
        const int before = count;
        for (const QJsonObject &record : records) {
            const QJsonValue value = catalog::valueOf(record, column);
            if (!value.isNull() && !value.isUndefined() && !fits(column.kind, value))
                ++count;
        }
        if (count > before)
            paths.append(QString::fromLatin1(column.path));
    }
    if (count > 0)
        add(note, u"%1 fields of a wrong type (%2)."_s.arg(count).arg(paths.join(u", "_s)));
}

} // namespace smile::api
