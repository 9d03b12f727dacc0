#include "person/accountcard.h"

#include "casefile/casewords.h"
#include "casefile/verdict.h"
#include "catalog/catalog.h"
#include "catalog/vocabularies.h"
#include "parts/copylabel.h"
#include "parts/label.h"
#include "parts/mark.h"
#include "parts/statechip.h"
#include "parts/times.h"
#include "person/accountbuttons.h"
#include "person/findings.h"
#include "person/personcontext.h"
#include "person/personfacts.h"
#include "words/troublewords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int providerWidth = 108; // of a row

// How the account is, as the verdict says it. A status that the program does not know is no fault:
// the chip shows it as sent.
QString sentenceOf(const records::Record &account, const catalog::Wording &wording)
{
    if (!catalog::vocabularies::connectionStatus.find(casefile::connectionOf(account)))
        return {};
    const casefile::Situation situation = casefile::accountSituation(account, wording.now);
    return casefile::CaseWords(wording.locale).entry(situation).happened;
}

int widestChip(const catalog::Vocabulary &vocabulary)
{
    int widest = 0;
    for (const catalog::Word &word : vocabulary.words)
        widest = std::max(widest, stateChipWidth(vocabulary.text(QString::fromLatin1(word.value))));
    return widest;
}

QWidget *slotFor(QWidget *chip, QHBoxLayout *row)
{
    auto *slot = new QWidget(chip->parentWidget());
    auto *inside = new QHBoxLayout(slot);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(chip);
    inside->addStretch(1);
    row->addWidget(slot);
    return slot;
}

} // namespace

AccountCard::AccountCard(const PersonContext &context, Form form, QWidget *parent)
    : Card(parent)
    , m_form(form)
    , m_tile(new Mark(Mark::Kind::Provider, form == Form::Card ? 28 : 20, this))
    , m_provider(new Label({}, TextStyle::Strong, Tone::Text, this))
    , m_connection(new StateChip(this))
    , m_monitoring(new StateChip(this))
    , m_monitoringTitle(new Label({}, TextStyle::Label, Tone::Muted, this))
    , m_trouble(new Label({}, TextStyle::Base, Tone::Second, this))
    , m_code(new Label({}, TextStyle::CodeSmall, Tone::Muted, this))
    , m_since(new Label({}, TextStyle::Label, Tone::Muted, this))
    , m_dates(new Label({}, TextStyle::Label, Tone::Muted, this))
    , m_id(new CopyLabel(CopyLabel::Form::Id, this))
    , m_buttons(new AccountButtons(context.desk, form == Form::Row, this))
{
    if (form == Form::Card)
        buildCard();
    else
        buildRow();
}

void AccountCard::buildCard()
{
    body()->setContentsMargins(12, 12, 12, 12);
    body()->setSpacing(8);
    m_provider->setElided(true);
    m_trouble->setWordWrap(true);
    m_code->setElided(true);
    m_dates->setElided(true);
    const auto line = [this] {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        body()->addLayout(row);
        return row;
    };
    QHBoxLayout *head = line();
    head->addWidget(m_tile);
    head->addWidget(m_provider, 1);
    head->addWidget(m_connection);
    body()->addWidget(m_trouble);
    QHBoxLayout *codes = line();
    codes->addWidget(m_since);
    codes->addWidget(m_code, 1);
    QHBoxLayout *monitoring = line();
    monitoring->addWidget(m_monitoringTitle);
    monitoring->addWidget(m_monitoring);
    monitoring->addStretch(1);
    monitoring->addWidget(m_id);
    body()->addWidget(m_dates);
    body()->addStretch(1);
    QHBoxLayout *foot = line();
    foot->addWidget(m_buttons);
    foot->addStretch(1);
}

void AccountCard::buildRow()
{
    setFixedHeight(40);
    body()->setContentsMargins(12, 0, 8, 0);
    m_monitoringTitle->hide();
    m_dates->hide();
    m_code->hide();
    m_provider->setElided(true);
    m_trouble->setElided(true);
    m_provider->setFixedWidth(providerWidth);
    m_since->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_tile);
    row->addWidget(m_provider);
    m_connectionSlot = slotFor(m_connection, row);
    m_monitoringSlot = slotFor(m_monitoring, row);
    row->addWidget(m_trouble, 2);
    row->addWidget(m_since);
    row->addWidget(m_id);
    row->addWidget(m_buttons);
    body()->addLayout(row);
}

// Rows are read as columns: every chip has the room of the widest one, in the language and font of
// now.
void AccountCard::alignColumns()
{
    namespace words = catalog::vocabularies;
    m_connectionSlot->setFixedWidth(widestChip(words::connectionStatus));
    m_monitoringSlot->setFixedWidth(widestChip(words::monitorStatus));
    m_since->setMinimumWidth(textWidth(TextStyle::Label, widestRelativeTime()));
}

QString AccountCard::accountId() const
{
    return m_account ? m_account.id() : QString();
}

void AccountCard::show(const records::Record &account, const catalog::Wording &wording)
{
    m_account = account;
    const QJsonObject &json = account.json();
    const QString slug = valueAt(json, "providerId"_L1);
    const QString provider = catalog::providerName(slug, wording.names);
    const Status connection = statusAt(json, catalog::accounts, "connection.status"_L1);
    const Status monitoring = statusAt(json, catalog::accounts, "monitor.status"_L1);
    const QString code = valueAt(json, "connection.errorCode"_L1);
    const QDateTime since = timeAt(json, "connection.updatedAt"_L1);

    setAccessibleName(tr("%1, account %2").arg(provider, account.id()));
    m_tile->setName(provider);
    m_provider->setText(provider);
    m_connection->setStatus(connection.state, connection.word);
    m_connection->setAccessibleName(tr("Connection: %1").arg(connection.word));
    m_monitoringTitle->setText(tr("Monitoring"));
    m_monitoring->setStatus(monitoring.state, monitoring.word);
    m_monitoring->setAccessibleName(tr("Monitoring: %1").arg(monitoring.word));
    m_trouble->setText(sentenceOf(account, wording));
    const bool calm =
        !casefile::factsOf(casefile::accountSituation(account, wording.now)).isProblem();
    m_trouble->setTone(calm ? Tone::Muted : Tone::Text);
    if (m_form == Form::Row)
        alignColumns();
    m_code->setText(code);
    m_since->setText(m_form == Form::Row ? catalog::shortTime(since, wording)
                                         : sinceWords(since, wording));
    m_since->setToolTip(catalog::longTime(since, wording));
    const QString createdOn = textAt(json, catalog::accounts, "createdAt"_L1, wording);
    const QString deletedOn = textAt(json, catalog::accounts, "deletedOn"_L1, wording);
    m_dates->setText(deletedOn.isEmpty()
                         ? tr("Created %1").arg(createdOn)
                         : tr("Connected %1 · deleted %2").arg(createdOn, deletedOn));
    m_id->setValue(account.id(), tr("Copy account id"));
    m_buttons->show(account, accessibleName());
}

} // namespace smile::console
