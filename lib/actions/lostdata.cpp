#include "actions/lostdata.h"

#include "catalog/catalog.h"

#include <QCoreApplication>

namespace smile::actions {

using namespace Qt::StringLiterals;
using catalog::ActionId;

std::optional<LostData> lostData(const Plan &plan)
{
    switch (plan.action) {
    case ActionId::Revoke:
    case ActionId::DeleteArchive:
        return LostData{u"sourceId"_s, plan.recordId};
    case ActionId::ResetSession:
        return LostData{u"userId"_s, plan.userId};
    default:
        return std::nullopt;
    }
}

QList<const catalog::Resource *> lostResources()
{
    QList<const catalog::Resource *> resources;
    for (const catalog::Link &link : catalog::accounts.links) {
        if (!link.filter || QLatin1StringView(link.filter) != "sourceId"_L1)
            continue; // not what is read from an account
        const catalog::Resource *resource = catalog::find(QString::fromLatin1(link.resource));
        if (resource && resource != &catalog::tasks)
            resources.append(resource);
    }
    return resources;
}

QStringList countLost(records::Store &store, const LostData &data)
{
    const QByteArray path = "metadata." + data.filter.toLatin1();
    QStringList lines;
    for (const catalog::Resource *resource : lostResources()) {
        const qsizetype count =
            store.table(*resource).where(QLatin1StringView(path), data.value).size();
        if (count > 0)
            lines << QCoreApplication::translate("actions", "%1: %2", "what is lost, how many")
                         .arg(resource->titleText(), QLocale().toString(count));
    }
    return lines;
}

} // namespace smile::actions
