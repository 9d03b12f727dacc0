#include "vault/sealer.h"

#include <QtEndian>

#include <sodium.h>

namespace smile::vault {

namespace {

constexpr char format = 1;
constexpr quint64 namesKey = 1;
constexpr quint64 boxesKey = 2;
constexpr qsizetype smallest = 256;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype lengthSize = sizeof(quint32);

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

auto lengthOf(QByteArrayView view)
{
    return static_cast<unsigned long long>(view.size());
}

QByteArray keyedHash(const SealKey &key, QByteArrayView first, QByteArrayView second)
{
    QByteArray hash(Sealer::rowKeySize, Qt::Uninitialized);
    const auto length = static_cast<unsigned char>(first.size()); // kind and id never run together
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.bytes(), SealKey::size, Sealer::rowKeySize);
    crypto_generichash_update(&state, &length, 1);
    crypto_generichash_update(&state, bytesOf(first), lengthOf(first));
    crypto_generichash_update(&state, bytesOf(second), lengthOf(second));
    crypto_generichash_final(&state, bytesOf(hash), Sealer::rowKeySize);
    return hash;
}

} // namespace

std::optional<Sealer> Sealer::make(const SealKey &key, const QString &profileId)
{
    const auto names = key.derived(namesKey);
    const auto boxes = key.derived(boxesKey);
    if (!names || !boxes)
        return {};
    QByteArray place(1, format);
    place += keyedHash(*names, "profile", profileId.toUtf8());
    return Sealer(*names, *boxes, place);
}

QByteArray Sealer::rowKey(QByteArrayView kind, QByteArrayView id) const
{
    return keyedHash(m_names, kind, id);
}

// Powers of two: two records of a kind that differ by a status or an error code have the same
// length on the disk, unless they stand at the very edge of a step. Long ones go by 4096, which is
// a fourth of them at most.
qsizetype Sealer::padded(qsizetype size)
{
    constexpr qsizetype page = 4096;
    if (size > 4 * page)
        return (size + page - 1) / page * page;
    qsizetype step = smallest;
    while (step < size)
        step *= 2;
    return step;
}

QByteArray Sealer::boundTo(int shelf, QByteArrayView rowKey) const
{
    return m_place + static_cast<char>(shelf) + rowKey.toByteArray();
}

QByteArray Sealer::seal(int shelf, QByteArrayView rowKey, QByteArrayView kind,
                        QByteArrayView payload, qsizetype atLeast) const
{
    Q_ASSERT(kind.size() <= 255);
    const qsizetype used = 1 + kind.size() + lengthSize + payload.size();
    QByteArray plain(padded(qMax(used, atLeast)), '\0');
    char *at = plain.data();
    *at++ = static_cast<char>(kind.size());
    at = std::copy(kind.begin(), kind.end(), at);
    qToLittleEndian(static_cast<quint32>(payload.size()), at);
    std::copy(payload.begin(), payload.end(), at + lengthSize);

    QByteArray box(nonceSize + plain.size() + tagSize, Qt::Uninitialized);
    randombytes_buf(box.data(), nonceSize);
    const QByteArray bound = boundTo(shelf, rowKey);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(box) + nonceSize, nullptr, bytesOf(plain),
                                               lengthOf(plain), bytesOf(bound), lengthOf(bound),
                                               nullptr, bytesOf(box), m_boxes.bytes());
    return box;
}

std::optional<Sealer::Opened> Sealer::open(int shelf, QByteArrayView rowKey, QByteArrayView box,
                                           QByteArray &scratch) const
{
    const qsizetype size = box.size() - nonceSize - tagSize;
    if (size < 1 + lengthSize)
        return {};
    if (scratch.size() < size)
        scratch.resize(size);
    const QByteArray bound = boundTo(shelf, rowKey);
    const int bad = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytesOf(scratch), nullptr, nullptr, bytesOf(box) + nonceSize, lengthOf(box) - nonceSize,
        bytesOf(bound), lengthOf(bound), bytesOf(box), m_boxes.bytes());
    if (bad)
        return {};
    const QByteArrayView plain(scratch.constData(), size);
    const auto kindSize = static_cast<unsigned char>(plain.front());
    if (1 + kindSize + lengthSize > size)
        return {};
    const QByteArrayView rest = plain.sliced(1 + kindSize);
    const auto length = qsizetype(qFromLittleEndian<quint32>(rest.data()));
    if (length > rest.size() - lengthSize)
        return {};
    return Opened{plain.sliced(1, kindSize), rest.sliced(lengthSize, length)};
}

} // namespace smile::vault
