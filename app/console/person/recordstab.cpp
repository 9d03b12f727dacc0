#include "person/recordstab.h"

#include "person/recordsection.h"

#include <QVBoxLayout>

namespace smile::console {

RecordsTab::RecordsTab(const PersonContext &context,
                       const QList<const catalog::Resource *> &resources, QWidget *parent)
    : PersonTab(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(16);
    for (const catalog::Resource *resource : resources) {
        auto *section = new RecordSection(context, *resource, this);
        column->addWidget(section);
        m_sections.append(section);
    }
    refreshWords();
}

void RecordsTab::refreshWords()
{
    for (RecordSection *section : std::as_const(m_sections))
        section->refreshWords();
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
