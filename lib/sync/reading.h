#pragma once

#include "api/error.h"
#include "api/values.h"
#include "records/table.h"
#include "sync/windows.h"

#include <functional>
#include <map>
#include <memory>

namespace smile::sync {

/// Where the reading of one list stands, to go on from there: cursors and days, nothing personal.
struct ReadingState
{
    WindowsState windows;
    qsizetype loaded = 0;
};

/// One whole list on its way into its table, over as many cursors as it allows. It says what to ask
/// for and takes what comes; who asks is the Plan.
///
/// After the last page, and only then, records that were not listed are told as vanished. What
/// others put into the table or took out of it meanwhile wins over what an older page says.
class Reading : public QObject
{
    Q_OBJECT

public:
    struct Ask
    {
        int number = 0;
        api::Query query;
    };
    enum class Failure : quint8 { Later, Final }; ///< ask again after a while, or not at all

    /// `table` outlives the reading. `dated`: the list is cut by day of creation when it is long;
    /// `today` as in Windows.
    Reading(records::Table &table, bool dated, QDate today);
    /// Goes on where an earlier one stood. It cannot tell what vanished: it saw only a part.
    Reading(records::Table &table, bool dated, QDate today, const ReadingState &state);
    /// Of what is new: of a dated list the records created from this UTC day on, else the list
    /// from its first page on. It ends with a page that says nothing new where that means that
    /// nothing new follows, or after a number of pages: the slow round sees the rest.
    static std::unique_ptr<Reading> ofNews(records::Table &table, std::optional<QDate> from);

    const catalog::Resource &resource() const { return m_table.resource(); }
    qsizetype tableSize() const { return m_table.size(); }
    /// The list can be asked for in one piece only.
    bool isSerial() const { return !m_dated; }
    bool isDone() const { return m_ended || m_windows.done(); }
    qsizetype loaded() const { return m_loadedBefore + m_seen.size(); }
    ReadingState state() const { return {m_windows.state(), loaded()}; }

    std::optional<Ask> next(bool alone);
    /// What came for an ask. An error ends the reading: the list does not end, or changed its form.
    std::optional<api::Error> take(int number, const api::Page &page);
    Failure failed(int number, const api::Error &error);
    void giveBack(int number); ///< its call was dropped
    /// After the last page: finds what is in the table and no longer listed, on any thread.
    std::function<QStringList()> vanishedFinder() const;
    /// Of what was found: what nobody put in meanwhile.
    QStringList stillVanished(const QStringList &ids) const;

private:
    struct Asked
    {
        int window = 0;
        bool hasCursor = false;
        QSet<QString> others; ///< ids that others put in or took out since it was asked
    };

    bool isEndOfNews(const QList<QDateTime> &created, bool hasUnknown) const;
    void noteOthers(const QSet<QString> &upserted, const QSet<QString> &removed);

    records::Table &m_table;
    bool m_dated;
    bool m_whole = true; ///< seen from its first page on
    bool m_newsOnly = false;
    bool m_ended = false; ///< before the list's end
    int m_pages = 0;
    Windows m_windows;
    std::map<int, Asked> m_asked;
    int m_next = 0;
    int m_restarts = 0; ///< windows whose kept cursor was refused
    qsizetype m_loadedBefore = 0;
    QSet<size_t> m_seen; ///< hashes of the ids that were listed: a million ids would be much
    QSet<QString> m_others; ///< ids that others put in since the reading began
    bool m_upserting = false; ///< what the table tells now is our own doing
};

/// When a record was created: "createdAt" or "metadata.createdAt"; invalid when it does not say.
QDateTime createdAt(const QJsonObject &record);
QDateTime createdAt(const records::Record &record);

} // namespace smile::sync
