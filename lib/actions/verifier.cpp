#include "actions/verifier.h"

namespace smile::actions {

namespace {

constexpr int mostPages = 20; // of 150: beyond that, saying "not known" is quicker and true

} // namespace

void Verifier::lookForAbsence(const catalog::Resource &resource, const QString &id,
                              QObject *context, Told told)
{
    if (!resource.hasGet) {
        const auto isIt = [&resource, id](const QJsonObject &record) {
            return resource.id(record) == id;
        };
        lookForNew(resource, context, isIt, [told](Outcome found, const QJsonObject &record) {
            if (found == Outcome::Unknown)
                told(found, {});
            else
                told(found == Outcome::Done ? Outcome::Failed : Outcome::Done, record);
        });
        return;
    }
    m_client.get(resource, id).then(context, [told](const api::Result<QJsonObject> &record) {
        if (record)
            told(Outcome::Failed, *record);
        else
            told(record.error().kind == api::Kind::NotFound ? Outcome::Done : Outcome::Unknown, {});
    });
}

void Verifier::lookForChange(const catalog::Resource &resource, const QString &id, QObject *context,
                             IsIt isIt, Told told)
{
    m_client.get(resource, id).then(context, [isIt, told](const api::Result<QJsonObject> &record) {
        if (!record)
            told(Outcome::Unknown, {});
        else
            told(isIt(*record) ? Outcome::Done : Outcome::Failed, *record);
    });
}

void Verifier::lookForNew(const catalog::Resource &resource, QObject *context, IsIt isIt, Told told)
{
    walk(resource, {}, mostPages, context, std::move(isIt), std::move(told));
}

void Verifier::walk(const catalog::Resource &resource, const QString &cursor, int pagesLeft,
                    QObject *context, IsIt isIt, Told told)
{
    api::Query query;
    query.cursor = cursor;
    m_client.list(resource, query)
        .then(context, [=, this, &resource](const api::Result<api::Page> &page) {
            if (!page) {
                told(Outcome::Unknown, {});
                return;
            }
            for (const QJsonObject &record : page->items) {
                if (isIt(record)) {
                    told(Outcome::Done, record);
                    return;
                }
            }
            if (page->nextCursor.isEmpty())
                told(Outcome::Failed, {});
            else if (pagesLeft <= 1 || page->nextCursor == cursor)
                told(Outcome::Unknown, {});
            else
                walk(resource, page->nextCursor, pagesLeft - 1, context, isIt, told);
        });
}

} // namespace smile::actions
