#pragma once

#include "casefile/clocks.h"
#include "catalog/cell.h"
#include "parts/card.h"

#include <optional>

namespace smile::console {

/// What will happen by itself to this person's links, data and documents: a cell each, the soonest
/// first. Hidden while nothing will.
class ClockStrip : public Card
{
    Q_OBJECT

public:
    explicit ClockStrip(QWidget *parent = nullptr);

    void show(const QList<casefile::Clock> &clocks, const catalog::Wording &wording);
    /// Three cells instead of five.
    void setNarrow(bool narrow);

private:
    void build();
    QWidget *cell(const casefile::Clock &clock);

    QList<casefile::Clock> m_clocks;
    catalog::Wording m_wording;
    QStringList m_words; ///< of what is shown
    QWidget *m_cells = nullptr;
    bool m_narrow = false;
};

/// What is running out: "SSS: data is deleted".
QString clockTitle(const casefile::Clock &clock, const catalog::Wording &wording);
/// How loud it is: amber and red as it nears, none for what harms nobody.
std::optional<State> clockState(const casefile::Clock &clock, const QDateTime &now);

} // namespace smile::console
