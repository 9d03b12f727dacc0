#include "api/requestlog.h"

#include <algorithm>

namespace smile::api {

namespace {

using namespace Qt::StringLiterals;

/// For a POSIX shell: nothing in single quotes means anything but the quote itself.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

} // namespace

RequestLog::RequestLog(std::size_t capacity, QObject *parent)
    : QObject(parent)
    , m_capacity(std::max<std::size_t>(1, capacity))
{ }

const std::deque<Request> &RequestLog::requests() const
{
    return m_requests;
}

quint64 RequestLog::add(Request request)
{
    const quint64 number = m_next++;
    request.number = number;
    m_requests.push_back(std::move(request));
    Q_EMIT added();
    if (m_requests.size() > m_capacity) {
        m_requests.pop_front();
        Q_EMIT removedFirst(1);
    }
    return number;
}

void RequestLog::update(const Request &request)
{
    // Numbers rise by one and only the oldest go: the place follows from the number.
    if (m_requests.empty() || request.number < m_requests.front().number
        || request.number > m_requests.back().number)
        return;
    const auto index = static_cast<std::size_t>(request.number - m_requests.front().number);
    m_requests[index] = request;
    Q_EMIT updated(static_cast<int>(index));
}

void RequestLog::clear()
{
    m_requests.clear();
    Q_EMIT cleared();
}

QString asCurl(const Request &request)
{
    const QString root = request.base
                             .adjusted(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash
                                       | QUrl::RemoveQuery | QUrl::RemoveFragment)
                             .toString(QUrl::FullyEncoded);
    QString command =
        u"curl --request "_s + QString::fromLatin1(request.method)
        + u" --user \"$SMILE_API_KEY:$SMILE_API_SECRET\" --header 'Accept: application/json'"_s;
    if (request.hasBody) // it is not kept, so it has to be given again
        command += u" --header 'Content-Type: application/json' --data @body.json"_s;
    return command + u' ' + quoted(root + request.path);
}

} // namespace smile::api
