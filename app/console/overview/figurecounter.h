#pragma once

#include "overview/figures.h"
#include "shell/savedviews.h"

#include <QElapsedTimer>

namespace smile::console {

/// Counts what the overview tells, on a thread of the pool and one count at a time, from snapshots:
/// the window never waits for it. It counts only when asked.
class FigureCounter : public QObject
{
    Q_OBJECT

public:
    /// `asked`: filters of pages; how many rows each shows. The session outlives this.
    FigureCounter(Session &session, const QList<SavedView> &asked, QObject *parent = nullptr);

    /// Counts anew if something changed since the last count, or a minute went by.
    void renew();
    /// As of the last count; answers are in the order of what was asked, none before the first.
    const Figures &figures() const { return m_figures; }

Q_SIGNALS:
    void counted();

private:
    QList<Question> questions(const catalog::Wording &wording);
    void take(const Figures &figures);

    Session &m_session;
    QList<SavedView> m_asked;
    Figures m_figures;
    bool m_isOutdated = true;
    bool m_counts = false; ///< a count is under way
    QElapsedTimer m_since; ///< the last count began
};

} // namespace smile::console
