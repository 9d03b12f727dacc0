#pragma once

#include <QAbstractButton>

namespace smile::console {

/// A square button with an icon alone, 26 or 32. Its name is tooltip and accessible name at once.
class IconButton : public QAbstractButton
{
    Q_OBJECT

public:
    IconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);

    void setIconName(const QString &iconName);
    /// Sets tooltip and accessible name; call it again on a change of language.
    void setName(const QString &name);
    /// Edge of the square: 26 (default), 32 in the top bar, or smaller inside a field.
    void setEdge(int pixels);

    /// Shows a check mark in place of the icon for a moment: “it was copied”.
    void flashDone();

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override; ///< the tooltip is plain text
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_iconName;
    int m_edge = 26;
    bool m_done = false;
};

} // namespace smile::console
