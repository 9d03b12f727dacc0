#pragma once

#include "theme/buttonlook.h"
#include "theme/theme.h"

#include <QKeySequence>
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace smile::console {

class Button;
class EnvironmentBand;
class Label;

/// Quits the program, also while a dialog is open. QKeySequence::Quit is empty outside Gnome, KDE
/// and macOS.
inline const QKeySequence quitKeys{Qt::CTRL | Qt::Key_Q};

/// Covers the window (masking/cover.h), also while a dialog is open.
inline const QKeySequence coverKeys{Qt::CTRL | Qt::SHIFT | Qt::Key_H};

/// A question over the window, without a window of its own: a scrim below the window's environment
/// band, and in it a panel with the band repeated, a title, the body, and a foot with an
/// explanation at the left, Cancel, then the action. It keeps focus, keys and shortcuts to itself
/// while it is open, gives the focus back after it, and deletes itself. Never a nested event loop.
///
///     auto *dialog = new Dialog(tr("Revoke the account"), this);
///     dialog->body()->addWidget(…);
///     Button *revoke = dialog->addAction(tr("Revoke"), ButtonKind::Destructive);
///     connect(revoke, &Button::clicked, …);   // and dialog->finish() when done
///     dialog->open();
class Dialog : public QWidget
{
    Q_OBJECT

public:
    /// anywhere: any widget of the window to cover; band and profile are taken from that window's
    /// EnvironmentBand.
    Dialog(const QString &title, QWidget *anywhere);
    ~Dialog() override;

    void setTitle(const QString &title);
    QString title() const;

    /// Width of the panel in logical pixels (536 unless told); its height follows the content and
    /// stops 24 px off the window's edges, where the body scrolls.
    void setPanelWidth(int pixels);

    /// Where the content goes: 20 px off the edges, 12 between.
    QVBoxLayout *body() const { return m_body; }

    /// The sentence at the left of the foot, in muted; also the reason of a disabled action.
    void setExplanation(const QString &text);

    /// A button right of Cancel.
    Button *addAction(const QString &text, ButtonKind kind);
    Button *cancelButton() const { return m_cancel; }

    /// There is nothing left to cancel: the button says so.
    void turnCancelToClose();

    /// Enter presses this button, from any field that does not use Enter itself. None unless set.
    void setDefaultButton(Button *button);

    /// Has the focus when the dialog opens; else the first field, else Cancel.
    void setInitialFocus(QWidget *widget);

    void open();

    /// Cancels by itself when this object goes: what the dialog works with, as a session.
    void dependOn(const QObject *object);

    /// Shows the body from its beginning, where an outcome stands.
    void scrollToTop();

    /// Closes without cancelled(): the work is done.
    void finish();

    /// What Esc, Cancel and a closing window call. Override to refuse while something runs.
    virtual void cancel();

    /// The rounded sheet itself (accessible role: dialog).
    QWidget *panel() const { return m_panel; }

Q_SIGNALS:
    void cancelled();
    /// A press of the mouse beside the panel, once for each, also on the window's band above the
    /// scrim; nothing happens by itself.
    void pressedOutside();
    /// Always the last one, after finish() and after cancel().
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildFoot();
    void place();
    void close();
    void focusFirst();
    void nameCancel();
    void keepFocus(QWidget *focused);
    bool isTopmost() const;
    bool isPressBehind(const QObject *watched, const QEvent &event) const;
    QList<QWidget *> focusChain() const;

    QWidget *m_panel = nullptr;
    EnvironmentBand *m_windowBand = nullptr;
    EnvironmentBand *m_band = nullptr;
    Label *m_title = nullptr;
    QVBoxLayout *m_body = nullptr;
    QWidget *m_head = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_bodyWidget = nullptr;
    QWidget *m_footWidget = nullptr;
    Label *m_explanation = nullptr;
    QHBoxLayout *m_foot = nullptr;
    Button *m_cancel = nullptr;
    QPointer<Button> m_default;
    QPointer<QWidget> m_initialFocus;
    QPointer<QWidget> m_focusBefore;
    int m_panelWidth = 536;
    bool m_open = false;
    bool m_onlyCloses = false;
};

} // namespace smile::console
