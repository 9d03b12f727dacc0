#pragma once

#include "theme/theme.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;

namespace smile::console {

class Button;
class Label;

/// A strip above a page's content (never over it): offline, key refused, rate limit. Hidden until
/// it has something to say.
class Banner : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// state: Off for offline, Warn for 429, Err for 401. text in text2 after the bold title.
    void showMessage(State state, const QString &iconName, const QString &title,
                     const QString &text);
    /// A button at the right; empty for none. actionTriggered() tells of it.
    void setAction(const QString &text);
    /// One more, left of it; otherActionTriggered() tells of it.
    void setOtherAction(const QString &text);

    /// Counts down at the right with a 3 px meter below; countdownFinished() at zero. The words
    /// around the time come from format, where %1 stands for the time: tr("Again in %1").
    void startCountdown(int seconds, const QString &format);
    void stopCountdown();

    void dismiss();

Q_SIGNALS:
    void actionTriggered();
    void otherActionTriggered();
    void countdownFinished();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void step();

    State m_state = State::Off;
    QString m_iconName;
    Label *m_title;
    Label *m_text;
    Label *m_clock;
    Button *m_otherAction;
    Button *m_action;
    QTimer m_timer;
    QString m_format;
    int m_total = 0;
    int m_left = 0;
};

} // namespace smile::console
