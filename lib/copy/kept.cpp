#include "copy/kept.h"

#include "catalog/catalog.h"

#include <algorithm>

namespace smile::copy {

using namespace Qt::StringLiterals;

namespace {

// What holds a secret of the tenant's is not kept, not even sealed: it is a handful of records.
bool holdsSecret(const catalog::Resource &resource)
{
    return std::any_of(resource.columns.begin(), resource.columns.end(),
                       [](const catalog::Column &column) { return column.secret; });
}

QList<const catalog::Resource *> inOrder()
{
    QList<const catalog::Resource *> resources{
        &catalog::people,   &catalog::providers,  &catalog::inviteTemplates, &catalog::users,
        &catalog::accounts, &catalog::identities, &catalog::invites};
    for (const catalog::Resource *resource : catalog::all()) {
        if (!resources.contains(resource) && !holdsSecret(*resource))
            resources << resource;
    }
    return resources;
}

} // namespace

const QList<const catalog::Resource *> &keptResources()
{
    static const QList<const catalog::Resource *> resources = inOrder();
    return resources;
}

vault::Shelf shelfOf(const catalog::Resource &resource)
{
    // People are what is looked for. Providers and templates are a few, and give the lists names.
    const auto first = {&catalog::people, &catalog::providers, &catalog::inviteTemplates};
    return std::find(first.begin(), first.end(), &resource) != first.end() ? vault::Shelf::First
                                                                           : vault::Shelf::Rest;
}

vault::SealedName nameOf(const catalog::Resource &resource, const QString &id)
{
    return {resource.key, id.toUtf8(), shelfOf(resource)};
}

vault::SealedName nameOf(const catalog::Resource &resource, quint64 segment)
{
    return {resource.key, '#' + QByteArray::number(segment), shelfOf(resource)};
}

bool hasSources(const catalog::Resource &resource)
{
    return resource.column(QLatin1StringView(sourcePaths[0])) != nullptr;
}

QStringList sourcesOf(const catalog::Resource &resource, const records::Record &record)
{
    QStringList sources;
    if (!hasSources(resource))
        return sources;
    for (const char *path : sourcePaths) {
        const QString source = record.valueAt(QLatin1StringView(path)).toString();
        if (!source.isEmpty() && !sources.contains(source))
            sources << source;
    }
    return sources;
}

bool isPast(const records::Record &account, const QDate &today)
{
    const catalog::Column *column = catalog::accounts.column("deletedOn"_L1);
    const QDate day = QDate::fromString(account.valueOf(*column).toString(), Qt::ISODate);
    return day.isValid() && day <= today;
}

bool isCut(const records::Record &account)
{
    return account.valueAt("connection.status"_L1).toString() == "DISCONNECTED"_L1;
}

} // namespace smile::copy
