#include "sandbox/rest/endpoints.h"
#include "sandbox/rest/envelope.h"
#include "sandbox/rest/lists.h"
#include "sandbox/rest/query.h"
#include "sandbox/rest/router.h"

namespace smile::sandbox {

namespace {

using Filters = QMap<QString, QString>;

/// The named filters, those that are flags checked.
Filters catalogFilters(const Parameters &query, const QStringList &texts, const QStringList &flags)
{
    for (const QString &name : flags)
        flag(query, name);
    return filters(query, texts + flags);
}

/// Whether a text or flag of the row is what each filter of that name wants.
bool isAs(const QJsonObject &row, const Filters &filters, const QStringList &names)
{
    for (const QString &name : names) {
        if (!filters.contains(name))
            continue;
        const QString wanted = filters.value(name);
        const QJsonValue value = row.value(name);
        const bool same = value.isBool() ? value.toBool() == (wanted == QStringLiteral("true"))
                                         : value.toString() == wanted;
        if (!same)
            return false;
    }
    return true;
}

bool nameFits(const QJsonObject &provider, const QString &wanted)
{
    return provider.value(u"name").toString().contains(wanted, Qt::CaseInsensitive)
           || provider.value(u"longName").toString().contains(wanted, Qt::CaseInsensitive);
}

QList<QJsonObject> wantedProviders(const World &world, const Filters &filters)
{
    const bool byId = filters.contains(QStringLiteral("ids"));
    const QStringList ids = filters.value(QStringLiteral("ids")).split(u',');
    const QStringList top = filters.value(QStringLiteral("topIds")).split(u',');
    QList<QJsonObject> rows;
    for (const QJsonObject &provider : world.people.providers()) {
        if (isAs(provider, filters,
                 {QStringLiteral("type"), QStringLiteral("subType"), QStringLiteral("active"),
                  QStringLiteral("enabled"), QStringLiteral("accountConnection")})
            && nameFits(provider, filters.value(QStringLiteral("name")))
            && (!byId || ids.contains(provider.value(u"id").toString())))
            rows.append(provider);
    }
    const auto place = [&](const QJsonObject &row) {
        const qsizetype at = top.indexOf(row.value(u"id").toString());
        return at < 0 ? top.size() : at;
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const auto &a, const auto &b) { return place(a) < place(b); });
    return rows;
}

Answer listProviders(const World &world, const Call &call)
{
    Filters wanted = catalogFilters(
        call.query(), {QStringLiteral("type"), QStringLiteral("subType"), QStringLiteral("name")},
        {QStringLiteral("active"), QStringLiteral("enabled"), QStringLiteral("accountConnection")});
    if (const auto ids = listOf(call.query(), QStringLiteral("ids")))
        wanted.insert(QStringLiteral("ids"), ids->join(u','));
    if (const auto top = listOf(call.query(), QStringLiteral("topIds"), 10))
        wanted.insert(QStringLiteral("topIds"), top->join(u','));
    return pageOf(world, call.request.path(), call.query(), wanted,
                  [&](const Filters &filters) { return wantedProviders(world, filters); });
}

Answer getProvider(const World &world, const QString &id)
{
    for (const QJsonObject &provider : world.people.providers()) {
        if (provider.value(u"id").toString() == id)
            return okAnswer(provider);
    }
    throw Problem::missing();
}

Answer listFileTypes(const World &world, const Call &call)
{
    const QStringList flags{QStringLiteral("active"), QStringLiteral("enabled"),
                            QStringLiteral("ocr")};
    const QString type = QStringLiteral("type");
    const auto rows = [&](const Filters &filters) {
        QList<QJsonObject> result;
        for (const QJsonObject &row : world.people.fileTypes()) {
            if (isAs(row, filters, flags + QStringList{type}))
                result.append(row);
        }
        return result;
    };
    return pageOf(world, call.request.path(), call.query(),
                  catalogFilters(call.query(), {type}, flags), rows, type);
}

} // namespace

void addCatalogs(Router &router, World &world)
{
    router.add("GET", "/v1/providers",
               [&](const Call &call) { return listProviders(world, call); });
    router.add("GET", "/v1/providers/{}",
               [&](const Call &call) { return getProvider(world, call.id()); });
    router.add("GET", "/v1/fileTypes",
               [&](const Call &call) { return listFileTypes(world, call); });
}

} // namespace smile::sandbox
