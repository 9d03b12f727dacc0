#pragma once

#include "api/error.h"

#include <QObject>

namespace smile::console {

class Banner;
class Session;

/// Says once, for all pages, that the server is out of reach, refuses the key, or asks to slow
/// down; and takes it back by itself when it answers again.
class ConnectionWatch : public QObject
{
    Q_OBJECT

public:
    ConnectionWatch(Banner &banner, QObject *parent = nullptr);

    void setSession(Session *session);
    void retranslate();

Q_SIGNALS:
    void settingsWanted(); ///< after a refused key

private:
    void failed(const api::Error &error);
    void reached();
    void show();
    void act();

    Banner &m_banner;
    Session *m_session = nullptr;
    std::optional<api::Error> m_trouble;
};

} // namespace smile::console
