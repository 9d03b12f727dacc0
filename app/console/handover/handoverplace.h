#pragma once

#include <QJsonObject>
#include <QKeySequence>

#include <functional>

namespace smile::console {

class Session;

inline const QKeySequence exportKeys{Qt::CTRL | Qt::Key_E};
inline const QKeySequence casePackKeys{Qt::CTRL | Qt::SHIFT | Qt::Key_E};

/// Where what leaves the console comes from, and where that is noted.
struct HandoverPlace
{
    bool realPeople = true; ///< dialogs say which personal data goes out
    QString profileId;
    std::function<void(const QJsonObject &line)> audit = [](const QJsonObject &) {};
};
HandoverPlace handoverPlaceOf(Session &session);

} // namespace smile::console
