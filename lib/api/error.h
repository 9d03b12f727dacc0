#pragma once

#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace smile::api {

/// Every way a call can fail, closed. Words for a person are made at the edge (app), not here.
enum class Kind : quint8 {
    Network, ///< no answer: refused, reset, name not found, offline
    Timeout, ///< silence, or longer than the call's deadline
    Tls, ///< no handshake, or an endpoint that is neither https nor loopback
    Auth, ///< 401 INVALID_TOKEN, 401 or 400 INVALID_CREDENTIALS
    Forbidden, ///< 403
    NotFound, ///< 404
    RateLimited, ///< 429
    Invalid, ///< 400, 415, 501: the request itself
    Server, ///< 5xx
    Protocol, ///< an answer that is not the contract's: no JSON, no envelope, too large, redirect
    Cancelled
};

/// Why one call failed, with the server's words where it gave some (contract: the error envelope
/// {code, message, requestId}).
struct Error
{
    Kind kind = Kind::Network;
    int status = 0; ///< HTTP status, 0 when there was no answer
    QString code; ///< Smile's code ("INVALID_PARAMETERS"), empty when none
    QString message; ///< the server's or Qt's own words, for a supporter
    QString requestId; ///< Smile's, for its support; empty when nothing was answered
    QUrl url; ///< without user info and with personal values removed
    bool mayHaveArrived =
        false; ///< a write that broke off before its answer: read the record again first
    std::optional<std::chrono::milliseconds> retryAfter; ///< from Retry-After
};

} // namespace smile::api
