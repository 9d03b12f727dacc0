#include "actions/plan.h"

#include "actions/plantext.h"
#include "catalog/catalog.h"
#include "catalog/cell.h"
#include "records/owner.h"

#include <QCoreApplication>

namespace smile::actions {

using namespace Qt::StringLiterals;
using catalog::ActionId;

namespace {

constexpr int productionHold = 10; // seconds; tokens, "Production is slower by design"

bool actsOnPerson(ActionId action)
{
    return action == ActionId::NewToken || action == ActionId::ResetSession
           || action == ActionId::TestLink;
}

QString accountOf(const catalog::Resource &resource, const records::Record &row)
{
    if (&resource == &catalog::accounts)
        return row.id();
    const QJsonValue metadata = row.valueAt("metadata"_L1);
    const bool fromAccount = metadata["sourceType"_L1].toString() == "ACCOUNT"_L1;
    return fromAccount ? metadata["sourceId"_L1].toString() : QString();
}

} // namespace

bool nameMatches(const Plan &plan, const QString &typed)
{
    const auto simple = [](const QString &text) { return catalog::folded(text).simplified(); };
    return !plan.nameToType.isEmpty() && simple(typed) == simple(plan.nameToType);
}

Planner::Planner(records::Store &store, Environment environment)
    : m_store(store)
    , m_environment(environment)
{ }

Plan Planner::plan(ActionId action, const catalog::Resource &resource,
                   const records::Record &row) const
{
    Plan plan;
    plan.action = action;
    plan.risk = entry(action).risk;
    address(plan, resource, row);
    addWords(plan, row);
    plan.asksReason = plan.asks();
    if (plan.asks() && m_environment == Environment::Production) {
        plan.needsTypedName = true;
        plan.nameToType = plan.personName.isEmpty() ? plan.recordName : plan.personName;
        plan.holdSeconds = productionHold;
    }
    return plan;
}

void Planner::address(Plan &plan, const catalog::Resource &resource,
                      const records::Record &row) const
{
    plan.userId = records::userOf(resource, row);
    plan.accountId = accountOf(resource, row);
    // The joined row of a person stands for the user, and so does any row for what is done to its
    // person.
    const bool toUser = actsOnPerson(plan.action) || &resource == &catalog::people;
    plan.resource = toUser ? &catalog::users : &resource;
    plan.recordId = toUser ? plan.userId : row.id();
    const catalog::Names &names = m_store.names();
    plan.personName = names.people.value(plan.userId);
    const QString slug = row.valueAt("providerId"_L1).toString();
    plan.providerName = catalog::providerName(slug, names);
    plan.recordName = row.valueAt("name"_L1).toString();
    if (plan.recordName.isEmpty())
        plan.recordName = row.valueAt("title"_L1).toString();
    if (plan.recordName.isEmpty())
        plan.recordName = catalog::shortId(plan.recordId, true);
}

void Planner::addWords(Plan &plan, const records::Record &row) const
{
    const PlanText text = planText(plan);
    plan.title = text.title;
    plan.question = text.question;
    plan.button = text.button;
    plan.lost = text.lost;
    plan.lostData = text.lostData;
    const QString monitoring = row.valueAt("monitor.status"_L1).toString();
    const bool monitored = monitoring == "ACTIVE"_L1 || monitoring == "USER_ACTION_REQUIRED"_L1;
    if (plan.action == ActionId::Revoke && monitored)
        plan.lost << QCoreApplication::translate("actions", "The monthly re-reading");
    if (plan.action == ActionId::DeleteTemplate) {
        const qsizetype used =
            m_store.table(catalog::invites).where("templateId"_L1, row.id()).size();
        if (used > 0)
            plan.question +=
                u' '
                + QCoreApplication::translate("actions", "Invites that were sent with it stay: %1.")
                      .arg(QLocale().toString(used));
    }
}

} // namespace smile::actions
