#pragma once

#include "api/client.h"
#include "sync/reading.h"

#include <map>
#include <memory>

namespace smile::sync {

/// One of the lists that a tenant's index is made of.
struct PlannedList
{
    const catalog::Resource *resource;
    /// It filters by day of creation (contract: startDate, endDate of that operation; of incomes
    /// and the like they mean another date).
    bool dated;
    bool forSearch; ///< what a search for a person needs
};
/// In the order in which they are begun.
const QList<PlannedList> &plannedLists();

/// Reads whole lists in the background, many at the same time, so that the gate always has a
/// request to let out and a person's is never behind more than one.
///
/// Every list begins at once. Then lists that cannot be cut (identities, documents, invites) go
/// first, because their one cursor is what all would wait for in the end; a third of the requests
/// is for the dated lists all the same, newest first, and everything once the others are through.
/// A request that failed for a passing reason (network, 5xx, 429) is made again after a while, and
/// what is loaded stays.
class Plan : public QObject
{
    Q_OBJECT

public:
    /// Why a list is read. Each list may be read for each of them at the same time.
    enum class Purpose : quint8 {
        Index, ///< all of it, as fast as the gate lets
        News, ///< what is new in it
        Round, ///< all of it, slowly: what changed and what is gone
    };
    /// One reading: of which list, for what.
    struct Job
    {
        const catalog::Resource *resource;
        Purpose purpose = Purpose::Index;
        bool operator==(const Job &) const = default;
    };

    /// `client` outlives the plan.
    Plan(api::Client &client, QObject *parent);
    ~Plan() override; ///< what is on the wire is cancelled

    /// `reading` goes into the table of its resource. With a pace, each of its pages is asked for
    /// at the earliest so long after the one before. Nothing leaves before go().
    void begin(Purpose purpose, std::unique_ptr<Reading> reading,
               api::Priority priority = api::Priority::Background,
               std::chrono::milliseconds pace = {});
    void go();
    void drop(const Job &job);
    void dropAll();
    /// A list that waits after a failure goes on now. False when it is not waiting.
    bool retry(const Job &job);
    /// While paused nothing is asked for; what is on the wire still comes.
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }

    /// Null when there is none.
    const Reading *reading(const Job &job) const;
    bool isInterrupted(const Job &job) const; ///< it waits after a failure
    bool isReading(Purpose purpose) const; ///< any list

Q_SIGNALS:
    void progressed(const smile::sync::Plan::Job &job);
    /// A request failed; the list waits and goes on by itself.
    void interrupted(const smile::sync::Plan::Job &job, const smile::api::Error &error);
    /// Records that the server no longer lists; they are still in the table.
    void vanished(const smile::sync::Plan::Job &job, const QStringList &ids);
    /// Once for each reading that was begun and not dropped; `loaded` records came.
    void ended(const smile::sync::Plan::Job &job, qsizetype loaded,
               const std::optional<smile::api::Error> &error);

private:
    struct List
    {
        Job job;
        std::unique_ptr<Reading> reading;
        api::Priority priority = api::Priority::Background;
        std::chrono::milliseconds pace{0};
        bool forSearch = false;
        bool asked = false; ///< its first page is on its way or here
        quint64 lastAsked = 0;
        int failures = 0; ///< one after the other
        bool isEnding = false; ///< looks for what vanished
        std::unique_ptr<QObject> wait; ///< context of the alarm that ends a wait
    };
    struct Asked
    {
        Job job;
        int number;
        api::Call<api::Page> call;
    };

    bool askNext();
    bool ask(List &list);
    QList<List *> inOrder();
    List *find(const Job &job) const;
    void waitFor(List &list, std::chrono::milliseconds delay);
    void answered(quint64 serial, const api::Result<api::Page> &page);
    void taken(List &list, const std::optional<api::Error> &error);
    void failed(List &list, int number, const api::Error &error);
    void endWhole(List &list);
    void end(List &list, const QStringList &gone, const std::optional<api::Error> &error);
    void dropCalls(const Job &job);

    api::Client &m_client;
    std::vector<std::unique_ptr<List>> m_lists;
    std::map<quint64, Asked> m_asked;
    quint64 m_serial = 0;
    bool m_paused = false;
};

} // namespace smile::sync
