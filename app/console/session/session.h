#pragma once

#include "actions/runner.h"
#include "api/client.h"
#include "records/store.h"
#include "sync/sync.h"
#include "vault/profile.h"

#include <QNetworkAccessManager>

namespace smile::vault {
class AuditLog;
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
    const QUrl &winkScript() const { return m_profile.winkScript; }
    api::Gate &gate() { return m_gate; }
    api::RequestLog &log() { return m_log; }
    api::Client &client() { return m_client; }
    records::Store &store() { return m_store; }
    sync::Sync &sync() { return m_sync; }
    actions::Runner &runner() { return m_runner; }
    /// Where what holds ids or personal text may be kept; null: nowhere.
    vault::Notes *notes() const { return m_notes; }
    /// They outlive the session; null when they are to go before it.
    void setNotes(vault::Notes *notes);

Q_SIGNALS:
    void notesChanged();

private:
    vault::Profile m_profile;
    api::Gate &m_gate;
    api::RequestLog &m_log;
    QNetworkAccessManager m_network;
    api::Client m_client;
    records::Store m_store;
    sync::Sync m_sync;
    actions::Runner m_runner;
    vault::Notes *m_notes = nullptr;
};

} // namespace smile::console
