#include "sandbox/rest/auth.h"

#include "sandbox/rest/problem.h"

#include <QCryptographicHash>

namespace smile::sandbox {

namespace {

// Hashes have one length and tell nothing about the text, so comparing them byte by byte in
// constant time lets nobody feel their way to the secret.
QByteArray hashed(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

bool sameInConstantTime(const QByteArray &a, const QByteArray &b)
{
    int difference = a.size() == b.size() ? 0 : 1;
    for (qsizetype i = 0; i < qMin(a.size(), b.size()); ++i)
        difference |= a[i] ^ b[i];
    return difference == 0;
}

QByteArray afterScheme(const QByteArray &authorization, const QByteArray &scheme)
{
    const QByteArray text = authorization.trimmed();
    if (text.size() <= scheme.size() || text.left(scheme.size()).toLower() != scheme)
        return {};
    return text.mid(scheme.size()).trimmed();
}

} // namespace

BasicAuth::BasicAuth(const QByteArray &key, const QByteArray &secret)
    : m_expected(hashed(key + ':' + secret))
{ }

void BasicAuth::check(const QByteArray &authorization) const
{
    const QByteArray coded = afterScheme(authorization, "basic ");
    if (coded.isEmpty())
        throw Problem::noToken();
    const auto pair =
        QByteArray::fromBase64Encoding(coded, QByteArray::AbortOnBase64DecodingErrors);
    if (!pair || !sameInConstantTime(hashed(pair.decoded), m_expected))
        throw Problem::badCredentials();
}

QByteArray bearerToken(const QByteArray &authorization)
{
    return afterScheme(authorization, "bearer ");
}

} // namespace smile::sandbox
