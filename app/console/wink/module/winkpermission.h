#pragma once

#include <QWebEnginePage>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QWebEnginePermission>
#endif

#include <functional>

namespace smile::console {

/// A page's wish for something of this machine, to be answered once; the same for WebEngine before
/// and after Qt 6.8.
class WinkPermission
{
public:
    WinkPermission() = default;

    /// Calls `asked` for every wish of a page.
    static void follow(QWebEnginePage *page, const std::function<void(WinkPermission)> &asked);

    const QUrl &origin() const { return m_origin; }
    bool isCamera() const { return m_isCamera; }
    void answer(bool allowed);

private:
    WinkPermission(const QUrl &origin, bool isCamera, std::function<void(bool)> answer);

    QUrl m_origin;
    bool m_isCamera = false;
    std::function<void(bool)> m_answer;
};

} // namespace smile::console
