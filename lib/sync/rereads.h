#pragma once

#include "records/store.h"

#include <QHash>

#include <chrono>
#include <map>

namespace smile::sync {

/// An account that waits for its person or its provider, or failed: PENDING, AWAITING_MFA, ERROR,
/// USER_ACTION_REQUIRED.
bool isOpen(const records::Record &account);

/// Single records that change soon, and which of them is due to be read again: what is on screen,
/// then open accounts that changed lately; older ones are left to the slow round, which reads 150
/// with one request.
class Rereads : public QObject
{
    Q_OBJECT

public:
    struct Record
    {
        const catalog::Resource *resource;
        QString id;
        bool operator<(const Record &other) const
        {
            return std::tie(resource, id) < std::tie(other.resource, other.id);
        }
    };

    explicit Rereads(records::Store &store);

    /// These are on screen, of that viewer and resource: instead of what it said before. A viewer
    /// that dies looks at nothing.
    void watch(QObject *viewer, const catalog::Resource &resource, const QStringList &ids);
    /// At most `most` that were not read for long enough, on screen first, longest ago first. They
    /// count as read from now on.
    QList<Record> due(std::chrono::milliseconds now, int most);
    qsizetype open() const { return m_open.size(); }

private:
    void follow(const QSet<QString> &upserted, const QSet<QString> &removed);
    void forgetOld();

    records::Table &m_accounts;
    QHash<QString, QDateTime> m_open; ///< id → when it last changed
    QDateTime m_newest; ///< of all changes seen: the server's time, about
    std::map<std::pair<QObject *, const catalog::Resource *>, QStringList> m_watched;
    std::map<Record, std::chrono::milliseconds> m_readAt;
};

} // namespace smile::sync
