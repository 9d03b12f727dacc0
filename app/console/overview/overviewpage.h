#pragma once

#include "shell/page.h"

#include <QTimer>

class QBoxLayout;
class QGridLayout;
class QScrollArea;

namespace smile::console {

class FigureCard;
class FigureCounter;
class IndexCard;
class Label;
class RateCard;

/// How the console stands with its tenant: what is here, how fresh, and what it costs; then what of
/// it needs somebody.
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
    void keyPressEvent(QKeyEvent *event) override; ///< by page, past what takes the focus

private:
    void build();
    QWidget *makeSheet();
    void arrange();
    void showSecond();
    void showStatus();
    void showFigures();

    Workplace m_workplace;
    QTimer m_second; ///< the chart moves on, while the page is seen
    Label *m_title = nullptr;
    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_cards = nullptr;
    IndexCard *m_index = nullptr;
    RateCard *m_rate = nullptr;
    FigureCounter *m_counter = nullptr;
    QGridLayout *m_figures = nullptr;
    int m_columns = 0; ///< of them
    FigureCard *m_attention = nullptr;
    FigureCard *m_providers = nullptr;
    FigureCard *m_invites = nullptr;
    Label *m_removals = nullptr;
};

} // namespace smile::console
