#pragma once

#include "sync/sync.h"
#include "vault/sealedfile.h"

namespace smile::actions {
class Runner;
}
namespace smile::copy {
class LocalCopy;
}

namespace smile::console {

/// How many records went in the last 90 days and why: what the sealed copy remembers of earlier
/// sessions, and what went in this one. Numbers and times only, nobody's name or id.
class Removals : public QObject
{
    Q_OBJECT

public:
    struct Count
    {
        qsizetype revoked = 0, expired = 0, vanished = 0;
        QDateTime newest; ///< UTC; invalid when nothing went
        qsizetype all() const { return revoked + expired + vanished; }
    };

    /// All outlive this.
    Removals(sync::Sync &sync, actions::Runner &runner, const copy::LocalCopy &copy,
             QObject *parent = nullptr);

    /// As of now, UTC. From the disk each record counts that was kept there; of this session those
    /// that the server no longer lists, and accounts that were revoked here.
    Count count(const QDateTime &now = QDateTime::currentDateTimeUtc());

private:
    static void add(Count &count, vault::Gone why, qsizetype records, const QDateTime &when);
    const Count &earlier(const QDateTime &now);

    const copy::LocalCopy &m_copy;
    Count m_earlier; ///< of m_known tombstones
    qsizetype m_known = 0;
    QDate m_day; ///< on which they were counted
    Count m_session;
};

} // namespace smile::console
