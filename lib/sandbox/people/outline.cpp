#include "outline.h"

#include <algorithm>

namespace smile::sandbox::people {

using namespace Qt::StringLiterals;

const std::array<QLatin1StringView, 5> connectionWords{
    "CONNECTED"_L1, "PENDING"_L1, "AWAITING_MFA"_L1, "ERROR"_L1, "DISCONNECTED"_L1};
const std::array<QLatin1StringView, 4> monitorWords{"ACTIVE"_L1, "USER_ACTION_REQUIRED"_L1,
                                                    "CUSTOMER_DISABLED"_L1, "UNSUPPORTED"_L1};
const std::array<QLatin1StringView, 6> inviteWords{
    "INVITED"_L1, "EMAIL_OPENED"_L1, "LANDING_PAGE_OPENED"_L1, "WINK_WIDGET_OPENED"_L1,
    "LINKED"_L1,  "REVOKED"_L1};
const std::array<QLatin1StringView, 5> archiveWords{"ANALYZED"_L1, "STARTED"_L1, "UNSUPPORTED"_L1,
                                                    "ERROR"_L1, "REVOKED"_L1};
const std::array<QLatin1StringView, 16> errorWords{
    "INVALID_CREDENTIALS"_L1,   "EXPIRED_CREDENTIALS"_L1,  "ACCOUNT_LOCKED"_L1,
    "MFA_TIMEOUT"_L1,           "INVALID_MFA"_L1,          "SERVICE_UNAVAILABLE"_L1,
    "AUTH_REQUIRED"_L1,         "ACCOUNT_INCOMPLETE"_L1,   "ACCOUNT_INACCESSIBLE"_L1,
    "ACCOUNT_DISABLED"_L1,      "TOS_REQUIRED"_L1,         "SYSTEM_ERROR"_L1,
    "INVALID_AUTH"_L1,          "INVALID_ACCOUNT_TYPE"_L1, "UNSUPPORTED_AUTH_TYPE"_L1,
    "UNSUPPORTED_MFA_METHOD"_L1};

namespace {

constexpr qint64 minute = 60;
constexpr qint64 day = 86400;
constexpr qint64 youngest = 20 * minute; // leaves room for what happens after a user is made
constexpr qint64 oldest = 120 * day;
constexpr qint64 settled = 4 * minute; // nothing in the tenant began later than that
constexpr qint64 kept = 59 * day; // Smile deletes data 60 days after the connection
constexpr qint64 inviteLife = 14 * day;
constexpr qint64 outage = 100 * minute; // how long a provider has been down
constexpr int outagePeople = 14; // who tried meanwhile; not all of them can have that provider
constexpr int twins = 4;
constexpr int twinAfter = 10; // places between the two users that one person has

// How often each error is met in the field; the positions are those of errorWords.
constexpr std::array<int, 16> errorWeights{30, 12, 10, 9, 8, 8, 5, 4, 3, 3, 3, 3, 2, 1, 1, 1};

/// Which of the first made people show what; nothing for the others.
std::optional<int> turn(const Outline &outline, int testPeople, int period, int phase, int kinds)
{
    const int made = outline.index - testPeople;
    const bool shows = outline.testLife < 0 && made % period == phase && made / period < kinds;
    return shows ? std::optional(made / period) : std::nullopt;
}

bool isTwin(const Outline &outline, int testPeople)
{
    return turn(outline, testPeople, 60, 37 + twinAfter, twins).has_value();
}

bool hasTwin(const Outline &outline, int testPeople)
{
    return turn(outline, testPeople, 60, 37, twins).has_value();
}

template <size_t size>
int positionOf(const std::array<QLatin1StringView, size> &words, const QString &word, int missing)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? missing : int(found - words.begin());
}

} // namespace

bool Outline::anyAccount(Connection connection) const
{
    return std::any_of(accounts.begin(), accounts.end(),
                       [&](const auto &account) { return account.connection == connection; });
}

Outliner::Outliner(const Dataset &data, int count, quint64 seed, qint64 now)
    : m_data(data)
    , m_count(count)
    , m_seed(seed)
    , m_now(now)
{ }

qint64 Outliner::createdAt(int index) const
{
    // The square makes the newest the densest. A place in [index, index + 1) keeps the order.
    const double place = (index + Rng(m_seed, quint64(index), Stream::Age).fraction()) / m_count;
    return m_now - youngest - qint64(double(oldest) * place * place);
}

Outline Outliner::outline(int index) const
{
    Outline outline;
    outline.index = index;
    outline.createdAt = createdAt(index);
    if (index < m_data.testLives.size()) {
        outline.testLife = index;
        outline.country = m_data.countryAt(m_data.testLives[index].person.country);
        addTestAccounts(outline);
    } else {
        Rng rng(m_seed, quint64(index), Stream::Country);
        outline.country = rng.weighted(m_data.countries, [](const auto &c) { return c.weight; });
        if (isTwin(outline, int(m_data.testLives.size()))) {
            outline.sameAs = index - twinAfter;
            outline.country = this->outline(outline.sameAs).country;
        }
        addAccounts(outline);
        addOutage(outline);
    }
    std::sort(outline.accounts.begin(), outline.accounts.end(),
              [](const auto &a, const auto &b) { return a.createdAt > b.createdAt; });
    addArchives(outline);
    addInvite(outline);
    return outline;
}

