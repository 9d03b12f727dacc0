#pragma once

#include "api/redaction.h"
#include "api/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonValue>

namespace smile::api {

inline constexpr qint64 largestBody = 32 * 1024 * 1024; ///< bytes, after decompression
inline constexpr int deepestJson = 64; ///< levels; the contract's deepest record has fewer than 12

/// An answer as it came from the wire, whole.
struct RawAnswer
{
    int status = 0;
    QByteArray reason; ///< HTTP reason phrase
    QByteArray contentType;
    QByteArray retryAfter; ///< header, empty when absent
    QByteArray body;
};

/// What a good envelope holds (contract: {code, message, requestId, data}).
struct Envelope
{
    QString code;
    QString requestId;
    QJsonValue data; ///< Undefined when absent
};

/// Checks status, content type, size, JSON and envelope: QNetworkReply's NoError alone says nothing
/// about them. Only 200 and 201 with code OK or CREATED are good. Else the Error has everything but
/// url and mayHaveArrived; its message went through the redactor.
Result<Envelope> readAnswer(const RawAnswer &answer, const Redactor &redactor,
                            const QDateTime &nowUtc);

bool isJson(const QByteArray &contentType);
/// Seconds or an HTTP date (RFC 9110, 10.2.3); nothing when it is neither or lies in the past.
std::optional<std::chrono::milliseconds> readRetryAfter(const QByteArray &value,
                                                        const QDateTime &nowUtc);

} // namespace smile::api
