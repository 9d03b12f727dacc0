#pragma once

#include <QObject>
#include <QPointer>

class QAction;

namespace smile::console {

class Cover;
class Session;

/// What the window does about personal data: shows all of it, hides it again, covers itself. Each
/// is an action of the window with a text, so that the search finds it.
class Privacy : public QObject
{
    Q_OBJECT

public:
    /// Covers `window`, which it belongs to.
    explicit Privacy(QWidget *window);

    /// Null: nothing is connected.
    void setSession(Session *session);
    void retranslate();

    /// Shows all, or while all is shown hides it again; null when nothing is ever hidden.
    QAction *eye() const;
    bool isCovering() const;

public Q_SLOTS:
    /// Whatever was shown is hidden again.
    void hideAll();
    /// Nobody is at the desk any more: hides all, and covers a window whose open dialog shows data
    /// of its own (a form, a preview).
    void leave();

Q_SIGNALS:
    /// Other things are hidden than before, or another session's.
    void changed();
    /// The window was covered or brought back.
    void coverChanged();

private:
    QAction *add(const QString &iconName);
    void follow();

    QWidget *m_window;
    Cover *m_cover;
    QAction *m_showAll;
    QAction *m_hideAll;
    QAction *m_coverNow;
    QPointer<Session> m_session;
};

} // namespace smile::console
