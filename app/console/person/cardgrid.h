#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace smile::console {

class PickCard;

/// Cards in as many columns as have room. One of them takes the Tab key, arrows go to the others.
class CardGrid : public QWidget
{
    Q_OBJECT

public:
    explicit CardGrid(QWidget *parent = nullptr);

    /// In this order. The grid does not own them; they are its children.
    void setCards(const QList<PickCard *> &cards);
    void setChosen(PickCard *card); ///< null for none
    PickCard *chosen() const;
    void takeFocus(); ///< to the chosen one, else to the first

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void letTab(PickCard *card);
    void go(PickCard *from, int steps);

    QGridLayout *m_grid;
    QList<PickCard *> m_cards;
    int m_columns = 0;
};

} // namespace smile::console
