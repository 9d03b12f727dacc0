#pragma once

#include "shell/page.h"

#include <QTimer>

class QBoxLayout;

namespace smile::console {

class IndexCard;
class Label;
class RateCard;

/// How the console stands with its tenant: what is here, how fresh, and what it costs.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const Workplace &workplace, QWidget *parent = nullptr);

    void activate() override;
    void refresh() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void showStatus();

    Workplace m_workplace;
    QTimer m_second; ///< the chart moves on, while the page is seen
    Label *m_title = nullptr;
    QBoxLayout *m_cards = nullptr;
    IndexCard *m_index = nullptr;
    RateCard *m_rate = nullptr;
};

} // namespace smile::console