void Outliner::addAccounts(Outline &outline) const
{
    const int testPeople = int(m_data.testLives.size());
    const auto error = turn(outline, testPeople, 5, 1, int(errorWords.size()));
    if (turn(outline, testPeople, 10, 3, int(inviteWords.size())))
        return; // shows an invite that led nowhere yet
    Rng rng(m_seed, quint64(outline.index), Stream::Accounts);
    const int count = qMax(error ? 1 : 0, rng.weighted({24, 32, 24, 13, 7}));
    for (int slot = 0; slot < count; ++slot) {
        AccountOutline account = drawAccount(outline, rng);
        if (slot == 0 && error) {
            account.connection = Connection::Error;
            account.error = *error;
        }
        setTimes(outline, account, slot == 0, rng);
        setMonitor(account, rng);
        outline.accounts.append(account);
    }
}

void Outliner::addOutage(Outline &outline) const
{
    const int provider = m_data.providerAt(m_data.tenant["outage"_L1].toString());
    if (!turn(outline, int(m_data.testLives.size()), 10, 4, outagePeople)
        || !m_data.providersOf[outline.country].contains(provider)
        || std::any_of(outline.accounts.begin(), outline.accounts.end(),
                       [&](const auto &account) { return account.provider == provider; }))
        return;
    Rng rng(m_seed, quint64(outline.index), Stream::Outage);
    AccountOutline account;
    account.provider = provider;
    account.connection = Connection::Error;
    account.error = positionOf(errorWords, u"SERVICE_UNAVAILABLE"_s, 0);
    account.createdAt = m_now - outage + qint64(double(outage - settled) * rng.fraction());
    account.connectionAt = account.createdAt + rng.between(20, 150);
    setMonitor(account, rng);
    outline.accounts.append(account);
}

void Outliner::addTestAccounts(Outline &outline) const
{
    Rng rng(m_seed, quint64(outline.index), Stream::Accounts);
    for (const TestLife::Account &told : m_data.testLives[outline.testLife].accounts) {
        AccountOutline account;
        account.provider = m_data.providerAt(told.provider);
        account.connection = Connection(positionOf(connectionWords, told.status, 0));
        account.error = positionOf(errorWords, told.error, -1);
        setTimes(outline, account, false, rng);
        setMonitor(account, rng);
        account.monitor = Monitor(positionOf(monitorWords, told.monitor, int(account.monitor)));
        outline.accounts.append(account);
    }
}

AccountOutline Outliner::drawAccount(const Outline &outline, Rng &rng) const
{
    const QList<int> &choice = m_data.providersOf[outline.country];
    const auto taken = [&](int provider) {
        return std::any_of(outline.accounts.begin(), outline.accounts.end(),
                           [&](const auto &account) { return account.provider == provider; });
    };
    AccountOutline account;
    do {
        const int at = rng.weighted(choice, [&](int p) { return m_data.providerWeights[p]; });
        account.provider = choice[at];
    } while (taken(account.provider));
    account.connection = Connection(rng.weighted({62, 8, 5, 17, 8}));
    if (account.connection == Connection::Error)
        account.error = rng.weighted(errorWeights, [](int weight) { return weight; });
    return account;
}

void Outliner::setTimes(const Outline &outline, AccountOutline &account, bool first, Rng &rng) const
{
    const qint64 from =
        account.hasData() ? qMax(outline.createdAt, m_now - kept) : outline.createdAt;
    account.createdAt = drawTime(from, rng);
    if (first && from == outline.createdAt && rng.chance(65)) // most people link at once
        account.createdAt = qMin(from + rng.between(60, 1800), m_now - settled);
    account.connectionAt = account.createdAt + rng.between(20, 150);
    if (account.connection == Connection::Disconnected)
        account.connectionAt += qint64(double(m_now - account.connectionAt) * rng.fraction());
}

void Outliner::setMonitor(AccountOutline &account, Rng &rng) const
{
    constexpr int lapsed[] = {1, 2, 6, 10}; // expired, locked, sign in again, new terms
    account.monitorAt = account.connectionAt;
    if (!m_data.providers[account.provider].monitorSupported)
        return;
    if (account.connection == Connection::Connected)
        account.monitor = Monitor(rng.weighted({72, 13, 15}));
    else if (account.connection == Connection::Disconnected)
        account.monitor = Monitor::CustomerDisabled;
    else if (std::count(std::begin(lapsed), std::end(lapsed), account.error) > 0)
        account.monitor = Monitor::UserActionRequired;
    if (account.monitor != Monitor::Active && account.monitor != Monitor::Unsupported)
        account.monitorAt += qint64(double(m_now - account.connectionAt) * rng.fraction());
}

