#include "person/accountsection.h"

#include "catalog/catalog.h"
#include "parts/label.h"
#include "person/personcontext.h"
#include "person/personfacts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {
constexpr int minCardWidth = 300;
constexpr int gap = 12;
constexpr int maxColumns = 3;
} // namespace

AccountSection::AccountSection(const PersonContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new Label({}, TextStyle::Bold, Tone::Text, this))
    , m_count(new Label({}, TextStyle::Label, Tone::Muted, this))
    , m_none(new Label({}, TextStyle::Base, Tone::Muted, this))
    , m_notice(new Label({}, TextStyle::Base, Tone::Second, this))
    , m_grid(new QGridLayout)
{
    m_notice->setWordWrap(true);
    m_notice->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addWidget(m_none);
    head->addStretch(1);
    m_grid->setContentsMargins(0, 0, 0, 0);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addLayout(head);
    all->addLayout(m_grid);
    all->addWidget(m_notice);
}

void AccountSection::retranslate()
{
    m_title->setText(tr("Accounts"));
    setAccessibleName(tr("Accounts of this person"));
    noteGone({});
}

void AccountSection::show(const PersonFacts &facts, const catalog::Wording &wording)
{
    m_wording = wording;
    m_accounts = facts.accounts;
    QStringList order;
    for (const records::Record &account : facts.accounts) {
        order.append(account.id());
        const QString slug = valueAt(account.json(), "providerId"_L1);
        m_providers.insert(account.id(), catalog::providerName(slug, wording.names));
    }
    QStringList gone;
    for (const QString &id : std::as_const(m_order)) {
        if (!order.contains(id))
            gone.append(id);
    }
    noteGone(gone);
    if (order != m_order) {
        m_order = order;
        rebuild();
    }
    for (const records::Record &account : facts.accounts)
        m_cards.value(account.id())->show(account, wording);
    m_count->setText(order.isEmpty() ? QString() : wording.locale.toString(order.size()));
    const bool complete = facts.accountsState.phase == sync::Phase::Complete;
    m_none->setText(!order.isEmpty() ? QString() : complete ? tr("none") : QString());
}

void AccountSection::setForm(AccountCard::Form form)
{
    if (m_form == form)
        return;
    m_form = form;
    qDeleteAll(m_cards);
    m_cards.clear();
    rebuild();
    for (const records::Record &account : std::as_const(m_accounts))
        m_cards.value(account.id())->show(account, m_wording);
}

// The accounts that were there a moment ago: revoked here or by the person, or deleted by the
// server.
void AccountSection::noteGone(const QStringList &ids)
{
    m_gone.append(ids);
    m_gone.removeIf([this](const QString &id) {
        return std::ranges::any_of(m_accounts, [&id](const auto &row) { return row.id() == id; });
    });
    QStringList lines;
    for (const QString &id : std::as_const(m_gone))
        lines.append(
            tr("The %1 account %2 is gone: it was revoked or deleted, and its data with it.")
                .arg(m_providers.value(id), catalog::shortId(id, true)));
    m_notice->setText(lines.join(u'\n'));
    m_notice->setVisible(!lines.isEmpty());
}

void AccountSection::rebuild()
{
    for (const QString &id : m_cards.keys()) {
        if (!m_order.contains(id))
            delete m_cards.take(id);
    }
    for (const QString &id : std::as_const(m_order)) {
        if (!m_cards.contains(id))
            m_cards.insert(id, new AccountCard(m_context, m_form, this));
    }
    m_columns = 0;
    arrange();
    orderFocus();
}

void AccountSection::arrange()
{
    const bool rows = m_form == AccountCard::Form::Row;
    const int columns =
        rows ? 1 : std::clamp((width() + gap) / (minCardWidth + gap), 1, maxColumns);
    if (columns == m_columns)
        return;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item; // the place only, not the card
    for (int column = 0; column < maxColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_grid->setSpacing(rows ? 6 : gap);
    m_columns = columns;
    for (int i = 0; i < m_order.size(); ++i) {
        AccountCard *card = m_cards.value(m_order.at(i));
        m_grid->addWidget(card, i / columns, i % columns);
        card->QWidget::show();
    }
}

// Cards may come in another order than they were made in; Tab follows the eye.
void AccountSection::orderFocus()
{
    QWidget *before = nullptr;
    for (const QString &id : std::as_const(m_order)) {
        for (QWidget *widget : m_cards.value(id)->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus))
                continue;
            if (before)
                QWidget::setTabOrder(before, widget);
            before = widget;
        }
    }
}

void AccountSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace smile::console
