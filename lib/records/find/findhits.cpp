#include "records/find/findhits.h"

#include "catalog/catalog.h"
#include "records/find/findtexts.h"
#include "records/owner.h"

#include <algorithm>

namespace smile::records {

HitMaker::HitMaker(Store &store, const FindQuery &query, int most)
    : m_store(store)
    , m_query(query)
    , m_most(most)
{
    // In this order, whatever is found first.
    for (const catalog::Resource *resource :
         {&catalog::people, &catalog::accounts, &catalog::invites})
        m_groups += {.resource = resource, .total = 0, .hits = {}};
    for (const IdLook &look : query.ids)
        lookUp(look);
    const bool oneWord = !query.typed.isEmpty() && !query.typed.contains(u' ');
    if (query.ids.isEmpty() && oneWord)
        lookUp({.id = query.typed}); // an id may have any form
}

void HitMaker::lookUp(const IdLook &look)
{
    bool known = false;
    const auto tryIn = [&](const catalog::Resource &resource) {
        if (const Record row = m_store.table(resource).find(look.id)) {
            addExact(resource, row);
            known = true;
        }
    };
    tryIn(catalog::people);
    for (const catalog::Resource *resource : catalog::all()) {
        if (resource != &catalog::users)
            tryIn(*resource);
    }
    if (!known && !m_query.ids.isEmpty())
        m_missing += look;
}

void HitMaker::addExact(const catalog::Resource &resource, const Record &row)
{
    const auto put = [this](const catalog::Resource &of, const Record &found, bool exact) {
        HitGroup &same = group(of);
        if (std::ranges::find(same.hits, found.id(), &Hit::id) != same.hits.end())
            return;
        same.hits += marked(of, found, exact);
        ++same.total;
    };
    const QString owner = userOf(resource, row);
    if (&resource != &catalog::people && !owner.isEmpty()) {
        if (const Record person = m_store.table(catalog::people).find(owner))
            put(catalog::people, person, false);
    }
    put(resource, row, true);
}

void HitMaker::add(const catalog::Resource &resource, const QStringList &ids, int total)
{
    HitGroup &same = group(resource);
    for (const QString &id : ids) {
        const Record row = m_store.table(resource).find(id);
        const bool there = !row || std::ranges::find(same.hits, id, &Hit::id) != same.hits.end();
        if (!there && same.hits.size() < m_most)
            same.hits += marked(resource, row, false);
    }
    same.total = std::max(total, static_cast<int>(same.hits.size()));
}

QList<HitGroup> HitMaker::groups() const
{
    QList<HitGroup> filled;
    std::ranges::copy_if(m_groups, std::back_inserter(filled),
                         [](const HitGroup &group) { return !group.hits.isEmpty(); });
    return filled;
}

HitGroup &HitMaker::group(const catalog::Resource &resource)
{
    const auto known = std::ranges::find(m_groups, &resource, &HitGroup::resource);
    if (known != m_groups.end())
        return *known;
    m_groups += {.resource = &resource, .total = 0, .hits = {}};
    return m_groups.last();
}

Hit hitFor(Store &store, const catalog::Resource &resource, const Record &row)
{
    Hit hit{.resource = &resource,
            .id = row.id(),
            .owner = userOf(resource, row),
            .title = shortened(nameOn(row)),
            .subtitle = {},
            .titleMarks = {},
            .subtitleMarks = {}};
    if (hit.title.isEmpty())
        hit.title = shortened(store.names().people.value(hit.owner));
    hit.titleSort = catalog::Personal::Name;
    if (hit.title.isEmpty()) {
        hit.title = catalog::shortId(hit.id, true);
        hit.titleSort = catalog::Personal::No;
    }
    hit.subtitle = subtitles(row).value(0);
    hit.subtitleSort = sortOfSubtitle(row, hit.subtitle);
    return hit;
}

Hit masked(const Hit &hit, const catalog::Mask &mask)
{
    Hit shown = hit;
    const auto hide = [&mask](QString &text, QList<Mark> &marks, catalog::Personal sort) {
        const catalog::MaskedText made = catalog::masked(text, sort, marks);
        text = made.text;
        marks = made.kept;
    };
    const QString &person = hit.owner.isEmpty() ? hit.id : hit.owner;
    if (mask.hides(hit.titleSort) && !mask.shows(person, catalog::nameField))
        hide(shown.title, shown.titleMarks, hit.titleSort);
    const bool isMail = hit.subtitleSort == catalog::Personal::Email;
    if (mask.hides(hit.subtitleSort)
        && !mask.shows(person, QLatin1StringView(isMail ? "email" : "phone")))
        hide(shown.subtitle, shown.subtitleMarks, hit.subtitleSort);
    return shown;
}

Hit HitMaker::marked(const catalog::Resource &resource, const Record &row, bool exact) const
{
    Hit hit = hitFor(m_store, resource, row);
    hit.exact = exact;
    mark(hit, subtitles(row));
    hit.subtitleSort = sortOfSubtitle(row, hit.subtitle);
    return hit;
}

// Below the title stands the line that shows most of what the title does not; else the first one.
void HitMaker::mark(Hit &hit, const QStringList &lines) const
{
    const auto marks = [this](const QString &shown) {
        QList<Mark> all;
        for (const FindTerm &term : m_query.terms)
            all += marksOf(shown, term);
        return joined(all);
    };
    hit.titleMarks = marks(hit.title);
    qsizetype most = 0;
    for (const QString &line : lines) {
        const QList<Mark> found = marks(line);
        qsizetype length = 0;
        for (const Mark &mark : found)
            length += mark.length;
        if (length <= most)
            continue;
        most = length;
        hit.subtitle = line;
        hit.subtitleMarks = found;
    }
}

} // namespace smile::records
