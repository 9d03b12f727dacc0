#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

namespace smile::vault {

/// A random 32-byte key in locked memory, which is overwritten when the last copy of it goes.
class SealKey
{
public:
    static constexpr int size = 32;

    /// Empty when the system gives no locked memory or no randomness.
    static std::optional<SealKey> random();
    static std::optional<SealKey> fromBytes(QByteArrayView bytes);
    /// As the keychain holds it: base64. Empty for anything else than 32 bytes of it.
    static std::optional<SealKey> fromText(const QString &text);

    QString text() const;
    /// A key of its own for one purpose: `number` tells the purposes apart.
    std::optional<SealKey> derived(quint64 number) const;
    const unsigned char *bytes() const { return m_bytes.get(); }

private:
    using Bytes = std::shared_ptr<unsigned char>;
    explicit SealKey(Bytes bytes)
        : m_bytes(std::move(bytes))
    { }
    static Bytes allocate();

    Bytes m_bytes;
};

} // namespace smile::vault
