#pragma once

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
    explicit StatusLine(QWidget *parent = nullptr);

    void setSession(Session *session);
    /// What just ended, for a few seconds ("Copied").
    void say(const QString &words);
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWhatRuns();

    Session *m_session = nullptr;
    Label *m_words;
    Meter *m_meter;
    Button *m_stop;
};

} // namespace smile::console
