#pragma once

#include "person/persontab.h"

#include <QList>

#include <optional>

namespace smile::console {

class Button;
class RecordSection;
struct PersonContext;

/// A tab of tables from the catalog, one below the other.
class RecordsTab : public PersonTab
{
    Q_OBJECT

public:
    /// action: a button over the tables for what makes a new record here; none for null.
    RecordsTab(const PersonContext &context, const QList<const catalog::Resource *> &resources,
               std::optional<catalog::ActionId> action = std::nullopt, QWidget *parent = nullptr);

    void refreshWords() override;
    bool select(const QString &id) override;

private:
    const PersonContext &m_context;
    std::optional<catalog::ActionId> m_action;
    Button *m_button = nullptr;
    QList<RecordSection *> m_sections;
};

} // namespace smile::console
