#pragma once

#include "sync/livefollow.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;

namespace smile::console {

class Button;
class Label;
struct PersonContext;

/// "waiting for the code: 48 s", "reading the data: 2:05 min".
QString followWords(const sync::LiveFollow::Stand &stand);

/// What a person who is followed does just now, with the time of the step, the time that is left,
/// and Stop. Hidden while they are not followed; the last outcome stays until it is closed.
class FollowLine : public QWidget
{
    Q_OBJECT

public:
    explicit FollowLine(const PersonContext &context, QWidget *parent = nullptr);
    ~FollowLine() override; ///< nobody is followed whose page is closed

    void retranslate();
    bool isFollowing() const;
    void toggle();

Q_SIGNALS:
    void changed(); ///< started or ended

private:
    void showStand();
    void noticeChange(const QString &userId);
    void noticeEnd(const QString &userId, sync::LiveFollow::End how);
    QString endWords() const;
    void press();

    const PersonContext &m_context;
    Label *m_words;
    Label *m_left;
    QCheckBox *m_beep;
    Button *m_button;
    QTimer m_second;
    std::optional<sync::LiveFollow::End> m_ended; ///< since it was last started
};

} // namespace smile::console
