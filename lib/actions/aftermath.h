#pragma once

#include "actions/runner.h"

namespace smile::actions {

/// Brings the store up to what the server has after a run: what is gone goes, the record is read
/// again.
class Aftermath
{
public:
    using WantsReload = std::function<void(const catalog::Resource &resource, const QString &filter,
                                           const QString &value)>;

    Aftermath(api::Client &client, records::Store &store, WantsReload wantsReload);

    /// `context`: what the reading may not outlive.
    void follow(const ActionRun &run, QObject *context);

private:
    void followDone(const ActionRun &run, QObject *context);
    void forget(const catalog::Resource &resource, const QString &id);
    void forgetIfGone(const ActionRun &run);
    void reread(const catalog::Resource &resource, const QString &id, QObject *context);
    void reloadPerson(const QString &userId);

    api::Client &m_client;
    records::Store &m_store;
    WantsReload m_wantsReload;
};

} // namespace smile::actions
