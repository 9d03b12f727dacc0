#include "sandbox/rest/cursor.h"

#include "sandbox/rest/problem.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace smile::sandbox {

namespace {

constexpr qsizetype sealSize = 8;
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

CursorCodec::CursorCodec()
{
    for (int i = 0; i < 4; ++i)
        m_key += QByteArray::number(QRandomGenerator::system()->generate64(), 36);
}

QByteArray CursorCodec::sealed(const QByteArray &payload) const
{
    return QMessageAuthenticationCode::hash(payload, m_key, QCryptographicHash::Sha256)
        .left(sealSize);
}

QString CursorCodec::encode(const Cursor &cursor) const
{
    QCborMap filters;
    for (auto it = cursor.filters.begin(); it != cursor.filters.end(); ++it)
        filters.insert(it.key(), it.value());
    const QCborArray parts{cursor.list, filters, cursor.slot, cursor.last, cursor.rest};
    const QByteArray payload = QCborValue(parts).toCbor();
    return QString::fromLatin1(QByteArray(sealed(payload) + payload).toBase64(base64));
}

Cursor CursorCodec::decode(const QString &text, const QString &list) const
{
    const auto bytes = QByteArray::fromBase64Encoding(
        text.toUtf8(), base64 | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray payload = bytes.decoded.mid(sealSize);
    const bool isWhole = bytes.decoded.toBase64(base64) == text.toUtf8();
    if (!bytes || !isWhole || payload.isEmpty() || bytes.decoded.left(sealSize) != sealed(payload))
        throw Problem::invalid(QStringLiteral("cursor is none of this server's."));
    const QCborArray parts = QCborValue::fromCbor(payload).toArray();
    Cursor cursor;
    cursor.list = parts.at(0).toString();
    if (cursor.list != list)
        throw Problem::invalid(QStringLiteral("cursor belongs to another list."));
    const QCborMap filters = parts.at(1).toMap();
    for (const auto &pair : filters)
        cursor.filters.insert(pair.first.toString(), pair.second.toString());
    cursor.slot = parts.at(2).toInteger();
    cursor.last = parts.at(3).toString();
    cursor.rest = parts.at(4).toInteger();
    return cursor;
}

qsizetype indexAfter(const Cursor &cursor, const QList<QJsonObject> &rows, const QString &idKey)
{
    if (cursor.last.isEmpty())
        return 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].value(idKey).toString() == cursor.last)
            return i + 1;
    }
    return qMax<qsizetype>(0, rows.size() - cursor.rest);
}

} // namespace smile::sandbox
