#include "console/wink/module/winkpermission.h"

#include <utility>

namespace smile::console {

WinkPermission::WinkPermission(const QUrl &origin, bool isCamera, std::function<void(bool)> answer)
    : m_origin(origin)
    , m_isCamera(isCamera)
    , m_answer(std::move(answer))
{ }

void WinkPermission::answer(bool allowed)
{
    if (const auto answer = std::exchange(m_answer, nullptr))
        answer(allowed);
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void WinkPermission::follow(QWebEnginePage *page, const std::function<void(WinkPermission)> &asked)
{
    QObject::connect(page, &QWebEnginePage::permissionRequested, page,
                     [asked](const QWebEnginePermission &permission) {
                         using Type = QWebEnginePermission::PermissionType;
                         asked({permission.origin(),
                                permission.permissionType() == Type::MediaVideoCapture,
                                [permission](bool allowed) {
                                    if (allowed)
                                        permission.grant();
                                    else
                                        permission.deny();
                                }});
                     });
}

#else

void WinkPermission::follow(QWebEnginePage *page, const std::function<void(WinkPermission)> &asked)
{
    QObject::connect(page, &QWebEnginePage::featurePermissionRequested, page,
                     [page, asked](const QUrl &origin, QWebEnginePage::Feature feature) {
                         asked({origin, feature == QWebEnginePage::MediaVideoCapture,
                                [page, origin, feature](bool allowed) {
                                    page->setFeaturePermission(
                                        origin, feature,
                                        allowed ? QWebEnginePage::PermissionGrantedByUser
                                                : QWebEnginePage::PermissionDeniedByUser);
                                }});
                     });
}

#endif

} // namespace smile::console
