#pragma once

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace smile::sync {

/// Where a window of a list stands, as it can be kept over a restart: nothing personal.
struct WindowState
{
    QDate from, to; ///< UTC days, both inclusive (contract: startDate, endDate); null: open
    QString cursor; ///< empty: its first page comes next
};

/// Where the reading of a list stands.
struct WindowsState
{
    bool plain = true; ///< not cut (yet): one window without dates
    QList<WindowState> windows;
    bool hasRest = false; ///< what is older than all windows is still to be cut
    QDate restTo; ///< the rest's last day; null: open
};

/// How one list is asked for, page by page, so that its cursors, which are serial, can run side by
/// side. Pure: knows no network and no clock.
///
/// It begins as one cursor over the whole list. When the list turns out to be long and has filters
/// by day of creation, it is cut into windows, newest first, each as wide as the density of the one
/// before lets expect a few pages; a window that holds more than expected is halved, down to one
/// day, then paged. An empty window ends the cutting: one last window takes all that is older.
/// "Today" is what the records say, as far as they do.
class Windows
{
public:
    /// What to ask for next.
    struct Ask
    {
        int window = 0;
        QDate from, to; ///< null: no such filter
        QString cursor;
    };
    enum class Verdict : quint8 {
        GoOn,
        Circle, ///< the cursors lead in a circle or never end
    };

    /// `dated`: the list filters by day of creation. `today`, UTC, as this computer thinks, matters
    /// only for a list that comes oldest first.
    Windows(bool dated, QDate today);
    Windows(bool dated, QDate today, const WindowsState &state);

    /// What can be asked for now. `alone`: no other list has much left, so windows are made small
    /// enough that all end at about the same time.
    std::optional<Ask> next(bool alone);
    /// What a page held.
    enum class Content : quint8 {
        News,
        Known, ///< only what this reading has seen already
        Nothing, ///< a server may send empty pages while it searches
    };
    /// A page came: when its records were created (those that say so), and what it held.
    Verdict take(int window, const QString &nextCursor, const QList<QDateTime> &created,
                 Content content);
    /// No page came: the same will be asked for again.
    void giveBack(int window);
    /// The cursor is no longer taken: the window begins anew.
    void restart(int window);

    bool done() const { return m_windows.isEmpty() && !m_hasRest; }
    bool isPlain() const { return m_plain; }
    WindowsState state() const;

private:
    struct Window
    {
        int number = 0;
        QDate from, to;
        QString cursor;
        bool busy = false;
        bool guessed = false; ///< how much it holds was not known when it was cut
        int pages = 0;
        int knownPages = 0; ///< one after the other
        int emptyPages = 0; ///< the same
        qsizetype records = 0;
        QSet<QString> cursors;
    };

    Window *find(int window);
    void add(QDate from, QDate to, bool guessed);
    bool mayCut() const;
    void cut(bool alone);
    void cutUp();
    void close(const Window &window);
    void halve(const Window &window);
    void readWhole();

    bool m_dated;
    QDate m_today;
    bool m_plain = true;
    QList<Window> m_windows; ///< newest first
    int m_next = 0;
    bool m_hasRest = false;
    QDate m_restTo;
    QDate m_newest; ///< about the day of the newest record
    std::optional<double> m_density; ///< records a day at the old end of what is read
    QDate m_densityFrom;
    qint64 m_lastDays = 1;
    QList<QDateTime> m_created; ///< what the first pages said
};

} // namespace smile::sync
