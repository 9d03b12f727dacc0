#pragma once

#include "theme/theme.h"

#include <QAbstractButton>

#include <optional>

namespace smile::console {

/// A condition of the filter row that is on or off: 28 high, a state chip carries its dot, a count
/// may stand after the word. Toggle with a click, Space or Enter; listen to toggled().
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);

    void setState(std::optional<State> state);
    /// Painted after the word; negative for none. Not part of the accessible name.
    void setCount(int count);
    int count() const { return m_count; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString countText() const;

    std::optional<State> m_state;
    int m_count = -1;
};

/// A condition with values: “Provider” with a chevron, and with a value “Provider: SSS” with a
/// cross that takes it away. A click (Space, Enter, Down) asks for the menu, which the page opens
/// at menuPosition(); Delete clears.
class FacetChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FacetChip(const QString &name, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// Empty for none.
    void setValue(const QString &value);
    QString value() const { return m_value; }

    /// Below the left corner, in global coordinates.
    QPoint menuPosition() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void menuWanted();
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateText();
    QRect crossRect() const;

    QString m_name;
    QString m_value;
};

} // namespace smile::console
