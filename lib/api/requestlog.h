#pragma once

#include "api/error.h"

#include <QDateTime>
#include <QObject>
#include <QUrl>

#include <deque>

namespace smile::api {

/// One request as it may be kept: secrets and personal data are removed before it is written here.
struct Request
{
    quint64 number = 0; ///< rising; the key
    QDateTime sentAt; ///< UTC, first try
    QByteArray method;
    QUrl base; ///< what it was sent to: scheme, host, port and path, without user info
    QString path; ///< below the base, with query, percent-encoded; personal and secret values
                  ///< replaced by …
    bool hasBody = false; ///< a body was sent; it is not kept
    int status = 0; ///< 0: none yet or none at all
    QString code; ///< Smile's code
    int milliseconds = -1; ///< from leaving the gate to the end; -1 while it runs
    int tries = 1;
    QString requestId;
    qint64 bytes = 0; ///< body received
    std::optional<Kind> failure;
    QString note; ///< what the tolerant reader met ("3 fields of a wrong type"), or Qt's words for
                  ///< a failure
    QString answer; ///< redacted, shortened body of an error answer, for the details pane
};

/// The last `capacity` requests of the process.
class RequestLog : public QObject
{
    Q_OBJECT

public:
    explicit RequestLog(std::size_t capacity = 5000, QObject *parent = nullptr);

    const std::deque<Request> &requests() const; ///< oldest first
    quint64 add(Request request); ///< returns its number
    void update(const Request &request); ///< by number; one that fell out is ignored
    void clear();

Q_SIGNALS:
    void added(); ///< at the end
    void removedFirst(int count);
    void updated(int index);
    void cleared();

private:
    std::size_t m_capacity;
    quint64 m_next = 1;
    std::deque<Request> m_requests;
};

/// The request as a curl command line; the secret is the variable $SMILE_API_SECRET (and
/// $SMILE_API_KEY), never its value. A body is not kept: the line then reads it from body.json. It
/// goes to the server that the request went to, whichever profile is open by now.
QString asCurl(const Request &request);

} // namespace smile::api
