#include "session/session.h"

#include "vault/auditlog.h"

namespace smile::console {

Session::Session(vault::Profile profile, api::Endpoint endpoint, api::Gate &gate,
                 api::RequestLog &log, vault::AuditLog &audit, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_gate(gate)
    , m_log(log)
    , m_client(std::move(endpoint), gate, log, m_network)
    , m_sync(m_client, m_store)
    , m_runner(m_client, m_store, m_profile.id,
               [&audit](const QJsonObject &line) { audit.append(line); })
{
    m_gate.setPerSecond(m_profile.rateLimit);
    connect(&m_runner, &actions::Runner::wantsReload, &m_sync,
            [this](const catalog::Resource *resource, const QString &filter, const QString &value) {
                if (filter.isEmpty())
                    m_sync.refresh(*resource);
                else
                    m_sync.load(*resource, filter, value);
            });
}

Session::~Session() = default;

void Session::setNotes(vault::Notes *notes)
{
    m_notes = notes;
    Q_EMIT notesChanged();
}

} // namespace smile::console
