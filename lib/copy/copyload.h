#pragma once

#include "copy/copylane.h"
#include "copy/copywrites.h"

namespace smile::copy {

/// Fills the tables with what the shelves of the disk hold, one after the other: unpacked on the
/// reading threads, put in by this one, a part at a time so that the first rows stand soon. What is
/// in a table already, or changed since, is newer and stays.
class CopyLoad
{
public:
    /// Both outlive this.
    CopyLoad(records::Store &store, CopyWrites &writes, const QDate &today);

    vault::MakeLane lanes() const;
    /// When a shelf was read. `done` runs once, unless this or `context` goes before; it may end
    /// this.
    void fill(QObject *context, const std::function<void()> &done);
    /// What a table tells now is the disk's doing.
    bool isFilling() const { return m_filling; }

private:
    void fillSome(QObject *context, const std::function<void()> &done);
    void put(const LoadedPart &some);
    QList<QJsonObject> fresh(const catalog::Resource &resource, QList<QJsonObject> records);

    records::Store &m_store;
    CopyWrites &m_writes;
    QDate m_today;
    std::shared_ptr<LoadedBox> m_box = std::make_shared<LoadedBox>();
    Loaded m_loaded; ///< its accounts are those of every shelf so far
    std::size_t m_part = 0; ///< that is put in next
    bool m_filling = false;
};

} // namespace smile::copy
