#pragma once

#include "person/persontab.h"

#include <QList>

namespace smile::console {

class RecordSection;
struct PersonContext;

/// A tab of tables from the catalog, one below the other.
class RecordsTab : public PersonTab
{
    Q_OBJECT

public:
    RecordsTab(const PersonContext &context, const QList<const catalog::Resource *> &resources,
               QWidget *parent = nullptr);

    void refreshWords() override;
    bool select(const QString &id) override;

private:
    QList<RecordSection *> m_sections;
};

} // namespace smile::console