void Outliner::addArchives(Outline &outline) const
{
    Rng rng(m_seed, quint64(outline.index), Stream::Archives);
    const auto shown = turn(outline, int(m_data.testLives.size()), 10, 8, int(archiveWords.size()));
    const bool inPhilippines = m_data.countries[outline.country].code == "PH"_L1;
    const int count = qMax(shown ? 1 : 0, rng.weighted({82, 14, 4}));
    for (int slot = 0; slot < count; ++slot) {
        ArchiveOutline archive;
        archive.fileType = rng.weighted(m_data.fileTypes, [&](const FileType &type) {
            return type.type == "CLEARANCE_NBI"_L1 && !inPhilippines ? 0 : type.weight;
        });
        archive.state = ArchiveState(rng.weighted({60, 8, 10, 14, 8}));
        if (slot == 0 && shown)
            archive.state = ArchiveState(*shown);
        const bool running = archive.state == ArchiveState::Started;
        const qint64 from = qMax(outline.createdAt, m_now - (running ? day / 8 : kept));
        archive.createdAt = drawTime(from, rng);
        archive.updatedAt = archive.createdAt + (running ? 0 : rng.between(15, 90));
        outline.archives.append(archive);
    }
    std::sort(outline.archives.begin(), outline.archives.end(),
              [](const auto &a, const auto &b) { return a.createdAt > b.createdAt; });
}

void Outliner::addInvite(Outline &outline) const
{
    Rng rng(m_seed, quint64(outline.index), Stream::Invite);
    const auto shown = turn(outline, int(m_data.testLives.size()), 10, 3, int(inviteWords.size()));
    const int testPeople = int(m_data.testLives.size());
    const bool twice = isTwin(outline, testPeople) || hasTwin(outline, testPeople);
    if (!rng.chance(outline.accounts.isEmpty() ? 62 : 40) && !shown && !twice)
        return;
    Stage status = Stage::Invited;
    if (outline.anyAccount(Connection::Connected))
        status = Stage::Linked;
    else if (!outline.accounts.isEmpty())
        status = rng.chance(80) ? Stage::WinkWidgetOpened : Stage::Revoked;
    else if (shown && Stage(*shown) != Stage::Linked)
        status = Stage(*shown);
    else
        status = std::array{Stage::Invited, Stage::EmailOpened, Stage::LandingPageOpened,
                            Stage::WinkWidgetOpened,
                            Stage::Revoked}[size_t(rng.weighted({34, 30, 22, 8, 6}))];

    InviteOutline invite;
    const int steps = status == Stage::Revoked ? rng.between(1, 3) : int(status);
    const qint64 end = inviteEnd(outline, status, rng);
    for (int step = 0; step <= steps; ++step) {
        // A step never leaves its own part of the way, so the times increase.
        const qint64 parts = step == 0 || step == steps ? step * 256 : step * 256 - rng.below(160);
        const qint64 after = (end - outline.createdAt) * parts / (qMax(1, steps) * 256);
        invite.stages.append({step == steps ? status : Stage(step), outline.createdAt + after});
    }
    if (status == Stage::Linked)
        invite.stages.last().second = connectedAfter(outline, end);
    invite.inviteTemplate = rng.weighted({50, 25, 15, 10});
    if (rng.chance(40))
        invite.winkTemplate = rng.below(m_data.tenant["winkTemplates"_L1].toInt());
    outline.invite = invite;
}

/// When the invite came to its status (a linked one: when its account was created). An account that
/// came after the link had run out did not come from the invite.
qint64 Outliner::inviteEnd(const Outline &outline, Stage status, Rng &rng) const
{
    const qint64 soon = outline.createdAt + rng.between(8 * 60, 18 * 60);
    const qint64 last = qMin(outline.createdAt + inviteLife, m_now);
    const qint64 later = outline.createdAt + 8 * minute
                         + qint64(double(last - outline.createdAt) * 0.4 * rng.fraction());
    if (outline.accounts.isEmpty() || status == Stage::Revoked)
        return rng.chance(50) ? soon : later;
    qint64 first = last;
    for (const AccountOutline &account : outline.accounts) {
        if (status != Stage::Linked || account.hasData())
            first = qMin(first, account.createdAt);
    }
    return first < last ? first : soon;
}

qint64 Outliner::connectedAfter(const Outline &outline, qint64 createdAt) const
{
    for (const AccountOutline &account : outline.accounts) {
        if (account.hasData() && account.createdAt == createdAt)
            return account.connectionAt;
    }
    return createdAt + minute;
}

qint64 Outliner::drawTime(qint64 from, Rng &rng) const
{
    const qint64 first = from + minute;
    return first + qint64(double(qMax(first, m_now - settled) - first) * rng.fraction());
}

} // namespace smile::sandbox::people
