#pragma once

#include "vault/sealkey.h"

#include <QByteArray>

namespace smile::vault {

/// Turns records into what may lie on a disk and back: XChaCha20-Poly1305 with a random nonce,
/// padded so that lengths tell nothing, bound to its row, shelf, profile and format. Pure; for any
/// number of threads.
class Sealer
{
public:
    static constexpr int rowKeySize = 16;

    /// Empty when libsodium cannot work here.
    static std::optional<Sealer> make(const SealKey &key, const QString &profileId);

    /// The name of a record's row: a keyed hash, which nobody else can make or undo.
    QByteArray rowKey(QByteArrayView kind, QByteArrayView id) const;

    struct Opened
    {
        QByteArrayView kind, payload; ///< inside the scratch space
    };
    /// `kind` up to 255 bytes. `atLeast`: bytes that shorter payloads are padded to.
    QByteArray seal(int shelf, QByteArrayView rowKey, QByteArrayView kind, QByteArrayView payload,
                    qsizetype atLeast) const;
    /// Empty when a bit of it, its row or its shelf is another one than when it was sealed.
    std::optional<Opened> open(int shelf, QByteArrayView rowKey, QByteArrayView box,
                               QByteArray &scratch) const;

    /// The length that a record of `size` bytes has on the disk, before the seal's own 40 bytes.
    static qsizetype padded(qsizetype size);

private:
    Sealer(SealKey names, SealKey boxes, QByteArray place)
        : m_names(std::move(names))
        , m_boxes(std::move(boxes))
        , m_place(std::move(place))
    { }
    QByteArray boundTo(int shelf, QByteArrayView rowKey) const;

    SealKey m_names, m_boxes; ///< one for the rows' names, one for what they hold
    QByteArray m_place; ///< format and profile, as every seal is bound to them
};

} // namespace smile::vault
