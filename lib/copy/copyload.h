#pragma once

#include "copy/copylane.h"
#include "copy/segments.h"

#include <QThreadPool>

namespace smile::copy {

/// Fills the tables with what the shelves of the disk hold: unpacked on the reading threads, taken
/// over by this one, a few segments at a time; people first, for they are what is looked for. What
/// is in a table already is newer than the disk.
class CopyLoad : public QObject
{
    Q_OBJECT

public:
    /// They outlive this.
    CopyLoad(records::Store &store, Segments &segments, Lifetimes &lifetimes, const QDate &today);
    ~CopyLoad() override;

    vault::MakeLane lanes() const;
    /// A shelf was read. Ends with filled().
    void fill();
    /// All were filled in. `isWhole`: every row of the file could be read. Ends with done().
    void finish(bool isWhole);
    /// What a table tells now is the disk's doing.
    bool isFilling() const { return m_filling; }

    qsizetype records() const { return m_records; }
    qsizetype useless() const { return m_useless; } ///< segments

Q_SIGNALS:
    /// What was read so far is in the tables.
    void filled();
    /// After finish(): the tables are as the disk was.
    void done();

private:
    struct Afterwards; ///< what is to be done when all is there

    void fillSome();
    void put(LoadedSegment segment);
    void end(const Afterwards &afterwards);

    records::Store &m_store;
    Segments &m_segments;
    Lifetimes &m_lifetimes;
    QDate m_today;
    std::shared_ptr<LoadedBox> m_box = std::make_shared<LoadedBox>();
    std::vector<LoadedSegment> m_waiting; ///< the next is the last
    Doomed m_doomed;
    qsizetype m_records = 0;
    qsizetype m_useless = 0;
    bool m_filling = false;
    bool m_ended = false;
    QThreadPool m_pool;
};

} // namespace smile::copy
