#include "sync/livefollow.h"

#include "catalog/catalog.h"
#include "catalog/cell.h"

namespace smile::sync {

using namespace Qt::StringLiterals;
using records::Record;
using std::chrono::milliseconds;

namespace {

QString statusOf(const Record &account)
{
    return account.valueAt("connection.status"_L1).toString();
}

bool isFinished(const Record &task)
{
    return task.valueAt("status"_L1).toString() == "Finished"_L1;
}

LiveFollow::Step stepOf(const QString &status)
{
    using Step = LiveFollow::Step;
    if (status == "PENDING"_L1)
        return Step::SigningIn;
    if (status == "AWAITING_MFA"_L1)
        return Step::Code;
    if (status == "CONNECTED"_L1)
        return Step::Reading;
    return status == "ERROR"_L1 ? Step::Failed : Step::Beginning;
}

} // namespace

LiveFollow::LiveFollow(Reader reader, records::Store &store, api::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_reader(std::move(reader))
    , m_store(store)
    , m_clock(clock)
{
    const auto lookAtAll = [this] {
        const QStringList all = m_order;
        for (const QString &userId : all)
            look(userId);
    };
    for (const catalog::Resource *resource : {&catalog::accounts, &catalog::tasks})
        connect(&m_store.table(*resource), &records::Table::changed, this, lookAtAll);
}

void LiveFollow::start(const QString &userId)
{
    if (const auto known = m_followed.find(userId); known != m_followed.end()) {
        known->second.until = m_clock.now() + longest;
        return;
    }
    Followed followed;
    followed.stepAt = m_clock.now();
    followed.until = m_clock.now() + longest;
    for (const Record &account : m_store.table(catalog::accounts).where("userId"_L1, userId))
        followed.statusAtStart.insert(account.id(), statusOf(account));
    for (const Record &task : m_store.table(catalog::tasks).where("metadata.userId"_L1, userId)) {
        if (isFinished(task))
            followed.finishedAtStart.insert(task.id());
    }
    m_followed.emplace(userId, followed);
    m_order.prepend(userId); // who came just now is read first
    look(userId);
    Q_EMIT started(userId);
    if (!m_alarm)
        wake();
}

void LiveFollow::stop(const QString &userId)
{
    end(userId, End::Stopped);
}

void LiveFollow::end(const QString &userId, End how)
{
    if (m_followed.erase(userId) == 0)
        return;
    m_order.removeAll(userId);
    if (m_order.isEmpty())
        m_alarm.reset();
    Q_EMIT ended(userId, how);
}

std::optional<LiveFollow::Stand> LiveFollow::stand(const QString &userId) const
{
    const auto found = m_followed.find(userId);
    if (found == m_followed.end())
        return {};
    const Followed &followed = found->second;
    return Stand{followed.step, followed.accountId, m_clock.now() - followed.stepAt,
                 std::max(milliseconds(0), followed.until - m_clock.now())};
}

void LiveFollow::sleep()
{
    m_alarm = std::make_unique<QObject>();
    m_clock.after(beat, m_alarm.get(), [this] { wake(); });
}

void LiveFollow::wake()
{
    endWhatIsOver();
    readNext();
    if (m_order.isEmpty())
        m_alarm.reset();
    else
        sleep();
}

void LiveFollow::endWhatIsOver()
{
    const QStringList all = m_order;
    for (const QString &userId : all) {
        const auto found = m_followed.find(userId);
        if (found != m_followed.end() && found->second.until <= m_clock.now())
            end(userId, End::TimeUp);
    }
}

void LiveFollow::readNext()
{
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        const QString userId = m_order.at(i);
        if (isReading(userId))
            continue;
        m_order.move(i, m_order.size() - 1);
        read(userId);
        return;
    }
}

bool LiveFollow::isReading(const QString &userId) const
{
    if (m_reader.isLoading(catalog::accounts, u"userId"_s, userId)
        || m_reader.isLoading(catalog::tasks, u"userId"_s, userId))
        return true;
    const QStringList invites = openInvites(userId);
    return std::any_of(invites.begin(), invites.end(), [this](const QString &id) {
        return m_reader.isLoading(catalog::inviteLogs, u"inviteId"_s, id);
    });
}

void LiveFollow::read(const QString &userId)
{
    m_reader.load(catalog::accounts, u"userId"_s, userId);
    m_reader.load(catalog::tasks, u"userId"_s, userId);
    const QStringList invites = openInvites(userId);
    for (const QString &id : invites) {
        m_reader.fetch(catalog::invites, id); // no list of the API has a person's
        m_reader.load(catalog::inviteLogs, u"inviteId"_s, id);
    }
}

/// Those that may still come further: nothing is logged of the others any more.
QStringList LiveFollow::openInvites(const QString &userId) const
{
    QStringList ids;
    for (const Record &invite : m_store.table(catalog::invites).where("userId"_L1, userId)) {
        const QString status = invite.valueAt("status"_L1).toString();
        if (status != "LINKED"_L1 && status != "REVOKED"_L1)
            ids += invite.id();
    }
    return ids;
}

/// Who fails, tries again and fails again is where they were, but not as they were.
void LiveFollow::noteChanged(const QString &userId, Followed &followed) const
{
    for (const Record &account : m_store.table(catalog::accounts).where("userId"_L1, userId)) {
        const auto before = followed.statusAtStart.constFind(account.id());
        if (before != followed.statusAtStart.constEnd() && *before != statusOf(account))
            followed.statusAtStart.erase(before);
    }
}

/// The account that they are at: of those under way, or changed since the start, the newest.
Record LiveFollow::currentAccount(const QString &userId, const Followed &followed) const
{
    Record current;
    QDateTime newest;
    for (const Record &account : m_store.table(catalog::accounts).where("userId"_L1, userId)) {
        const QString status = statusOf(account);
        const bool underWay = status == "PENDING"_L1 || status == "AWAITING_MFA"_L1;
        if (!underWay && followed.statusAtStart.value(account.id()) == status)
            continue;
        const QDateTime changed =
            catalog::parseDateTime(account.valueAt("connection.updatedAt"_L1));
        if (!current || changed > newest) {
            current = account;
            newest = changed;
        }
    }
    return current;
}

bool LiveFollow::hasData(const QString &userId, const QString &accountId,
                         const Followed &followed) const
{
    for (const Record &task : m_store.table(catalog::tasks).where("metadata.userId"_L1, userId)) {
        if (isFinished(task) && !followed.finishedAtStart.contains(task.id())
            && task.valueAt("metadata.sourceId"_L1).toString() == accountId)
            return true;
    }
    return false;
}

void LiveFollow::look(const QString &userId)
{
    const auto found = m_followed.find(userId);
    if (found == m_followed.end())
        return;
    Followed &followed = found->second;
    noteChanged(userId, followed);
    const Record account = currentAccount(userId, followed);
    const Step step = account ? stepOf(statusOf(account)) : Step::Beginning;
    const QString id = account ? account.id() : QString();
    if (step == Step::Reading && hasData(userId, id, followed)) {
        end(userId, End::Connected);
        return;
    }
    if (step == followed.step && id == followed.accountId)
        return;
    followed.step = step;
    followed.accountId = id;
    followed.stepAt = m_clock.now();
    Q_EMIT stepChanged(userId);
}

} // namespace smile::sync
