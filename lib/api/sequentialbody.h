#pragma once

#include <QByteArray>
#include <QIODevice>

namespace smile::api {

/// A request body that can be read only once. QNetworkAccessManager sends a request again by itself
/// when the connection is reset before an answer, also a POST, PUT or DELETE; with a sequential
/// device as body, also an empty one, it cannot rewind and fails instead. (With
/// DoNotBufferUploadDataAttribute and a Content-Length, or it would keep a copy.)
class SequentialBody : public QIODevice
{
    Q_OBJECT

public:
    explicit SequentialBody(QByteArray bytes, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool atEnd() const override;
    qint64 bytesAvailable() const override;
    /// Qt tries this before it sends again: here it cannot.
    bool seek(qint64) override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qsizetype m_position = 0;
};

} // namespace smile::api
