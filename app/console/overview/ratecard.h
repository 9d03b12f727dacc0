#pragma once

#include "parts/card.h"
#include "sync/status.h"

namespace smile::console {

class Label;
class RateChart;

/// What the console costs: requests of the last minute against the limit, what waits, what was
/// refused.
class RateCard : public Card
{
    Q_OBJECT

public:
    explicit RateCard(QWidget *parent = nullptr);

    void show(const sync::Status &status);
    void retranslate();

private:
    Label *m_title;
    Label *m_rate;
    Label *m_unit;
    RateChart *m_chart;
    Label *m_words;
    Label *m_waiting;
    Label *m_refused;
};

} // namespace smile::console
