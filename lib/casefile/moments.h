#pragma once

#include "records/store.h"

#include <QDateTime>

#include <functional>

namespace smile::casefile {

/// A record as it was before it was read again with another content.
struct Moment
{
    records::Record record;
    QDateTime until; ///< UTC, by this computer's clock: when the other content was seen
};

/// Keeps the last few contents of people's records that changed, in memory, for a session: the API
/// itself has no history. What goes from the store goes from here too.
class Moments : public QObject
{
    Q_OBJECT

public:
    using UtcNow = std::function<QDateTime()>;
    static constexpr int mostOfARecord = 5;
    static constexpr int mostRecords = 2000; ///< those that changed longest ago go first

    /// The store outlives this.
    explicit Moments(records::Store &store, QObject *parent = nullptr,
                     UtcNow now = &QDateTime::currentDateTimeUtc);

    /// Newest first.
    QList<Moment> of(const catalog::Resource &resource, const QString &recordId) const;

private:
    using Key = std::pair<const catalog::Resource *, QString>;

    void watch(const catalog::Resource &resource);
    void keep(const catalog::Resource &resource, const QSet<QString> &upserted);

    records::Store &m_store;
    UtcNow m_now;
    QList<records::Record> m_before; ///< what is about to be reported as changed
    QHash<Key, QList<Moment>> m_moments; ///< newest first
    QList<Key> m_order; ///< of their last change, oldest first
};

} // namespace smile::casefile
