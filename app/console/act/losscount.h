#pragma once

#include "actions/lostdata.h"
#include "sync/sync.h"

#include <QObject>

namespace smile::console {

/// Counts the data that goes with what a plan takes away, anew from the server: what was loaded
/// before may be a part of it, or none. Meanwhile it says what is known.
class LossCount : public QObject
{
    Q_OBJECT

public:
    /// The plan takes data away (actions::lostData). What is counted goes into the store; `sync`
    /// and `store` outlive this.
    LossCount(const actions::Plan &plan, sync::Sync &sync, records::Store &store);

    /// "All data that Smile has read from it: Identities: 1 · Documents: 2"
    QString words() const;
    /// Every list was counted.
    bool isComplete() const;
    /// Begins anew what is still being counted: an answer from before the records went would bring
    /// them back here.
    void startAgain();

Q_SIGNALS:
    void changed();

private:
    void follow(const catalog::Resource *resource);

    const QString m_sentence;
    const actions::LostData m_data;
    sync::Sync &m_sync;
    records::Store &m_store;
    QList<const catalog::Resource *> m_open; ///< still being counted
    bool m_failed = false; ///< one of them could not be
};

} // namespace smile::console
