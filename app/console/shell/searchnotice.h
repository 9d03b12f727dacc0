#pragma once

#include "records/find/find.h"
#include "vault/profile.h"

namespace smile::console {

/// What can honestly be said about ids that nothing loaded has, and about a link that leads
/// elsewhere; one sentence each.
class SearchNotice
{
    Q_DECLARE_TR_FUNCTIONS(SearchNotice)

public:
    /// `person`: id of anybody of this tenant, empty when there is nobody; `loading`: the lists are
    /// not complete yet.
    SearchNotice(vault::Profile::Kind environment, const QString &person, bool loading)
        : m_environment(environment)
        , m_person(person)
        , m_loading(loading)
    { }

    QStringList sentences(const records::Findings &findings) const;

private:
    QString aboutLink(const QString &text) const;
    QString about(const records::IdLook &look) const;
    QString aboutPerson(const QString &id) const;
    QString whereElse() const;

    vault::Profile::Kind m_environment;
    QString m_person;
    bool m_loading;
};

} // namespace smile::console
