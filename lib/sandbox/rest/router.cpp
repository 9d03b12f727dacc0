#include "sandbox/rest/router.h"

#include "sandbox/rest/problem.h"
#include "sandbox/rest/query.h"
#include "sandbox/rest/strictjson.h"

#include <QJsonDocument>

namespace smile::sandbox {

namespace {

constexpr qsizetype idLimit = 200;

bool isPlace(const QString &segment)
{
    return segment == QStringLiteral("{}");
}

bool matches(const QStringList &pattern, const QStringList &segments)
{
    if (pattern.size() != segments.size())
        return false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (!isPlace(pattern[i]) && pattern[i] != segments[i])
            return false;
    }
    return true;
}

QStringList idsOf(const QStringList &pattern, const Request &request)
{
    if (!request.pathIsText)
        throw Problem::invalid(QStringLiteral("The path is not valid UTF-8."));
    QStringList ids;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (!isPlace(pattern[i]))
            continue;
        if (request.segments[i].isEmpty())
            throw Problem::missing();
        if (characterCount(request.segments[i]) > idLimit)
            throw Problem::invalid(QStringLiteral("An id is longer than 200 characters."));
        ids.append(request.segments[i]);
    }
    return ids;
}

bool isJsonType(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    return type == "application/json";
}

QJsonObject parsed(const Request &request, Body wanted)
{
    if (request.body.isEmpty()) {
        if (wanted == Body::Required)
            throw Problem::invalid(QStringLiteral("The body is missing."));
        return {};
    }
    if (!isJsonType(request.contentType))
        throw Problem::unsupportedType();
    if (!strictUtf8(request.body))
        throw Problem::invalid(QStringLiteral("The body is not valid UTF-8."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        throw Problem::invalid(QStringLiteral("The body is not JSON: ") + error.errorString());
    if (!hasStrictTokens(request.body))
        throw Problem::invalid(QStringLiteral("The body is not JSON: bad text or number."));
    if (!document.isObject())
        throw Problem::invalid(QStringLiteral("The body is not a JSON object."));
    return document.object();
}

} // namespace

void Router::add(const char *method, const char *pattern, Handle handle, Body body)
{
    const QString path = QString::fromLatin1(pattern).mid(1);
    m_routes.push_back({method, path.split(u'/'), std::move(handle), body});
}

Answer Router::answer(const Request &request) const
{
    const Route *chosen = nullptr;
    bool known = false;
    for (const Route &route : m_routes) {
        if (!matches(route.segments, request.segments))
            continue;
        known = true;
        if (route.method == request.method) {
            chosen = &route;
            break;
        }
    }
    if (!known)
        throw request.pathIsText ? Problem::missing()
                                 : Problem::invalid(QStringLiteral("The path is not UTF-8."));
    if (!chosen)
        throw Problem::unsupportedMethod();
    Call call{request, idsOf(chosen->segments, request), {}};
    if (!request.query.valid())
        throw Problem::invalid(QStringLiteral("The query is not valid UTF-8."));
    if (request.method == "POST" || request.method == "PUT")
        call.body = parsed(request, chosen->body);
    return chosen->handle(call);
}

} // namespace smile::sandbox
