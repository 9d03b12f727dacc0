#pragma once

#include <QHash>
#include <QMap>
#include <QTimer>
#include <QWidget>

namespace smile::console {

class Button;
class Label;
class Meter;
class Session;

/// The foot of the window: only what is going on now, with a way to stop it.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    /// What the program itself cannot do.
    enum class Problem : quint8 { Settings, Audit, Copy };

    explicit StatusLine(QWidget *parent = nullptr);

    void setSession(Session *session);
    /// What just ended, for a few seconds ("Copied"); a newer one replaces it and has its own few
    /// seconds.
    void say(const QString &words);
    /// Stays beside everything else until it is taken back with empty words.
    void setProblem(Problem problem, const QString &words);
    /// What `who` does now; empty when it has ended. Ends by itself with `who`.
    void setBusy(QObject *who, const QString &words);
    void retranslate();
    QString text() const; ///< as it stands there

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWhatRuns();
    bool isLoading() const; ///< not while it is paused
    QString whatRuns() const;

    Session *m_session = nullptr;
    QTimer m_saying; ///< active while m_said is shown
    QString m_said;
    QMap<Problem, QString> m_problems;
    QHash<QObject *, QString> m_busy;
    Label *m_words;
    Meter *m_meter;
    Button *m_stop;
};

} // namespace smile::console
