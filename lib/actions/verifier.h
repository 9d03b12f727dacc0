#pragma once

#include "actions/runner.h"

namespace smile::actions {

/// When the answer to a write was lost, finds out from the server what is true before anything is
/// said.
class Verifier
{
public:
    /// Says of a record as the server sends it: it is what the lost request was to make of it.
    using IsIt = std::function<bool(const QJsonObject &record)>;
    using Told = std::function<void(Outcome outcome, const QJsonObject &record)>;

    explicit Verifier(api::Client &client)
        : m_client(client)
    { }

    /// A deletion: done when the record is not there.
    void lookForAbsence(const catalog::Resource &resource, const QString &id, QObject *context,
                        Told told);
    /// A change: done when the record is as wanted.
    void lookForChange(const catalog::Resource &resource, const QString &id, QObject *context,
                       IsIt isIt, Told told);
    /// Something new: done when the list holds it; failed when the whole list does not.
    void lookForNew(const catalog::Resource &resource, QObject *context, IsIt isIt, Told told);

private:
    void walk(const catalog::Resource &resource, const QString &cursor, int pagesLeft,
              QObject *context, IsIt isIt, Told told);

    api::Client &m_client;
};

} // namespace smile::actions
