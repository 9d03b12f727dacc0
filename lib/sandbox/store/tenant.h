#pragma once

#include "sandbox/people/people.h"

#include <functional>
#include <shared_mutex>

namespace smile::sandbox {

/// The tenant as it is now: the people made from the seed, and over them what was created, changed
/// and deleted since the server started. A person is copied in here when first changed. Every
/// function may be called from any thread.
///
/// People have slots, in the order of the lists (newest user first): created ones are negative and
/// go down, made ones are 0 … people.count() - 1.
class Tenant
{
public:
    using Slot = qint64;

    explicit Tenant(const People &people)
        : m_people(people)
    { }

    const People &people() const { return m_people; }

    Slot firstSlot() const;
    Slot endSlot() const { return m_people.count(); } ///< one behind the last

    QJsonObject user(Slot slot) const;
    /// Newest first.
    QList<QJsonObject> rows(Resource resource, Slot slot) const;
    bool isChanged(Slot slot) const;

    /// The person that an id of whatever kind belongs to. That the thing still is there is not
    /// said: find() knows.
    std::optional<Slot> slotOf(const QString &id) const;
    std::optional<Slot> slotOfUser(const QString &userId) const;
    std::optional<QJsonObject> find(Resource resource, const QString &id) const;

    /// Adds a person as the newest user.
    Slot add(Person person);
    /// Changes a person; `edit` must not call the tenant.
    void change(Slot slot, const std::function<void(Person &)> &edit);
    /// Makes slotOf() know an id that the seed did not make.
    void own(const QString &id, Slot slot);
    void own(const Records &records, Slot slot);

    /// What was made before does not belong to the user's session any more.
    void resetSession(Slot slot);
    /// When the session was last reset, as the contract writes times; empty: never.
    QString sessionStart(Slot slot) const;

private:
    const Person *held(Slot slot) const;

    const People &m_people;
    mutable std::shared_mutex m_mutex;
    QHash<Slot, std::shared_ptr<Person>> m_held; ///< created and changed people
    QHash<QString, Slot> m_ids; ///< of things made while running
    QHash<Slot, QString> m_sessionStarts;
    Slot m_created = 0;
};

/// Replaces the row with that id by what `edit` makes of it; false when there is none.
bool editRow(Person &person, Resource resource, const QString &id,
             const std::function<void(QJsonObject &)> &edit);

} // namespace smile::sandbox
