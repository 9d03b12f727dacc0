#include "api/sequentialbody.h"

#include <cstring>

namespace smile::api {

SequentialBody::SequentialBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    // Unbuffered: QIODevice's own buffer would only copy the bytes once more.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool SequentialBody::atEnd() const
{
    return m_position >= m_bytes.size();
}

qint64 SequentialBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 SequentialBody::readData(char *data, qint64 maxSize)
{
    const qint64 left = m_bytes.size() - m_position;
    if (left == 0)
        return -1; // the end, as a sequential device tells it
    const qint64 count = qMin(left, maxSize);
    std::memcpy(data, m_bytes.constData() + m_position, static_cast<std::size_t>(count));
    m_position += static_cast<qsizetype>(count);
    return count;
}

qint64 SequentialBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace smile::api
