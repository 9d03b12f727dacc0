#pragma once

#include "person/accountcard.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace smile::console {

class Label;
struct PersonContext;
struct PersonFacts;

/// The person's accounts: cards three in a row (at least 300 wide, then they wrap), or rows when
/// the page is narrow. An account that goes while the page is open leaves a line that says so.
class AccountSection : public QWidget
{
    Q_OBJECT

public:
    explicit AccountSection(const PersonContext &context, QWidget *parent = nullptr);

    void show(const PersonFacts &facts, const catalog::Wording &wording);
    void setForm(AccountCard::Form form);
    /// Null when it is not shown.
    AccountCard *card(const QString &accountId) const { return m_cards.value(accountId); }
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void noteGone(const QStringList &ids);
    void arrange();
    void rebuild();
    void orderFocus();

    const PersonContext &m_context;
    AccountCard::Form m_form = AccountCard::Form::Card;
    QStringList m_order; ///< account ids as shown
    QHash<QString, AccountCard *> m_cards;
    QHash<QString, QString>
        m_providers; ///< account id → provider's name, also of those that are gone
    QStringList m_gone;
    QList<records::Record> m_accounts;
    catalog::Wording m_wording;
    Label *m_title;
    Label *m_count;
    Label *m_none;
    Label *m_notice;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace smile::console
