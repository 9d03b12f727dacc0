#pragma once

#include "api/error.h"

#include <QObject>

#include <memory>

namespace smile::console {

class Banner;
class Session;

/// Says once, for all pages, that the server is out of reach, refuses the key, or asks to slow
/// down; and takes it back by itself when it answers again. While it is out of reach, one small
/// request every 15 s asks; a refused key is tried again on asking only. What could not be loaded
/// meanwhile is then loaded.
class ConnectionWatch : public QObject
{
    Q_OBJECT

public:
    ConnectionWatch(Banner &banner, QObject *parent = nullptr);
    ~ConnectionWatch() override;

    void setSession(Session *session);
    void retranslate();

Q_SIGNALS:
    void settingsWanted(); ///< after a refused key

private:
    void failed(const api::Error &error);
    void reached();
    void countedDown();
    void end();
    void show();
    void showPause();
    void tryAgain();
    void tryLater();
    void loadWhatFailed();

    Banner &m_banner;
    Session *m_session = nullptr;
    std::optional<api::Error> m_trouble;
    std::unique_ptr<QObject> m_trial; ///< what waits for the next trial or for its answer
};

} // namespace smile::console
