#include "act/winktemplates.h"

#include "catalog/catalog.h"
#include "parts/inbackground.h"

#include <QComboBox>
#include <QSet>
#include <QSignalBlocker>

#include <utility>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

/// The empty one first: none need be chosen.
QStringList idsIn(const QList<records::Record> &invites)
{
    QSet<QString> ids;
    for (const records::Record &invite : invites)
        ids.insert(invite.valueAt("winkTemplateId"_L1).toString());
    ids.insert(QString());
    QStringList sorted = ids.values();
    sorted.sort();
    return sorted;
}

} // namespace

WinkTemplates::WinkTemplates(records::Store &store, QComboBox *choice)
    : QObject(choice)
    , m_store(store)
    , m_choice(choice)
{
    connect(&store.table(catalog::invites), &records::Table::changed, this, &WinkTemplates::ask);
    ask();
}

void WinkTemplates::ask()
{
    m_again = std::exchange(m_asking, true);
    if (m_again)
        return;
    inBackground(
        this,
        [invites = m_store.table(catalog::invites).snapshot()] { return idsIn(invites.records()); },
        [this](const QStringList &ids) {
            m_asking = false;
            offer(ids);
            if (std::exchange(m_again, false))
                ask();
        });
}

void WinkTemplates::offer(const QStringList &ids)
{
    QStringList offered;
    for (int index = 0; index < m_choice->count(); ++index)
        offered << m_choice->itemText(index);
    if (ids == offered)
        return;
    const QString typed = m_choice->currentText();
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choice->addItems(ids);
    m_choice->setEditText(typed);
}

} // namespace smile::console
