#pragma once

#include "theme/buttonlook.h"

#include <QKeySequence>
#include <QPushButton>

namespace smile::console {

/// A button of the design, 30 high (small: 26). Its text and accessible name stay exactly the word;
/// the shortcut is only painted after it. Enter presses it as Space does.
class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString &text, ButtonKind kind = ButtonKind::Secondary,
                    QWidget *parent = nullptr);

    ButtonKind kind() const { return m_kind; }
    void setKind(ButtonKind kind);

    /// Icon before the word (16, small 14); empty for none.
    void setIconName(const QString &name);
    void setSmall(bool small);

    /// Painted after the word. It does not create the shortcut: that belongs to the action, so that
    /// it also works when the button is hidden.
    void setShortcutHint(const QKeySequence &keys);

    /// Hides the word and paints the icon alone, for narrow windows; the word becomes the tooltip.
    void setIconOnly(bool iconOnly);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override; ///< the tooltip is plain text
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int iconSize() const { return m_small ? 14 : 16; }
    int padding() const { return m_small ? 8 : 11; }

    ButtonKind m_kind;
    QString m_iconName;
    QString m_hint;
    bool m_small = false;
    bool m_iconOnly = false;
};

} // namespace smile::console
