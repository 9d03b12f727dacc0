#pragma once

#include "tablefile/tablefile.h"

#include <QObject>
#include <QThreadPool>

namespace smile::tablefile {

/// Writes one file in a thread of its own. When it goes, what is not written yet is given up.
class TableWriter : public QObject
{
    Q_OBJECT

public:
    explicit TableWriter(QObject *parent = nullptr);
    ~TableWriter() override;

    /// Once.
    void start(const Content &content, const QString &path);
    /// finished() still comes, as soon as the thread has seen it.
    void cancel();

Q_SIGNALS:
    void progressed(qsizetype rows);
    void finished(const smile::tablefile::Outcome &outcome);

private:
    std::atomic_bool m_cancelled = false;
    QThreadPool m_thread;
};

} // namespace smile::tablefile
