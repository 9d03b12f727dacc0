#pragma once

#include "api/gate.h"
#include "records/store.h"

#include <functional>
#include <map>
#include <optional>

namespace smile::sync {

/// Watches people while they try to connect an account: reads their accounts, tasks, open invites
/// and what is logged of these every two seconds, as what somebody waits for. Several who are
/// followed take turns, so that they cost no more than one; nobody is asked about again before the
/// last answer is there. Ends by itself.
class LiveFollow : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds beat = std::chrono::seconds(2);
    static constexpr std::chrono::milliseconds longest = std::chrono::minutes(15);

    /// How far the person is.
    enum class Step : quint8 {
        Beginning, ///< nothing happens yet
        SigningIn,
        Code, ///< the provider waits for a code
        Reading, ///< connected, and no task has finished since
        Failed ///< they may try again: it goes on
    };
    enum class End : quint8 { Connected, TimeUp, Stopped };

    struct Stand
    {
        Step step = Step::Beginning;
        QString accountId = {}; ///< empty while beginning
        std::chrono::milliseconds inStep{}, left{}; ///< since it was seen; until the end
    };

    /// What reads into the store: a list of one person's, and whether the answer is still to come;
    /// one record by its id.
    struct Reader
    {
        std::function<void(const catalog::Resource &, const QString &filter, const QString &value)>
            load;
        std::function<bool(const catalog::Resource &, const QString &filter, const QString &value)>
            isLoading;
        std::function<void(const catalog::Resource &, const QString &id)> fetch;
    };

    /// The store and the clock outlive this.
    LiveFollow(Reader reader, records::Store &store, api::Clock &clock, QObject *parent = nullptr);

    /// Somebody who is followed already gets the whole time anew.
    void start(const QString &userId);
    void stop(const QString &userId);
    /// None when they are not followed.
    std::optional<Stand> stand(const QString &userId) const;
    qsizetype count() const { return m_order.size(); }

Q_SIGNALS:
    void started(const QString &userId);
    void stepChanged(const QString &userId);
    void ended(const QString &userId, smile::sync::LiveFollow::End end);

private:
    struct Followed
    {
        std::chrono::milliseconds until{}, stepAt{};
        Step step = Step::Beginning;
        QString accountId;
        QHash<QString, QString> statusAtStart; ///< of accounts that did not change since
        QSet<QString> finishedAtStart; ///< tasks
    };

    void sleep();
    void wake();
    void endWhatIsOver();
    void readNext();
    bool isReading(const QString &userId) const;
    void read(const QString &userId);
    QStringList openInvites(const QString &userId) const;
    void look(const QString &userId);
    void noteChanged(const QString &userId, Followed &followed) const;
    records::Record currentAccount(const QString &userId, const Followed &followed) const;
    bool hasData(const QString &userId, const QString &accountId, const Followed &followed) const;
    void end(const QString &userId, End how);

    Reader m_reader;
    records::Store &m_store;
    api::Clock &m_clock;
    std::unique_ptr<QObject> m_alarm; ///< context of the next beat; none: nobody is followed
    std::map<QString, Followed> m_followed;
    QStringList m_order; ///< whose turn is next stands first
};

} // namespace smile::sync
