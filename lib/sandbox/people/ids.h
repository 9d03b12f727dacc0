#pragma once

#include <QString>

#include <optional>

namespace smile::sandbox::people {

/// What an id names. The order is part of every id: add at the end.
enum class Kind : quint8 {
    User,
    Account,
    Identity,
    Document,
    Employment,
    Income,
    Eincome,
    Contribution,
    Liability,
    Transaction,
    Rating,
    Insight,
    Link,
    Invite,
    InviteLog,
    Archive,
    Task,
    File,
    InviteTemplate,
    ConsentTemplate,
    WinkTemplate,
    Webhook,
    WinkSite
};

/// Everything that an id holds.
struct IdParts
{
    Kind kind = Kind::User;
    quint32 index = 0; ///< of the person; 0 for what the tenant has apart from people
    quint8 slot = 0; ///< which account or archive of theirs
    quint16 ordinal = 0; ///< which one there

    bool operator==(const IdParts &) const = default;
};

/// Ids that carry their own parts, yet look like a prefix and 32 random hex digits: the first 64
/// bits are the parts under a small Feistel network keyed by the seed, the other 64 are a hash of
/// them, so that an id that was not made here is refused. No table is needed in either direction.
class IdCodec
{
public:
    explicit IdCodec(quint64 seed)
        : m_seed(seed)
    { }

    QString make(const IdParts &parts) const;
    std::optional<IdParts> read(QStringView id) const;

    /// An id of that kind that read() refuses, always the same for the same (salt, number).
    static QString foreign(Kind kind, quint64 salt, quint64 number);

private:
    quint64 check(quint64 payload) const;

    quint64 m_seed;
};

} // namespace smile::sandbox::people
