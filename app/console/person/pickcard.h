#pragma once

#include "parts/card.h"

namespace smile::console {

/// A card of a grid that is chosen: by a click, or by Enter or Space while it has the focus.
class PickCard : public Card
{
    Q_OBJECT

public:
    explicit PickCard(QWidget *parent = nullptr);

    /// Of what it stands for.
    virtual QString recordId() const = 0;
    /// The chosen one has an accent edge.
    void setChosen(bool chosen);
    bool isChosen() const { return m_chosen; }

Q_SIGNALS:
    void picked();
    void moved(int columns, int rows); ///< by arrow keys, to a neighbour
    void copyWanted(); ///< Ctrl+C
    void menuWanted(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool m_chosen = false;
};

} // namespace smile::console
