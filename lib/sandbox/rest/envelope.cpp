#include "sandbox/rest/envelope.h"

#include <QJsonDocument>
#include <QUuid>

namespace smile::sandbox {

namespace {

Answer envelope(int status, const QString &code, const QString &message, QJsonObject body)
{
    body.insert(QStringLiteral("code"), code);
    body.insert(QStringLiteral("message"), message);
    body.insert(QStringLiteral("requestId"), QUuid::createUuid().toString(QUuid::WithoutBraces));
    Answer answer;
    answer.status = status;
    answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    answer.headers.emplace_back("Cache-Control", "no-store");
    return answer;
}

} // namespace

Answer okAnswer(const QJsonObject &data)
{
    return envelope(200, QStringLiteral("OK"), QStringLiteral("Success"),
                    {{QStringLiteral("data"), data}});
}

Answer createdAnswer(const QJsonObject &data)
{
    return envelope(201, QStringLiteral("CREATED"), QStringLiteral("Created"),
                    {{QStringLiteral("data"), data}});
}

Answer doneAnswer()
{
    return envelope(200, QStringLiteral("OK"), QStringLiteral("Success"), {});
}

Answer listAnswer(const QList<QJsonObject> &items, const QString &nextCursor)
{
    QJsonArray array;
    for (const QJsonObject &item : items)
        array.append(item);
    const QJsonValue cursor = nextCursor.isEmpty() ? QJsonValue() : QJsonValue(nextCursor);
    return okAnswer({{QStringLiteral("items"), array}, {QStringLiteral("nextCursor"), cursor}});
}

Answer problemAnswer(const Problem &problem)
{
    Answer answer = envelope(problem.status, problem.code, problem.message, {});
    if (problem.status == 429)
        answer.headers.emplace_back("Retry-After", "1");
    if (problem.status == 401)
        answer.headers.emplace_back("WWW-Authenticate", "Basic realm=\"Smile sandbox\"");
    return answer;
}

Answer contentAnswer(const QByteArray &bytes, const QByteArray &contentType)
{
    Answer answer;
    answer.contentType = contentType;
    answer.body = bytes;
    answer.headers.emplace_back("Cache-Control", "no-store");
    answer.headers.emplace_back("X-Content-Type-Options", "nosniff");
    return answer;
}

} // namespace smile::sandbox
