#include "session/session.h"

#include "actions/auditline.h"
#include "actions/registry.h"
#include "catalog/catalog.h"
#include "vault/auditlog.h"
#include "vault/copykeys.h"
#include "vault/masklevel.h"
#include "vault/policy.h"

#include <QFile>
#include <QStringBuilder>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr auto progressNote = "sync";

sync::LiveFollow::Reader readerOf(sync::Sync &sync)
{
    return {
        [&sync](const catalog::Resource &resource, const QString &filter, const QString &value) {
            sync.load(resource, filter, value);
        },
        [&sync](const catalog::Resource &resource, const QString &filter, const QString &value) {
            return sync.state(resource, filter, value).phase == sync::Phase::Loading;
        },
        [&sync](const catalog::Resource &resource, const QString &id) {
            sync.fetch(resource, id);
        }};
}

} // namespace

Session::Session(vault::Profile profile, api::Endpoint endpoint, api::Gate &gate,
                 api::RequestLog &log, vault::AuditLog &audit, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_gate(gate)
    , m_log(log)
    , m_audit(audit)
    , m_readOnly(endpoint.readOnly)
    , m_tenant(endpoint.base.toString() + u'\n' + endpoint.key)
    , m_client(std::move(endpoint), gate, log, m_network)
    , m_sync(m_client, m_store)
    , m_follow(readerOf(m_sync), m_store, m_gate.clock())
    , m_runner(m_client, m_store, m_profile.id,
               [&audit](const QJsonObject &line) { audit.append(line); })
    , m_copy(m_store)
    , m_removals(m_sync, m_runner, m_copy)
    , m_masking(vault::maskLevel(m_profile, {}), gate.clock())
    , m_diary(m_store)
{
    m_gate.setPerSecond(m_profile.rateLimit);
    connect(&m_runner, &actions::Runner::wantsReload, &m_sync,
            [this](const catalog::Resource *resource, const QString &filter, const QString &value) {
                if (filter.isEmpty())
                    m_sync.refresh(*resource);
                else
                    m_sync.load(*resource, filter, value);
            });
    connect(&m_runner, &actions::Runner::started, &m_copy, [this](const actions::ActionRun &run) {
        if (run.action == catalog::ActionId::Revoke)
            m_copy.expectRevoke(run.accountId);
    });
    connect(&m_copy, &copy::LocalCopy::loaded, this, &Session::syncWhenLoaded);
    connect(&m_copy, &copy::LocalCopy::loaded, this, &Session::keepDiary);
    connect(&m_runner, &actions::Runner::finished, this, &Session::noteRun);
    connect(&m_copy, &copy::LocalCopy::stateChanged, this, &Session::followCopy);
    // Only what is on disk may count as read.
    connect(&m_copy, &copy::LocalCopy::settled, this, [this] {
        if (!m_syncs)
            return;
        m_kept = m_sync.progress();
        m_copy.setNote(progressNote, m_kept.toBytes());
    });
}

/// Looking for news that there were none of changes nothing on disk but when it was done.
Session::~Session()
{
    if (m_kept.lists.isEmpty() || !notes())
        return;
    const sync::Progress now = m_sync.progress();
    for (sync::Progress::List &list : m_kept.lists) {
        for (const sync::Progress::List &one : now.lists) {
            if (one.resource == list.resource)
                list.freshAt = one.freshAt;
        }
    }
    m_copy.setNote(progressNote, m_kept.toBytes());
}

void Session::openCopy(vault::CopyKeys &keys)
{
    using Kind = copy::CopyState::Kind;
    const QString file = vault::CopyKeys::fileOf(m_profile.id);
    if (!m_profile.keepsLocalCopy()) {
        m_copy.keepNothing(m_profile.localCopy ? Kind::None : Kind::Off);
        if (!m_profile.localCopy && QFile::exists(file)) // from before it was switched off
            keys.forgetCopy(m_profile.id, this, [](vault::CopyKeys::Forgotten) {});
        return;
    }
    m_asksForKey = true;
    keys.get(m_profile.id, this,
             [this](const std::optional<vault::SealKey> &key) { haveCopyKey(key); });
}

void Session::haveCopyKey(const std::optional<vault::SealKey> &key)
{
    if (!std::exchange(m_asksForKey, false))
        return; // it was forgotten meanwhile
    if (key) {
        m_copy.start(vault::CopyKeys::fileOf(m_profile.id), m_profile.id % u'\n' % m_tenant, *key);
        m_asksForProgress = true;
        m_copy.note(progressNote, this, [this](const QByteArray &kept) { haveProgress(kept); });
    } else {
        m_copy.keepNothing(copy::CopyState::Kind::NoKeychain);
    }
    syncWhenLoaded();
}

void Session::haveProgress(const QByteArray &kept)
{
    if (!std::exchange(m_asksForProgress, false))
        return; // the copy was given up meanwhile
    m_sync.resume(sync::Progress::fromBytes(kept));
    syncWhenLoaded();
}

void Session::leaveCopy()
{
    m_asksForKey = m_asksForProgress = false;
    m_copy.keepNothing(copy::CopyState::Kind::Forgotten);
    syncWhenLoaded();
}

void Session::startSync()
{
    m_wantsSync = true;
    syncWhenLoaded();
}

void Session::syncWhenLoaded()
{
    if (m_asksForKey || m_asksForProgress || !m_copy.isLoaded()
        || !std::exchange(m_wantsSync, false))
        return;
    m_syncs = true;
    // What was read once and did not come from the disk has to be read again.
    if (!notes() || m_copy.state().dropped > 0
        || m_copy.state().found != vault::SealedOutcome::State::Opened)
        m_sync.resume({});
    m_sync.start();
}

vault::Notes *Session::notes()
{
    using Kind = copy::CopyState::Kind;
    const Kind kind = m_copy.state().kind;
    return kind == Kind::Kept || kind == Kind::NoRoom || kind == Kind::Unwritable ? &m_copy
                                                                                  : nullptr;
}

void Session::followCopy()
{
    if (std::exchange(m_hadNotes, notes() != nullptr) != (notes() != nullptr))
        Q_EMIT notesChanged();
    keepDiary();
}

void Session::keepDiary()
{
    vault::Notes *place = m_copy.isLoaded() ? notes() : nullptr;
    if (std::exchange(m_diaryPlace, place) != place)
        m_diary.setNotes(place);
}

void Session::showAll(const QString &reason)
{
    m_audit.append(vault::auditLine(m_profile.id, u"showPersonalData"_s,
                                    {{u"reason"_s, actions::reasonToKeep(reason, {})}}));
    m_masking.showAll();
}

void Session::noteRun(const actions::ActionRun &run)
{
    casefile::DiaryLine line{.what = casefile::DiaryLine::What::Action,
                             .resource =
                                 run.resource == &catalog::people ? &catalog::users : run.resource,
                             .recordId = run.recordId,
                             .userId = run.userId};
    if (line.userId.isEmpty()) // something new says whose it is only when it is there
        line.userId = run.record.value(u"userId").toString();
    line.action = actions::name(run.action);
    line.to = actions::outcomeName(run.outcome);
    line.requestId = run.requestId;
    line.seenAt = QDateTime::currentDateTimeUtc();
    m_diary.add(line);
}

} // namespace smile::console
