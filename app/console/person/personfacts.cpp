#include "person/personfacts.h"

#include "catalog/catalog.h"
#include "catalog/vocabularies.h"
#include "person/personloader.h"

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

QJsonValue jsonAt(const QJsonObject &record, QLatin1StringView path)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0)
        return record.value(path);
    return record.value(path.first(dot)).toObject().value(path.sliced(dot + 1));
}

// Problems before calm, the newest problem first.
bool worseThan(const records::Record &a, const records::Record &b)
{
    const auto rank = [](const records::Record &row) {
        const int connection = catalog::vocabularies::connectionStatus.rank(
            valueAt(row.json(), "connection.status"_L1));
        const int monitoring =
            catalog::vocabularies::monitorStatus.rank(valueAt(row.json(), "monitor.status"_L1));
        return std::pair(connection, monitoring);
    };
    const auto rankA = rank(a);
    const auto rankB = rank(b);
    if (rankA != rankB)
        return rankA < rankB;
    return timeAt(a.json(), "connection.updatedAt"_L1)
           > timeAt(b.json(), "connection.updatedAt"_L1);
}

QList<std::pair<QString, QString>> referencesOf(const records::Record &user)
{
    QList<std::pair<QString, QString>> references;
    if (!user)
        return references;
    const QJsonObject own = user.valueAt("externalMetadata"_L1).toObject();
    for (auto it = own.begin(); it != own.end(); ++it)
        references.append({it.key(), it.value().toVariant().toString()});
    return references;
}

} // namespace

QDateTime timeAt(const QJsonObject &record, QLatin1StringView path)
{
    return catalog::parseDateTime(jsonAt(record, path));
}

QString valueAt(const QJsonObject &record, QLatin1StringView path)
{
    return jsonAt(record, path).toString();
}

PersonFacts gatherFacts(const QString &userId, records::Store &store, const PersonLoader &loader,
                        const catalog::Wording &wording)
{
    PersonFacts facts;
    facts.userId = userId;
    facts.user = store.table(catalog::users).find(userId);
    facts.person = store.table(catalog::people).find(userId);
    facts.accounts = store.table(catalog::accounts).where("userId"_L1, userId);
    facts.invites = store.table(catalog::invites).where("userId"_L1, userId);
    std::stable_sort(facts.accounts.begin(), facts.accounts.end(), worseThan);
    std::stable_sort(facts.invites.begin(), facts.invites.end(),
                     [](const records::Record &a, const records::Record &b) {
                         return timeAt(a.json(), "invitedAt"_L1) > timeAt(b.json(), "invitedAt"_L1);
                     });
    facts.name = catalog::personName(userId, wording, catalog::shortId(userId));
    if (facts.person) {
        facts.email = facts.person.text(*catalog::people.column("email"_L1), wording);
        facts.phone = facts.person.text(*catalog::people.column("phone"_L1), wording);
    }
    facts.references = referencesOf(facts.user);
    facts.accountsState = loader.state(catalog::accounts);
    facts.invitesState = loader.state(catalog::invites);
    const sync::ListState userState = loader.state(catalog::users);
    facts.records = casefile::gatherPerson(userId, store);
    facts.records.accountsKnown = facts.accountsState.phase == sync::Phase::Complete;
    facts.records.invitesKnown = facts.invitesState.phase == sync::Phase::Complete;
    facts.gone = userState.error ? userState.error->kind == api::Kind::NotFound
                                 : userState.phase == sync::Phase::Complete && !facts.user;
    return facts;
}

records::Record actionRow(const PersonFacts &facts)
{
    if (facts.person)
        return facts.person;
    if (facts.user)
        return facts.user;
    return records::Record(facts.userId, QJsonObject{{u"id"_s, facts.userId}});
}

} // namespace smile::console
