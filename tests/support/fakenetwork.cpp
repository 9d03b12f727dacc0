#include "support/fakenetwork.h"

#include <QJsonDocument>
#include <QTest>

namespace smile::tests {

namespace {

using namespace Qt::StringLiterals;

QByteArray method(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    switch (operation) {
    case QNetworkAccessManager::GetOperation:
        return "GET";
    case QNetworkAccessManager::PostOperation:
        return "POST";
    case QNetworkAccessManager::PutOperation:
        return "PUT";
    case QNetworkAccessManager::CustomOperation:
        return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    default:
        return "a plain verb that Qt may send twice";
    }
}

QByteArray envelope(const QString &code, const QString &message, const QJsonValue &data)
{
    QJsonObject root{{u"code"_s, code}, {u"message"_s, message}, {u"requestId"_s, u"req-1"_s}};
    if (!data.isUndefined())
        root.insert("data"_L1, data);
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

class FakeReply : public QNetworkReply
{
    Q_OBJECT

public:
    FakeReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
              FakeAnswer answer, int &aborted, QObject *parent)
        : QNetworkReply(parent)
        , m_answer(std::move(answer))
        , m_aborted(aborted)
    {
        setOperation(operation);
        setRequest(request);
        setUrl(request.url());
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    void answer()
    {
        if (isFinished())
            return;
        if (m_answer.status != 0) {
            setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
            setRawHeader("Content-Type", m_answer.contentType);
            for (const auto &[name, value] : m_answer.headers)
                setRawHeader(name, value);
            if (!hasRawHeader("Content-Length"))
                setRawHeader("Content-Length", QByteArray::number(m_answer.body.size()));
            Q_EMIT metaDataChanged();
        }
        if (!isFinished() && bytesAvailable() > 0)
            Q_EMIT readyRead();
        if (isFinished()) // given up by whoever listens
            return;
        setFinished(true);
        if (m_answer.error != NoError)
            setError(m_answer.error, u"the fake network's error %1"_s.arg(int(m_answer.error)));
        Q_EMIT finished();
    }

    void abort() override
    {
        if (isFinished())
            return;
        ++m_aborted;
        setFinished(true);
        setError(OperationCanceledError, u"aborted"_s);
        Q_EMIT finished();
    }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_answer.body.size() - m_position; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = qMin(maxSize, m_answer.body.size() - m_position);
        if (count == 0)
            return -1;
        std::copy_n(m_answer.body.constData() + m_position, count, data);
        m_position += count;
        return count;
    }

private:
    FakeAnswer m_answer;
    int &m_aborted;
    qint64 m_position = 0;
};

} // namespace

FakeAnswer FakeAnswer::ok(const QJsonValue &data)
{
    return {.status = 200, .body = envelope(u"OK"_s, {}, data)};
}

FakeAnswer FakeAnswer::made(const QJsonValue &data)
{
    return {.status = 201, .body = envelope(u"CREATED"_s, {}, data)};
}

FakeAnswer FakeAnswer::page(const QJsonArray &items, const QString &nextCursor)
{
    const QJsonValue cursor = nextCursor.isEmpty() ? QJsonValue() : QJsonValue(nextCursor);
    return ok(QJsonObject{{u"items"_s, items}, {u"nextCursor"_s, cursor}});
}

FakeAnswer FakeAnswer::failure(int status, const QString &code, const QString &message)
{
    return {.status = status, .body = envelope(code, message, QJsonValue::Undefined)};
}

FakeAnswer FakeAnswer::limited(const QByteArray &retryAfter)
{
    return failure(429, u"REQUEST_LIMIT_EXCEEDED"_s).with("Retry-After", retryAfter);
}

FakeAnswer FakeAnswer::broken(QNetworkReply::NetworkError error)
{
    return {.status = 0, .error = error};
}

FakeAnswer &&FakeAnswer::hold() &&
{
    held = true;
    return std::move(*this);
}

FakeAnswer &&FakeAnswer::with(const QByteArray &header, const QByteArray &value) &&
{
    headers.emplaceBack(header, value);
    return std::move(*this);
}

FakeNetwork::FakeNetwork(QObject *parent)
    : QNetworkAccessManager(parent)
{ }

FakeNetwork::~FakeNetwork()
{
    for (const Stub &stub : m_stubs) {
        const QByteArray text = "never requested: " + stub.method + ' ' + stub.path.toUtf8();
        QTest::qFail(text.constData(), __FILE__, __LINE__);
    }
}

void FakeNetwork::expect(const QByteArray &method, const QString &path, const FakeAnswer &answer)
{
    m_stubs.push_back({method, path, answer});
}

int FakeNetwork::held() const
{
    return static_cast<int>(std::count_if(m_held.begin(), m_held.end(), [](const auto &reply) {
        return reply && reply->isRunning();
    }));
}

void FakeNetwork::release()
{
    while (!m_held.isEmpty()) {
        const QPointer<QNetworkReply> reply = m_held.takeFirst();
        if (reply && reply->isRunning()) {
            static_cast<FakeReply *>(reply.data())->answer();
            return;
        }
    }
    QTest::qFail("no held reply to release", __FILE__, __LINE__);
}

QNetworkReply *FakeNetwork::createRequest(Operation operation, const QNetworkRequest &request,
                                          QIODevice *body)
{
    FakeRequest seen;
    seen.method = method(operation, request);
    seen.path =
        request.url().toString(QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::RemoveAuthority);
    if (seen.path.startsWith("/v1"_L1))
        seen.path.remove(0, 3);
    seen.request = request;
    seen.hasBody = body != nullptr;
    if (body) {
        seen.sequential = body->isSequential();
        seen.body = body->readAll();
    }
    m_sent.append(seen);

    FakeAnswer answer;
    const auto stub = std::find_if(m_stubs.begin(), m_stubs.end(), [&seen](const Stub &one) {
        return one.method == seen.method && one.path == seen.path;
    });
    if (stub == m_stubs.end()) {
        const QByteArray text = "unexpected request: " + seen.method + ' ' + seen.path.toUtf8();
        QTest::qFail(text.constData(), __FILE__, __LINE__);
        answer = FakeAnswer::broken(QNetworkReply::ConnectionRefusedError);
    } else {
        answer = stub->answer;
        m_stubs.erase(stub);
    }
    auto *reply = new FakeReply(operation, request, answer, m_aborted, this);
    if (answer.held)
        m_held.append(reply);
    else
        QMetaObject::invokeMethod(
            reply, [reply] { reply->answer(); }, Qt::QueuedConnection);
    return reply;
}

} // namespace smile::tests

#include "fakenetwork.moc"
