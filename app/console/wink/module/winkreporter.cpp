#include "console/wink/module/winkreporter.h"

#include "console/wink/winktrouble.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace smile::console {

void WinkReporter::report(const QString &name, const QString &json)
{
    if (json.size() > maxBytes)
        return;
    const QByteArray bytes = json.toUtf8();
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (bytes.size() > maxBytes || !document.isObject())
        return;
    if (isWinkCallback(name))
        Q_EMIT callbackReported(name, document.object());
    else if (name == "opened"_L1)
        Q_EMIT opened();
    else if (name == "scriptNotLoaded"_L1)
        Q_EMIT scriptNotLoaded();
    else if (name == "scriptUnknown"_L1)
        Q_EMIT scriptUnknown();
    else if (name == "refused"_L1)
        reportRefusal(QUrl(document.object().value("url"_L1).toString()));
}

void WinkReporter::reportRefusal(const QUrl &url)
{
    if (url.isValid() && !url.host().isEmpty()) // a policy stops things without an address, too
        Q_EMIT refused(url);
}

} // namespace smile::console
