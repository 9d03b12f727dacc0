#pragma once

#include <QPointer>
#include <QWidget>

namespace smile::console {

class EmptyState;

/// Blanks a window at once: a calm sheet over all of it, and everything behind it hidden, so that
/// neither an eye nor a screen reader finds anything there; open questions, menus and tooltips,
/// too. Any key or press brings all of it back.
class Cover : public QWidget
{
    Q_OBJECT

public:
    /// Over `window`, a top-level widget, which it belongs to.
    explicit Cover(QWidget *window);

    void cover();
    void uncover();
    bool isCovering() const { return m_covering; }

Q_SIGNALS:
    void covered();
    void uncovered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void say();
    void hideChild(QWidget *child);
    void hideLate(QWidget *child);

    QPointer<EmptyState> m_words; ///< while it covers
    QList<QPointer<QWidget>> m_hidden; ///< shown again
    QPointer<QWidget> m_focusBefore;
    bool m_covering = false;
};

} // namespace smile::console
