#include "sandbox/store/tenant.h"

#include "sandbox/store/ids.h"

#include <mutex>

namespace smile::sandbox {

namespace {

const QString idKey = QStringLiteral("id");

std::optional<QJsonObject> rowWith(const QList<QJsonObject> &rows, const QString &id)
{
    for (const QJsonObject &row : rows) {
        if (row.value(idKey).toString() == id)
            return row;
    }
    return std::nullopt;
}

} // namespace

const Person *Tenant::held(Slot slot) const
{
    const auto found = m_held.constFind(slot);
    return found == m_held.constEnd() ? nullptr : found->get();
}

Tenant::Slot Tenant::firstSlot() const
{
    const std::shared_lock lock(m_mutex);
    return -m_created;
}

QJsonObject Tenant::user(Slot slot) const
{
    {
        const std::shared_lock lock(m_mutex);
        if (const Person *person = held(slot))
            return person->user;
    }
    return m_people.user(static_cast<int>(slot));
}

QList<QJsonObject> Tenant::rows(Resource resource, Slot slot) const
{
    {
        const std::shared_lock lock(m_mutex);
        if (const Person *person = held(slot))
            return person->records.value(resource);
    }
    return m_people.rows(resource, static_cast<int>(slot));
}

bool Tenant::isChanged(Slot slot) const
{
    const std::shared_lock lock(m_mutex);
    return held(slot) != nullptr;
}

std::optional<Tenant::Slot> Tenant::slotOf(const QString &id) const
{
    {
        const std::shared_lock lock(m_mutex);
        const auto found = m_ids.constFind(id);
        if (found != m_ids.constEnd())
            return *found;
    }
    if (const std::optional<int> index = m_people.indexOf(id))
        return *index;
    return std::nullopt;
}

std::optional<Tenant::Slot> Tenant::slotOfUser(const QString &userId) const
{
    const std::optional<Slot> slot = slotOf(userId);
    if (!slot || user(*slot).value(idKey).toString() != userId)
        return std::nullopt;
    return slot;
}

std::optional<QJsonObject> Tenant::find(Resource resource, const QString &id) const
{
    const std::optional<Slot> slot = slotOf(id);
    if (!slot)
        return std::nullopt;
    {
        const std::shared_lock lock(m_mutex);
        if (const Person *person = held(*slot))
            return rowWith(person->records.value(resource), id);
    }
    return m_people.row(resource, id);
}

Tenant::Slot Tenant::add(Person person)
{
    const std::unique_lock lock(m_mutex);
    const Slot slot = -++m_created;
    m_ids.insert(person.user.value(idKey).toString(), slot);
    m_held.insert(slot, std::make_shared<Person>(std::move(person)));
    return slot;
}

void Tenant::change(Slot slot, const std::function<void(Person &)> &edit)
{
    const std::unique_lock lock(m_mutex);
    std::shared_ptr<Person> &person = m_held[slot];
    if (!person)
        person = std::make_shared<Person>(m_people.person(static_cast<int>(slot)));
    edit(*person);
}

void Tenant::own(const QString &id, Slot slot)
{
    const std::unique_lock lock(m_mutex);
    m_ids.insert(id, slot);
}

void Tenant::own(const Records &records, Slot slot)
{
    const std::unique_lock lock(m_mutex);
    for (const QList<QJsonObject> &rows : records) {
        for (const QJsonObject &row : rows)
            m_ids.insert(row.value(idKey).toString(), slot);
    }
}

void Tenant::resetSession(Slot slot)
{
    // Times have whole seconds: what was made in this one belongs to the session that ends.
    const std::unique_lock lock(m_mutex);
    m_sessionStarts.insert(slot, timeText(QDateTime::currentDateTimeUtc().addSecs(1)));
}

QString Tenant::sessionStart(Slot slot) const
{
    const std::shared_lock lock(m_mutex);
    return m_sessionStarts.value(slot);
}

bool editRow(Person &person, Resource resource, const QString &id,
             const std::function<void(QJsonObject &)> &edit)
{
    for (QJsonObject &row : person.records[resource]) {
        if (row.value(idKey).toString() == id) {
            edit(row);
            return true;
        }
    }
    return false;
}

} // namespace smile::sandbox
