#pragma once

#include "actions/runner.h"
#include "api/client.h"
#include "casefile/diary.h"
#include "casefile/moments.h"
#include "copy/localcopy.h"
#include "records/store.h"
#include "session/masking.h"
#include "session/removals.h"
#include "sync/livefollow.h"
#include "sync/sync.h"
#include "vault/profile.h"

#include <QNetworkAccessManager>

namespace smile::vault {
class AuditLog;
class CopyKeys;
class Notes;
} // namespace smile::vault

namespace smile::console {

/// One profile at work: its client, its records, what keeps them true and what changes them.
/// Switching the profile is a new session; with the old one go its records and its secrets.
class Session : public QObject
{
    Q_OBJECT

public:
    /// `gate`, `log` and `audit` are the process's and outlive every session.
    Session(vault::Profile profile, api::Endpoint endpoint, api::Gate &gate, api::RequestLog &log,
            vault::AuditLog &audit, QObject *parent = nullptr);
    ~Session() override;

    const vault::Profile &profile() const { return m_profile; }
    bool isReadOnly() const { return m_readOnly; } ///< nothing that changes the server is sent
    const QUrl &winkScript() const { return m_profile.winkScript; }
    api::Gate &gate() { return m_gate; }
    api::RequestLog &log() { return m_log; }
    vault::AuditLog &audit() { return m_audit; }
    api::Client &client() { return m_client; }
    records::Store &store() { return m_store; }
    sync::Sync &sync() { return m_sync; }
    actions::Runner &runner() { return m_runner; }
    /// Where what holds ids or personal text may be kept; null: nowhere. See notesChanged().
    vault::Notes *notes();
    copy::LocalCopy &copy() { return m_copy; }
    sync::LiveFollow &follow() { return m_follow; }
    casefile::Diary &diary() { return m_diary; }
    const casefile::Moments &moments() const { return m_moments; }
    Removals &removals() { return m_removals; }
    Masking &masking() { return m_masking; }
    const Masking &masking() const { return m_masking; }
    /// Shows all that is hidden; why is written to the audit file.
    void showAll(const QString &reason);

    /// Reads the profile's sealed copy, or says why there is none. Without this call nothing is
    /// read or kept. `keys` outlives the session.
    void openCopy(vault::CopyKeys &keys);
    /// Ends the copy, as somebody is about to delete it; the records stay in memory.
    void leaveCopy();
    /// Reads the lists, as soon as what the disk holds is in the tables.
    void startSync();

Q_SIGNALS:
    void notesChanged();

private:
    void haveCopyKey(const std::optional<vault::SealKey> &key);
    void haveProgress(const QByteArray &kept);
    void syncWhenLoaded();
    void followCopy();
    void keepDiary();
    void noteRun(const actions::ActionRun &run);

    vault::Profile m_profile;
    api::Gate &m_gate;
    api::RequestLog &m_log;
    vault::AuditLog &m_audit;
    QNetworkAccessManager m_network;
    bool m_readOnly;
    QString m_tenant; ///< which server with which key: another one's records are not this one's
    api::Client m_client;
    records::Store m_store;
    sync::Sync m_sync;
    sync::LiveFollow m_follow;
    actions::Runner m_runner;
    copy::LocalCopy m_copy;
    Removals m_removals;
    Masking m_masking;
    casefile::Diary m_diary; ///< after the copy, so that it can still write when both go
    casefile::Moments m_moments{m_store};
    vault::Notes *m_diaryPlace = nullptr;
    bool m_asksForKey = false;
    bool m_wantsSync = false;
    bool m_hadNotes = false;
    bool m_asksForProgress = false; ///< of what an earlier run had read
    bool m_syncs = false; ///< what the sync says of its progress is to be kept
    sync::Progress m_kept; ///< as of when everything was on disk
};

} // namespace smile::console
