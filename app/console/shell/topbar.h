#pragma once

#include <QDateTime>
#include <QWidget>

namespace smile::console {

class Button;
class IconButton;
class Label;
class SearchField;
class Privacy;
class Session;

/// Above everything but the band: the one search field, and at its right how the connection stands.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    SearchField *search() const { return m_search; }
    void setSession(Session *session);
    /// Gives the bar an eye while anything is hidden; outlives the bar.
    void setPrivacy(Privacy &privacy);
    /// Narrow windows leave the words of the sync time and the rate figure out.
    void setNarrow(bool narrow);
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showConnection();
    void showEye();

    Session *m_session = nullptr;
    SearchField *m_search;
    IconButton *m_eye;
    Privacy *m_privacy = nullptr;
    Label *m_connection;
    Label *m_rate;
    bool m_narrow = false;
    QDateTime m_synced; ///< what the tooltip tells
};

} // namespace smile::console
