#include "shell/searchnotice.h"

#include "catalog/catalog.h"
#include "catalog/cell.h"

namespace smile::console {

using Environment = vault::Profile::Kind;
using records::IdLook;

namespace {

// Kinds whose whole list is loaded; the others come with their person.
bool isListed(const catalog::Resource *resource)
{
    using namespace catalog;
    for (const catalog::Resource *listed :
         {&accounts, &identities, &invites, &inviteTemplates, &consentTemplates, &webhooks}) {
        if (resource == listed)
            return true;
    }
    return false;
}

QString prefixOf(const QString &id)
{
    return id.first(id.lastIndexOf(u'-') + 1);
}

} // namespace

QStringList SearchNotice::sentences(const records::Findings &findings) const
{
    QStringList sentences{aboutLink(findings.text)};
    for (const IdLook &look : findings.missing) {
        sentences += about(look);
        if (isListed(look.resource) && !m_loading)
            sentences += whereElse();
    }
    sentences.removeAll(QString());
    sentences.removeDuplicates();
    return sentences;
}

QString SearchNotice::aboutLink(const QString &text) const
{
    const std::optional<bool> sandbox = records::leadsToSandbox(text);
    if (!sandbox)
        return {};
    const Environment there = *sandbox ? Environment::SmileSandbox : Environment::Production;
    if (there == m_environment)
        return {};
    return tr("This link leads to another environment (%1); this window shows “%2”.")
        .arg(vault::environmentName(there), vault::environmentName(m_environment));
}

QString SearchNotice::about(const IdLook &look) const
{
    const QString shown = catalog::shortId(look.id, true);
    switch (look.kind) {
    case IdLook::Kind::Unknown:
        return tr("%1 looks like an id, but of no kind that this console knows.").arg(shown);
    case IdLook::Kind::Other:
        return tr("%1 is the id of something that the console keeps no list of (a token, a file, "
                  "an export).")
            .arg(shown);
    case IdLook::Kind::User:
        return aboutPerson(look.id);
    case IdLook::Kind::Record:
        break;
    }
    const QString kind = look.resource->singularText();
    if (!isListed(look.resource))
        return tr("%1 is an id of the kind “%2”: such records are loaded when their person is "
                  "opened.")
            .arg(shown, kind);
    if (m_loading)
        return tr("%1 is an id of the kind “%2”; it is not among what is loaded so far.")
            .arg(shown, kind);
    return tr("%1 is an id of the kind “%2”, but nothing here has it.").arg(shown, kind);
}

QString SearchNotice::aboutPerson(const QString &id) const
{
    const QString shown = catalog::shortId(id, true);
    const QString ours = prefixOf(m_person);
    if (ours.size() > 1 && !id.startsWith(ours, Qt::CaseInsensitive))
        return tr("%1 is not of this tenant and mode: ids of people here begin with “%2”.")
            .arg(shown, ours);
    if (m_loading)
        return tr("%1 looks like the id of a person; it is not among what is loaded so far.")
            .arg(shown);
    return tr("%1 looks like the id of a person, but nobody here has it.").arg(shown);
}

QString SearchNotice::whereElse() const
{
    switch (m_environment) {
    case Environment::Production:
        return tr("It may be gone, or of the sandbox: an id does not tell its mode.");
    case Environment::SmileSandbox:
        return tr("It may be gone, or of production: an id does not tell its mode.");
    default:
        return tr("It may be gone, or of another profile: an id does not tell its mode.");
    }
}

} // namespace smile::console
