#include "person/recordstab.h"

#include "actions/registry.h"
#include "catalog/catalog.h"
#include "parts/button.h"
#include "person/personcontext.h"
#include "person/personfacts.h"
#include "person/recordsection.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace smile::console {

RecordsTab::RecordsTab(const PersonContext &context,
                       const QList<const catalog::Resource *> &resources,
                       std::optional<catalog::ActionId> action, QWidget *parent)
    : PersonTab(parent)
    , m_context(context)
    , m_action(action)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(16);
    for (const catalog::Resource *resource : resources) {
        auto *section = new RecordSection(context, *resource, this);
        column->addWidget(section);
        m_sections.append(section);
    }
    if (m_action) {
        m_button = new Button(QString(), ButtonKind::Secondary, this);
        m_button->setIconName(QString::fromLatin1(actions::entry(*m_action).icon));
        column->addWidget(m_button, 0, Qt::AlignLeft);
        connect(m_button, &QAbstractButton::clicked, this, [this] {
            const PersonFacts facts =
                gatherFacts(m_context.userId, m_context.store, m_context.loader);
            m_context.desk.perform(*m_action, catalog::people, actionRow(facts), m_button);
        });
    }
    refreshWords();
}

void RecordsTab::refreshWords()
{
    for (RecordSection *section : std::as_const(m_sections))
        section->refreshWords();
    if (m_button)
        m_button->setText(actions::words(*m_action));
}

bool RecordsTab::select(const QString &id)
{
    for (RecordSection *section : std::as_const(m_sections)) {
        if (section->select(id))
            return true;
    }
    return false;
}

} // namespace smile::console
