#pragma once

#include "console/wink/winkmodule.h"

#include <QList>
#include <QPair>
#include <QStringList>

namespace smile::tests {

/// Remembers all that a WinkView says.
class WinkEars : public console::WinkListener
{
public:
    void winkReported(const QString &callback, const QJsonObject &payload) override
    {
        reports.append({callback, payload});
    }
    void winkOpened() override { ++openings; }
    void winkFailed(console::WinkTrouble trouble) override { troubles.append(trouble); }
    void winkLinkAsked(const QUrl &url) override { links.append(url); }
    void winkCameraAsked(const QUrl &origin) override { cameras.append(origin); }
    void winkRefused(const QUrl &url) override { refusals.append(url); }
    void winkTyped(bool typed) override { typings.append(typed); }

    /// The payloads of one callback, in order.
    QList<QJsonObject> of(const QString &callback) const
    {
        QList<QJsonObject> found;
        for (const auto &[name, payload] : reports) {
            if (name == callback)
                found.append(payload);
        }
        return found;
    }

    /// The names of the widget's steps, from onUIEvent.
    QStringList steps() const
    {
        QStringList names;
        for (const QJsonObject &event : of(QStringLiteral("onUIEvent")))
            names.append(event.value(QStringLiteral("eventName")).toString());
        return names;
    }

    QList<QPair<QString, QJsonObject>> reports;
    int openings = 0;
    QList<console::WinkTrouble> troubles;
    QList<QUrl> links;
    QList<QUrl> cameras;
    QList<QUrl> refusals;
    QList<bool> typings;
};

} // namespace smile::tests
