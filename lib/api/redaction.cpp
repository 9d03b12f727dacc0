#include "api/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace smile::api {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestAnswer = 2000;
constexpr int deepestAnswer = 8;

/// Filters of the contract whose values tell nothing about a person.
constexpr std::array plainFilters{
    "size"_L1,      "cursor"_L1,    "userId"_L1,  "accountId"_L1,  "sourceId"_L1,
    "archiveId"_L1, "startDate"_L1, "endDate"_L1, "startMonth"_L1, "endMonth"_L1,
    "type"_L1,      "subType"_L1,   "active"_L1,  "enabled"_L1,    "accountConnection"_L1,
    "ocr"_L1,       "fileType"_L1,  "ids"_L1,     "topIds"_L1};

/// Fields of an error's answer that keep their text (without what text() removes).
constexpr std::array plainFields{
    "code"_L1,   "message"_L1, "requestId"_L1, "error"_L1,   "errors"_L1,    "field"_L1, "path"_L1,
    "reason"_L1, "status"_L1,  "detail"_L1,    "details"_L1, "timestamp"_L1, "title"_L1, "type"_L1};

/// Fields of a request's body that name no one.
constexpr std::array plainBodyFields{"eventTypes"_L1, "fileType"_L1, "fileSubtype"_L1,
                                     "fileExtensionType"_L1, "exportExtensionType"_L1};

template <class List>
bool contains(const List &list, QStringView name)
{
    return std::any_of(list.begin(), list.end(),
                       [name](QLatin1StringView one) { return one == name; });
}

QJsonValue cleaned(const Redactor &redactor, const QJsonValue &value, bool keep, int depth);

QJsonValue cleanedObject(const Redactor &redactor, const QJsonObject &object, int depth)
{
    QJsonObject clean;
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QString name = field.key();
        const bool keep = contains(plainFields, name) || name == "id"_L1 || name.endsWith("Id"_L1);
        clean.insert(redactor.text(name), cleaned(redactor, field.value(), keep, depth + 1));
    }
    return clean;
}

QJsonValue cleaned(const Redactor &redactor, const QJsonValue &value, bool keep, int depth)
{
    if (depth > deepestAnswer)
        return QString(removedMark);
    switch (value.type()) {
    case QJsonValue::Object:
        return cleanedObject(redactor, value.toObject(), depth);
    case QJsonValue::Array: {
        QJsonArray clean;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            clean.append(cleaned(redactor, item, keep, depth + 1));
        return clean;
    }
    case QJsonValue::String:
        return keep ? redactor.text(value.toString().left(2 * longestAnswer))
                    : QString(removedMark);
    case QJsonValue::Double:
        return keep ? value : QJsonValue(QString(removedMark));
    default:
        return value;
    }
}

void collect(const QJsonValue &value, QStringList &texts)
{
    if (value.isString()) {
        texts.append(value.toString());
    } else if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            collect(item, texts);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field) {
            if (!contains(plainBodyFields, field.key()) && !field.key().endsWith("Id"_L1))
                collect(field.value(), texts);
        }
    }
}

void hide(QString &text, const QString &value)
{
    constexpr qsizetype longEnough = 8;
    if (value.size() >= longEnough) {
        text.replace(value, QString(removedMark), Qt::CaseInsensitive);
        return;
    }
    // "Ng" is a name, and no reason to tear a hole into "pending".
    const QRegularExpression whole(
        u"(?<![\\p{L}\\p{N}])"_s + QRegularExpression::escape(value) + u"(?![\\p{L}\\p{N}])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    text.replace(whole, QString(removedMark));
}

} // namespace

Redactor::Redactor(QStringList hidden)
    : m_hidden(std::move(hidden))
{
    // A single letter says nothing; a long text does not come back whole.
    m_hidden.removeIf([](const QString &value) { return value.size() < 2 || value.size() > 500; });
    // "George Palomero" before "George", or the rest of the longer one would stay.
    std::sort(m_hidden.begin(), m_hidden.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

QString Redactor::text(QString text) const
{
    static const QRegularExpression credentials(u"\\b(Basic|Bearer)\\s+[A-Za-z0-9+/=._~-]+"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression webToken(u"\\beyJ[\\w-]+\\.[\\w-]+(\\.[\\w-]*)?"_s);
    static const QRegularExpression email(u"[\\w.+%'-]+@[\\w-]+(\\.[\\w-]+)*"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    // With a plus: any spacing. Without: a bare run of digits that is no part of an id, a date or a
    // time.
    static const QRegularExpression phone(u"(?<![\\w-])(\\+\\d[\\d ().-]{5,18}\\d"
                                          "|0\\d{1,4}[ -]\\d{3,4}[ -]\\d{3,4}"
                                          "|\\d{9,15})(?![\\w-])"_s);
    const QString mark(removedMark);
    for (const QString &value : m_hidden)
        hide(text, value);
    text.replace(credentials, u"\\1 "_s + mark);
    text.replace(webToken, mark);
    text.replace(email, mark);
    text.replace(phone, mark);
    return text;
}

QUrl Redactor::url(const QUrl &url) const
{
    static const QRegularExpression email(u"[\\w.+%'-]+(@|%40)[\\w-]+(\\.[\\w-]+)*"_s);
    QUrl clean = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    QString path = clean.path(QUrl::FullyEncoded);
    clean.setPath(path.replace(email, QString(removedMark)), QUrl::TolerantMode);
    if (!clean.hasQuery())
        return clean;
    QUrlQuery query;
    const auto items = QUrlQuery(clean).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items) {
        const bool keep = contains(plainFilters, name) && !value.contains(email);
        query.addQueryItem(name, keep ? value : QString(removedMark));
    }
    clean.setQuery(query);
    return clean;
}

QString Redactor::answer(const QByteArray &body, bool json) const
{
    QString clean;
    if (json) {
        const QJsonDocument document = QJsonDocument::fromJson(body);
        if (!document.isObject())
            return {};
        const QJsonObject object = cleanedObject(*this, document.object(), 0).toObject();
        clean = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
    } else {
        // Cut generously first: patterns over 10 MB would take their time.
        clean = text(QString::fromUtf8(body.first(qMin(body.size(), 2 * longestAnswer))));
    }
    if (clean.size() > longestAnswer)
        clean = clean.first(longestAnswer) + removedMark;
    return clean;
}

QStringList personalTexts(const QJsonObject &body)
{
    QStringList texts;
    collect(body, texts);
    return texts;
}

} // namespace smile::api
