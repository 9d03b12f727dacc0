#include "api/envelope.h"

#include "compat.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace smile::api {

namespace {

using namespace Qt::StringLiterals;

// Longer ones are no server's honest words, and thousands of answers are kept in the request log.
constexpr qsizetype longestMessage = 1000;
constexpr qsizetype longestId = 200; // as the contract says of ids

QString shortened(const QString &text, const Redactor &redactor)
{
    // Cut generously first: patterns over megabytes would take their time.
    QString clean = redactor.text(text.left(2 * longestMessage));
    if (clean.size() > longestMessage)
        clean = clean.first(longestMessage) + removedMark;
    return clean;
}

/// Recursion over a body (here, in Qt, in whoever shows it) must be safe: refuse before anybody
/// recurses.
bool isTooDeep(const QByteArray &json)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > deepestJson)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

Kind kindOf(int status, const QString &code)
{
    switch (status) {
    case 400:
        // Documented as 401 and as 400.
        return code == "INVALID_CREDENTIALS"_L1 ? Kind::Auth : Kind::Invalid;
    case 401:
        return Kind::Auth;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    case 408:
        return Kind::Timeout;
    case 429:
        return Kind::RateLimited;
    case 501:
        return Kind::Invalid; // UNSUPPORTED_METHOD: the request itself
    default:
        if (status >= 500)
            return Kind::Server;
        return status >= 400 ? Kind::Invalid : Kind::Protocol;
    }
}

/// Reads the body into `root`; returns what is wrong with it, nothing when it is a JSON object.
QString readObject(const RawAnswer &answer, QJsonObject &root)
{
    if (answer.body.size() > largestBody)
        return u"The answer is too large."_s;
    if (answer.body.trimmed().isEmpty())
        return u"The answer is empty."_s;
    if (!isJson(answer.contentType))
        return u"The answer is not JSON but \"%1\"."_s.arg(QString::fromLatin1(
            answer.contentType.first(qMin<qsizetype>(60, answer.contentType.size()))));
    if (isTooDeep(answer.body))
        return u"The answer is nested too deeply."_s;
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &trouble);
    if (trouble.error != QJsonParseError::NoError)
        return u"The answer is not valid JSON: %1 at byte %2."_s.arg(trouble.errorString())
            .arg(trouble.offset);
    if (!document.isObject())
        return u"The answer is JSON, but not an object."_s;
    root = document.object();
    return {};
}

Error httpError(const RawAnswer &answer, const QJsonObject &root, const Redactor &redactor,
                const QDateTime &nowUtc)
{
    Error error;
    error.code = root.value("code"_L1).toString().left(longestId);
    error.kind = kindOf(answer.status, error.code);
    error.message = shortened(root.value("message"_L1).toString(), redactor);
    if (error.message.isEmpty())
        error.message = shortened(QString::fromLatin1(answer.reason), redactor);
    if (answer.status >= 300 && answer.status < 400)
        error.message =
            u"The server redirects to another place, which the console does not follow."_s;
    if (error.kind == Kind::RateLimited || answer.status == 503)
        error.retryAfter = readRetryAfter(answer.retryAfter, nowUtc);
    return error;
}

} // namespace

Result<Envelope> readAnswer(const RawAnswer &answer, const Redactor &redactor,
                            const QDateTime &nowUtc)
{
    QJsonObject root;
    const QString trouble = readObject(answer, root);
    const QString requestId = root.value("requestId"_L1).toString().left(longestId);
    const QString code = root.value("code"_L1).toString().left(longestId);

    Error error;
    if (answer.status >= 300) {
        error = httpError(answer, root, redactor, nowUtc);
    } else {
        error.kind = Kind::Protocol;
        error.code = code;
        if (answer.status != 200 && answer.status != 201)
            error.message =
                u"The server answered %1, which the contract does not know."_s.arg(answer.status);
        else if (!trouble.isEmpty())
            error.message = trouble;
        else if (code.isEmpty())
            error.message = u"The answer is JSON, but not Smile's: it has no code."_s;
        else if (code != "OK"_L1 && code != "CREATED"_L1)
            error.message =
                u"The server answered %1 with the code %2."_s.arg(answer.status).arg(code);
        else
            return Envelope{code, requestId, root.value("data"_L1)};
    }
    error.status = answer.status;
    error.requestId = requestId;
    return error;
}

bool isJson(const QByteArray &contentType)
{
    return contentType.split(';').first().trimmed().toLower() == "application/json";
}

std::optional<std::chrono::milliseconds> readRetryAfter(const QByteArray &value,
                                                        const QDateTime &nowUtc)
{
    bool isNumber = false;
    const qlonglong seconds = value.trimmed().toLongLong(&isNumber);
    if (isNumber) {
        constexpr qlonglong day = 24 * 3600; // a longer one means the same and cannot overflow
        if (seconds < 0)
            return std::nullopt;
        return std::chrono::seconds(qMin(seconds, day));
    }
    QDateTime when = QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()),
                                             u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    when = QDateTime(when.date(), when.time(), utc);
    if (!when.isValid() || when < nowUtc)
        return std::nullopt;
    return std::chrono::milliseconds(nowUtc.msecsTo(when));
}

} // namespace smile::api
