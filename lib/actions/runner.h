#pragma once

#include "actions/plan.h"
#include "api/client.h"
#include "records/store.h"

#include <QDateTime>
#include <QJsonObject>

#include <functional>
#include <optional>

namespace smile::actions {

enum class Outcome : quint8 {
    Done, ///< it is so: answered, or seen by reading the record again
    Failed, ///< it is not so
    Unknown ///< it may have arrived and could not be looked up
};

/// One action from its click to its outcome.
struct ActionRun
{
    quint64 number = 0;
    catalog::ActionId action = catalog::ActionId::Refresh;
    const catalog::Resource *resource = nullptr;
    QString recordId; ///< for something new: its id once it is known
    QString userId, accountId;
    QDateTime startedAt; ///< UTC
    std::optional<Outcome> outcome; ///< none while it runs
    bool seenByReading =
        false; ///< the answer was lost, the outcome is what the record said afterwards
    QString words; ///< one sentence for a person: what is true now
    std::optional<api::Error> error; ///< of Failed and Unknown
    QString requestId;
    QJsonObject record; ///< what the server made or changed, when it says so
    QDateTime linkTokenEnds = {}; ///< UTC; of a run that made a link token
};

/// Runs actions. Lives as long as the session: a run's outcome is kept when the page that started
/// it is gone. UI code changes the server through this class alone. After each outcome the audit
/// line is written and the record is read again into the store.
class Runner : public QObject
{
    Q_OBJECT

public:
    /// Takes one audit line: {time, profile, action, ids, outcome, requestId, reason}; no names.
    using Recorder = std::function<void(const QJsonObject &line)>;

    /// All references outlive the runner.
    Runner(api::Client &client, records::Store &store, const QString &profileId, Recorder recorder,
           QObject *parent = nullptr);
    ~Runner() override; ///< runs in flight are recorded as unknown

    // Each returns the run's number; started() comes at once, finished() later, once. A draft over
    // the contract's limits fails without being sent.
    /// Refresh, Revoke, DisableMonitoring, ResetSession, Delete…; the person has confirmed as the
    /// plan asks.
    quint64 run(const Plan &plan, const QString &reason = {});
    quint64 invite(const api::InviteDraft &draft);
    quint64 createTemplate(const api::InviteTemplateDraft &draft);
    quint64 updateTemplate(const QString &id, const api::InviteTemplateDraft &draft);
    quint64 createWebhook(const api::WebhookDraft &draft);
    quint64 createConsentTemplate(const api::ConsentTemplateDraft &draft);
    quint64 createArchive(const api::ArchiveDraft &draft);

    // Answers that belong to the caller alone (a token is a secret); they are runs too.
    quint64 newToken(const QString &userId, QObject *context,
                     std::function<void(const api::Result<api::Token> &)> done);
    quint64 createUser(const api::ExternalMetadata &metadata, QObject *context,
                       std::function<void(const api::Result<api::NewUser> &)> done);
    /// The export's {url, md5…} as the contract has it (the url is short-lived).
    quint64 exportAccount(const QString &accountId, api::ExportFormat format, QObject *context,
                          std::function<void(const api::Result<QJsonObject> &)> done);

    int inFlight() const; ///< for the question before quitting
    /// Running ones and the last 200 that ended; none when it is not known any more.
    std::optional<ActionRun> find(quint64 number) const;
    /// The newest run on this record, for a page that was opened after it.
    std::optional<ActionRun> lastFor(const QString &recordId) const;
    /// What was done for a person, as far as it is still known, running ones last.
    QList<ActionRun> runsOf(const QString &userId) const;
    /// Until when the newest link token that was made for them here works (UTC); invalid without.
    QDateTime linkTokenEnds(const QString &userId) const;

Q_SIGNALS:
    void started(const smile::actions::ActionRun &run);
    void finished(const smile::actions::ActionRun &run);
    void inFlightChanged(int count);
    /// The server refused the key (401), whatever was asked: nothing new should be sent with it.
    void keyRefused();
    /// Lists that an action changed beside its own record: read them again (Sync::load; an empty
    /// filter: Sync::refresh).
    void wantsReload(const smile::catalog::Resource *resource, const QString &filter,
                     const QString &value);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace smile::actions
