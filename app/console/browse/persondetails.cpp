#include "browse/persondetails.h"

#include "actions/registry.h"
#include "catalog/catalog.h"
#include "catalog/cell.h"
#include "parts/button.h"
#include "parts/copylabel.h"
#include "parts/fieldgrid.h"
#include "parts/flowlayout.h"
#include "parts/label.h"
#include "parts/mark.h"
#include "parts/statechip.h"
#include "person/findings.h"
#include "session/session.h"
#include "words/troublewords.h"

#include <QVBoxLayout>

#include <utility>

namespace smile::console {

using namespace Qt::StringLiterals;
using catalog::ActionId;

namespace {
constexpr int leastRoom = 288; ///< of the narrowest pane, without its margins
} // namespace

PersonDetails::PersonDetails(const Workplace &workplace, const catalog::Resource &resource,
                             QWidget *parent)
    : Details(workplace, resource, parent)
{
    // Nobody is told to have no account before all accounts are there.
    connect(&workplace.session.sync(), &sync::Sync::stateChanged, this,
            [this, last = sync::Phase::Idle](const catalog::Resource *list) mutable {
                if (list != &catalog::accounts)
                    return;
                const auto phase = this->workplace().session.sync().state(*list).phase;
                if (std::exchange(last, phase) != phase && row())
                    showRecord(row());
            });
}

QString PersonDetails::titleOf(const records::Record &row) const
{
    return catalog::personName(row.id(), wordingFor(workplace()), catalog::shortId(row.id()));
}

void PersonDetails::fill(QVBoxLayout *column, const records::Record &row)
{
    addWho(column, row);
    addVerdict(column, row);
    addButtons(column, row);
    addAccounts(column, row);
    addContact(column, row);
}

void PersonDetails::addWho(QVBoxLayout *column, const records::Record &row)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    auto *avatar = new Mark(Mark::Kind::Person, 40);
    avatar->setName(titleOf(row), row.id());
    line->addWidget(avatar, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(headingWithEye(titleOf(row), row.id(), workplace().session.masking().hides()));
    auto *id = new CopyLabel(CopyLabel::Form::Id);
    id->setValue(row.id(), tr("Copy user id"));
    words->addWidget(id);
    line->addLayout(words, 1);
    column->addLayout(line);
}

void PersonDetails::addVerdict(QVBoxLayout *column, const records::Record &row)
{
    Session &session = workplace().session;
    const auto isWhole = [&session](const catalog::Resource &list) {
        return session.sync().state(list).phase == sync::Phase::Complete;
    };
    casefile::PersonRecords person = casefile::gatherPerson(row.id(), session.store());
    person.accountsKnown = isWhole(catalog::accounts);
    person.invitesKnown = isWhole(catalog::invites);
    const catalog::Wording wording = wordingFor(workplace());
    const casefile::Verdict known = casefile::verdictOf(person, wording.now);
    QList<Finding> findings = openFindings(known, wording);
    if (person.accounts.isEmpty() && (!person.accountsKnown || findings.isEmpty()))
        findings.prepend(withoutAccounts());
    if (findings.isEmpty())
        findings += allWell(known, wording);
    auto *card = new VerdictCard;
    card->setVerdict(findings.first().brief());
    for (const Finding &further : findings.sliced(1))
        card->addRow(further.verdict);
    column->addWidget(card);
}

Finding PersonDetails::withoutAccounts() const
{
    const auto phase = workplace().session.sync().state(catalog::accounts).phase;
    Finding finding;
    finding.verdict.state = State::Off;
    finding.verdict.sentence = phase == sync::Phase::Complete ? tr("Has not linked an account yet")
                               : phase == sync::Phase::Failed ? tr("The accounts could not be read")
                                                              : tr("Reading the accounts…");
    return finding;
}

void PersonDetails::addButtons(QVBoxLayout *column, const records::Record &row)
{
    auto *line = new FlowLayout(8);
    auto *open = new Button(tr("Open"), ButtonKind::Primary);
    open->setSmall(true);
    open->setShortcutHint(QKeySequence(Qt::Key_Enter));
    connect(open, &Button::clicked, this,
            [this, row] { workplace().navigator.openPerson(row.id()); });
    line->addWidget(open);
    for (const ActionId id : {ActionId::TestLink, ActionId::NewToken}) {
        auto *button = new Button(actions::words(id), ButtonKind::Secondary);
        button->setSmall(true);
        button->setAccessibleDescription(titleOf(row));
        connect(button, &Button::clicked, this,
                [this, id, row, button] { workplace().desk.perform(id, resource(), row, button); });
        line->addWidget(button);
    }
    column->addLayout(line);
}

QList<records::Record> PersonDetails::accountsOf(const records::Record &person) const
{
    return workplace().session.store().table(catalog::accounts).where("userId"_L1, person.id());
}

QString PersonDetails::providerOf(const records::Record &account) const
{
    return textAt(account.json(), catalog::accounts, "providerId"_L1, wordingFor(workplace()));
}

void PersonDetails::addAccounts(QVBoxLayout *column, const records::Record &row)
{
    const QList<records::Record> accounts = accountsOf(row);
    if (accounts.isEmpty())
        return;
    column->addWidget(new Label(tr("Accounts"), TextStyle::Label, Tone::Muted));
    for (const records::Record &account : accounts)
        addAccount(column, account);
}

void PersonDetails::addAccount(QVBoxLayout *column, const records::Record &account)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    const QString provider = providerOf(account);
    auto *tile = new Mark(Mark::Kind::Provider, 20);
    tile->setName(provider);
    line->addWidget(tile);
    auto *name = new Label(provider, TextStyle::Strong);
    name->setElided(true);
    line->addWidget(name, 1);
    int width = 20 + 8 + name->sizeHint().width();
    auto *chips = new QHBoxLayout;
    chips->setSpacing(8);
    chips->addStretch();
    for (const auto path : {"connection.status"_L1, "monitor.status"_L1}) {
        const Status status = statusAt(account.json(), catalog::accounts, path);
        if (status.word.isEmpty())
            continue;
        auto *chip = new StateChip;
        chip->setStatus(status.state, status.word);
        chips->addWidget(chip);
        width += 8 + chip->sizeHint().width();
    }
    // A provider's name is worth a line of its own.
    auto *place = new QVBoxLayout;
    place->setSpacing(4);
    place->addLayout(line);
    if (width <= leastRoom)
        line->addLayout(chips);
    else
        place->addLayout(chips);
    column->addLayout(place);
}

void PersonDetails::addContact(QVBoxLayout *column, const records::Record &row)
{
    const catalog::Wording wording = wordingFor(workplace());
    auto *grid = new FieldGrid;
    grid->setNarrow(true);
    for (const auto path : {"email"_L1, "phone"_L1, "externalMetadata"_L1, "session"_L1,
                            "createdAt"_L1, "changedAt"_L1}) {
        const catalog::Column *field = resource().column(path);
        if (!field)
            continue;
        const QString text = row.text(*field, wording);
        if (text.isEmpty())
            continue;
        CopyLabel *value = grid->addRow(QCoreApplication::translate("catalog", field->title), text,
                                        field->kind != catalog::Kind::DateTime
                                            && field->kind != catalog::Kind::Enum);
        if (value)
            value->setPersonal(field->personal != catalog::Personal::No);
        addEye(value, *field, row);
    }
    column->addWidget(grid);
}

} // namespace smile::console
