#include "vault/sealkey.h"

#include <sodium.h>

namespace smile::vault {

static_assert(SealKey::size == crypto_kdf_KEYBYTES);

SealKey::Bytes SealKey::allocate()
{
    if (sodium_init() < 0)
        return {};
    // Neither swapped out nor left behind: sodium_free() overwrites before it lets go.
    auto *bytes = static_cast<unsigned char *>(sodium_malloc(size));
    return bytes ? Bytes(bytes, [](unsigned char *old) { sodium_free(old); }) : Bytes();
}

std::optional<SealKey> SealKey::random()
{
    Bytes bytes = allocate();
    if (!bytes)
        return {};
    randombytes_buf(bytes.get(), size);
    return SealKey(std::move(bytes));
}

std::optional<SealKey> SealKey::fromBytes(QByteArrayView bytes)
{
    Bytes own = bytes.size() == size ? allocate() : Bytes();
    if (!own)
        return {};
    memcpy(own.get(), bytes.data(), size);
    return SealKey(std::move(own));
}

std::optional<SealKey> SealKey::fromText(const QString &text)
{
    QByteArray encoded = text.toLatin1();
    QByteArray decoded = QByteArray::fromBase64(encoded, QByteArray::AbortOnBase64DecodingErrors);
    const std::optional<SealKey> key = fromBytes(decoded);
    sodium_memzero(encoded.data(), static_cast<std::size_t>(encoded.size()));
    sodium_memzero(decoded.data(), static_cast<std::size_t>(decoded.size()));
    return key;
}

QString SealKey::text() const
{
    QByteArray encoded =
        QByteArray::fromRawData(reinterpret_cast<const char *>(bytes()), size).toBase64();
    const QString text = QString::fromLatin1(encoded);
    sodium_memzero(encoded.data(), static_cast<std::size_t>(encoded.size()));
    return text;
}

std::optional<SealKey> SealKey::derived(quint64 number) const
{
    Bytes bytes = allocate();
    if (!bytes)
        return {};
    crypto_kdf_derive_from_key(bytes.get(), size, number, "smileCpy", m_bytes.get());
    return SealKey(std::move(bytes));
}

} // namespace smile::vault
