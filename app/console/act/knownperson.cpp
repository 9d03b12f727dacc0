#include "act/knownperson.h"

#include "actions/invitelink.h"
#include "catalog/catalog.h"
#include "catalog/cell.h"
#include "parts/button.h"
#include "records/owner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const QJsonValue &address, const QString &email)
{
    return address.toString().trimmed().compare(email, Qt::CaseInsensitive) == 0;
}

QString ownerOf(records::Store &store, const QString &email)
{
    for (const records::Record &invite : store.table(catalog::invites).snapshot().records()) {
        if (isSame(invite.valueAt("email"_L1), email))
            return records::userOf(catalog::invites, invite);
    }
    for (const records::Record &identity : store.table(catalog::identities).snapshot().records()) {
        for (const QJsonValue item : identity.valueAt("emails"_L1).toArray()) {
            if (isSame(item["address"_L1], email))
                return records::userOf(catalog::identities, identity);
        }
    }
    return {};
}

QString linkOf(records::Store &store, const QString &userId)
{
    for (const records::Record &invite : store.table(catalog::invites).where("userId"_L1, userId)) {
        const QString link =
            actions::usableInviteLink(invite.json(), QDateTime::currentDateTimeUtc());
        if (!link.isEmpty())
            return link;
    }
    return {};
}

} // namespace

KnownPerson::KnownPerson(records::Store &store, QWidget *parent)
    : VerdictCard(parent)
    , m_store(store)
{
    hide();
}

void KnownPerson::look(const QString &email)
{
    const QString known = email.contains(u'@') ? ownerOf(m_store, email) : QString();
    if (known == m_userId)
        return;
    m_userId = known;
    if (isKnown())
        showPerson();
    setVisible(isKnown());
}

void KnownPerson::showPerson()
{
    const QString name = m_store.names().people.value(m_userId, catalog::shortId(m_userId));
    const QString link = linkOf(m_store, m_userId);
    setVerdict({.state = State::Warn,
                .sentence = tr("Known already: %1").arg(name),
                .detail = link.isEmpty()
                              ? tr("They have this e-mail: an invite would make a second person of "
                                   "them.")
                              : tr("They have this e-mail: an invite would make a second person of "
                                   "them. The link that they were sent still works.")});
    if (!link.isEmpty()) {
        Button *copy = addAction(tr("Copy their link"), ButtonKind::Primary);
        connect(copy, &Button::clicked, this, [copy, link] {
            QGuiApplication::clipboard()->setText(link);
            copy->setText(tr("Copied"));
        });
    }
    Button *open = addAction(tr("Open their page"));
    connect(open, &Button::clicked, this, [this] { Q_EMIT openWanted(m_userId); });
}

} // namespace smile::console
