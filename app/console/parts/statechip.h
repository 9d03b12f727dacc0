#pragma once

#include "theme/theme.h"

#include <QFont>
#include <QLabel>

class QPainter;

namespace smile::console {

/// A dot and a word in a pill, 20 high, centred vertically in rect and at its left. It elides the
/// word when rect is too narrow. Used by cells and by StateChip alike.
void paintStateChip(QPainter *painter, const QRect &rect, State state, const QString &word,
                    const QPalette &palette);

/// 28 and the word.
int stateChipWidth(const QString &word);

/// The chip as a widget. Its text() is the word, for screen readers and tests.
class StateChip : public QLabel
{
    Q_OBJECT

public:
    explicit StateChip(QWidget *parent = nullptr);

    void setStatus(State state, const QString &word);
    State state() const { return m_state; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state = State::Out;
};

} // namespace smile::console
