#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

#include <deque>

namespace smile::tests {

/// What a stub answers.
struct FakeAnswer
{
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QNetworkReply::NetworkError error =
        QNetworkReply::NoError; ///< without a status: set it to 0 too
    bool held = false; ///< waits for release()

    /// Smile's envelope around `data`; POSTs that create answer 201 CREATED: `made`.
    static FakeAnswer ok(const QJsonValue &data = QJsonValue::Undefined);
    static FakeAnswer made(const QJsonValue &data);
    static FakeAnswer page(const QJsonArray &items, const QString &nextCursor = {});
    static FakeAnswer failure(int status, const QString &code, const QString &message = {});
    /// 429 with `Retry-After`, in seconds.
    static FakeAnswer limited(const QByteArray &retryAfter = {});
    static FakeAnswer broken(QNetworkReply::NetworkError error);
    FakeAnswer &&hold() &&;
    FakeAnswer &&with(const QByteArray &header, const QByteArray &value) &&;
};

/// A request as it came.
struct FakeRequest
{
    QByteArray method;
    QString path; ///< below /v1, with query, percent-encoded
    QNetworkRequest request;
    bool hasBody = false; ///< a body device was given
    bool sequential = false; ///< … and it was a sequential one
    QByteArray body;
};

/// A network without a network: every request must be expected, and every expectation used; both
/// fail the running test otherwise (the second when this goes out of scope: make it local to the
/// test, or in init/cleanup).
class FakeNetwork : public QNetworkAccessManager
{
    Q_OBJECT

public:
    explicit FakeNetwork(QObject *parent = nullptr);
    ~FakeNetwork() override;

    /// One request and its answer. `path` is below the base's path /v1, with its query:
    /// "/accounts?size=150". Equal ones answer in their order.
    void expect(const QByteArray &method, const QString &path, const FakeAnswer &answer);
    const QList<FakeRequest> &sent() const { return m_sent; }
    /// Held replies that were not aborted, oldest first.
    int held() const;
    /// Lets the oldest held one answer.
    void release();
    int aborted() const { return m_aborted; }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    struct Stub
    {
        QByteArray method;
        QString path;
        FakeAnswer answer;
    };

    std::deque<Stub> m_stubs;
    QList<FakeRequest> m_sent;
    QList<QPointer<QNetworkReply>> m_held;
    int m_aborted = 0;
};

} // namespace smile::tests
