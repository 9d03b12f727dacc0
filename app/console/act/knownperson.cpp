#include "act/knownperson.h"

#include "actions/invitelink.h"
#include "catalog/catalog.h"
#include "catalog/cell.h"
#include "parts/button.h"
#include "parts/clipboard.h"
#include "parts/inbackground.h"
#include "words/samewords.h"

#include <utility>

namespace smile::console {

using namespace Qt::StringLiterals;
using casefile::SamePerson;

namespace {

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

KnownPerson::KnownPerson(records::Store &store, const QString &userId, catalog::Mask mask,
                         QWidget *parent)
    : VerdictCard(parent)
    , m_store(store)
    , m_userId(userId)
    , m_mask(std::move(mask))
{
    hide();
    for (const catalog::Resource *resource : {&catalog::identities, &catalog::invites})
        connect(&m_store.table(*resource), &records::Table::changed, this, &KnownPerson::askAgain);
    ask();
}

void KnownPerson::look(const QString &email)
{
    if (std::exchange(m_email, email) != email)
        ask();
}

void KnownPerson::askAgain()
{
    if (m_looking)
        m_again = true;
    else
        ask();
}

casefile::PersonKeys KnownPerson::keys() const
{
    casefile::PersonKeys keys;
    if (!m_userId.isEmpty())
        keys = casefile::keysOf(casefile::gatherPerson(m_userId, m_store));
    keys.userId = m_userId;
    keys.addEmail(m_email);
    return keys;
}

void KnownPerson::ask()
{
    m_again = false;
    const casefile::PersonKeys wanted = keys();
    if (wanted.isEmpty()) {
        m_looking = false;
        tell({});
        return;
    }
    m_looking = true;
    inBackground(
        this,
        [wanted, rows = casefile::peopleRows(m_store)] {
            return casefile::samePeople(wanted, rows);
        },
        [this, email = m_email](const QList<SamePerson> &people) {
            if (email != m_email)
                return; // the answer to what stands there now is under way
            m_looking = false;
            tell(people);
            if (m_again)
                ask();
        });
}

void KnownPerson::tell(QList<SamePerson> people)
{
    if (!m_userId.isEmpty())
        people.prepend({m_userId, {}});
    m_people = std::move(people);
    if (isKnown())
        showPeople();
    setVisible(isKnown());
    Q_EMIT told();
}

QString KnownPerson::detail(const SamePerson &person, bool hasLink) const
{
    QStringList sentences;
    if (person.reasons.isEmpty())
        sentences += tr("They are a user already: an invite would make a second person of them.");
    else
        sentences += tr("Perhaps the same person (%1): an invite would make a second one of them.")
                         .arg(sameReasonWords(person));
    if (hasLink)
        sentences += tr("The link that they were sent still works.");
    return sentences.join(u'\n');
}

/// Who has a link that works is who the caller is helped by.
void KnownPerson::showPeople()
{
    SamePerson shown = m_people.first();
    QString link = linkOf(m_store, shown.userId);
    for (const SamePerson &other : std::as_const(m_people)) {
        if (!link.isEmpty())
            break;
        link = linkOf(m_store, other.userId);
        if (!link.isEmpty())
            shown = other;
    }
    catalog::Wording wording;
    wording.names = m_store.names();
    wording.mask = m_mask;
    const QString name = catalog::personName(shown.userId, wording, catalog::shortId(shown.userId));
    setVerdict({.state = State::Warn,
                .sentence = tr("Known already: %1").arg(name),
                .detail = detail(shown, !link.isEmpty())});
    if (!link.isEmpty()) {
        Button *copy = addAction(tr("Copy their link"), ButtonKind::Primary);
        connect(copy, &Button::clicked, this, [copy, link] {
            copyPersonal(link);
            copy->setText(tr("Copied"));
        });
    }
    Button *open = addAction(tr("Open their page"));
    connect(open, &Button::clicked, this, [this, id = shown.userId] { Q_EMIT openWanted(id); });
}

} // namespace smile::console
