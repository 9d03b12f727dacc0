#pragma once

#include "actions/runner.h"

#include "catalog/catalog.h"
#include "support/clientbench.h"

namespace smile::actions::tests {

using smile::tests::Bench;
using smile::tests::FakeAnswer;

using namespace Qt::StringLiterals;
using catalog::ActionId;

inline const QString account1 = u"/accounts/a-1"_s;
inline const QString person1 = u"/users/lender-1"_s;

inline QJsonObject accountRecord(const QString &monitor = u"ACTIVE"_s)
{
    return {{u"id"_s, u"a-1"_s},
            {u"userId"_s, u"lender-1"_s},
            {u"providerId"_s, u"sss"_s},
            {u"monitor"_s, QJsonObject{{u"status"_s, monitor}}}};
}

/// A runner on a fake network, what it recorded and what it said.
struct Desk : Bench
{
    records::Store store;
    QList<QJsonObject> audit;
    std::unique_ptr<Runner> runner;
    QList<ActionRun> finished;
    QStringList reloads;

    Desk()
    {
        store.table(catalog::accounts).upsert({accountRecord()});
        store.table(catalog::users).upsert({{{u"id"_s, u"lender-1"_s}}});
        runner = std::make_unique<Runner>(*client, store, u"test"_s,
                                          [this](const QJsonObject &line) { audit << line; });
        QObject::connect(runner.get(), &Runner::finished, runner.get(),
                         [this](const ActionRun &run) { finished << run; });
        QObject::connect(
            runner.get(), &Runner::wantsReload, runner.get(),
            [this](const catalog::Resource *resource, const QString &filter, const QString &value) {
                reloads << QString::fromLatin1(resource->key) + u'?' + filter + u'=' + value;
            });
    }
    quint64 run(ActionId action, const QString &reason = {})
    {
        return runner->run(Planner(store, Environment::Sandbox)
                               .plan(action, catalog::accounts, {u"a-1"_s, accountRecord()}),
                           reason);
    }
    bool hasAccount() { return bool(store.table(catalog::accounts).find(u"a-1"_s)); }
};

inline FakeAnswer lost()
{
    return FakeAnswer::broken(QNetworkReply::RemoteHostClosedError);
}
inline FakeAnswer gone()
{
    return FakeAnswer::failure(404, u"MISSING_RESOURCE"_s);
}

} // namespace smile::actions::tests
