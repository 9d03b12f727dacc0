#pragma once

#include "dataset.h"
#include "rng.h"

#include <QVarLengthArray>

#include <array>
#include <optional>

namespace smile::sandbox::people {

// The contract's words, in the order of the enums below.
extern const std::array<QLatin1StringView, 5> connectionWords;
extern const std::array<QLatin1StringView, 4> monitorWords;
extern const std::array<QLatin1StringView, 6> inviteWords;
extern const std::array<QLatin1StringView, 5> archiveWords;
extern const std::array<QLatin1StringView, 16> errorWords;

enum class Connection { Connected, Pending, AwaitingMfa, Error, Disconnected };
enum class Monitor { Active, UserActionRequired, CustomerDisabled, Unsupported };
enum class Stage { Invited, EmailOpened, LandingPageOpened, WinkWidgetOpened, Linked, Revoked };
enum class ArchiveState { Analyzed, Started, Unsupported, Error, Revoked };

// All times are seconds since the epoch, UTC.

struct AccountOutline
{
    int provider = 0; ///< position in Dataset::providers
    Connection connection = Connection::Connected;
    int error = -1; ///< position in errorWords, -1 unless connection is Error
    Monitor monitor = Monitor::Unsupported;
    qint64 createdAt = 0, connectionAt = 0, monitorAt = 0;

    bool hasData() const { return connection == Connection::Connected; }
};

struct ArchiveOutline
{
    int fileType = 0; ///< position in Dataset::fileTypes
    ArchiveState state = ArchiveState::Analyzed;
    qint64 createdAt = 0, updatedAt = 0;
};

struct InviteOutline
{
    /// What has happened, oldest first; the last is the invite's status.
    QVarLengthArray<QPair<Stage, qint64>, 6> stages;
    int inviteTemplate = 0;
    int winkTemplate = -1; ///< -1: the default one
};

/// The decisions about one person, from which every row of theirs follows. Cheap: no text.
struct Outline
{
    int index = 0;
    int country = 0;
    int testLife = -1; ///< position in Dataset::testLives, -1 for a made person
    int sameAs = -1; ///< who was invited once more as this one: the same life; -1 for the most
    qint64 createdAt = 0;
    QVarLengthArray<AccountOutline, 4> accounts; ///< newest first
    QVarLengthArray<ArchiveOutline, 2> archives; ///< newest first
    std::optional<InviteOutline> invite;

    bool anyAccount(Connection connection) const;
};

/// Makes outlines. The first people are the test people; of the made ones the first few dozen take
/// turns in showing each error code, invite stage and archive state, a provider that has just
/// broken down, and a person who is there twice, so that a small tenant has them all; the rest is
/// drawn in realistic proportions.
class Outliner
{
public:
    Outliner(const Dataset &data, int count, quint64 seed, qint64 now);

    int count() const { return m_count; }
    qint64 createdAt(int index) const;
    Outline outline(int index) const;

private:
    void addAccounts(Outline &outline) const;
    void addTestAccounts(Outline &outline) const;
    void addOutage(Outline &outline) const;
    AccountOutline drawAccount(const Outline &outline, Rng &rng) const;
    void setTimes(const Outline &outline, AccountOutline &account, bool first, Rng &rng) const;
    void setMonitor(AccountOutline &account, Rng &rng) const;
    void addArchives(Outline &outline) const;
    void addInvite(Outline &outline) const;
    qint64 inviteEnd(const Outline &outline, Stage status, Rng &rng) const;
    qint64 connectedAfter(const Outline &outline, qint64 createdAt) const;
    qint64 drawTime(qint64 from, Rng &rng) const;

    const Dataset &m_data;
    int m_count;
    quint64 m_seed;
    qint64 m_now;
};

} // namespace smile::sandbox::people
