#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QUrl>

namespace smile::console {

/// The page's only way into the program: one slot, reached through a web channel. What comes in is
/// checked for its name, its size and its form; anything else is dropped without a word, for a
/// foreign script could send it.
class WinkReporter : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxBytes = 64 * 1024;

    using QObject::QObject;

public Q_SLOTS:
    /// `name` is one of the widget's nine callbacks or a state of the page ("opened",
    /// "scriptNotLoaded", "scriptUnknown", "refused" with a "url"); `json` is an object.
    void report(const QString &name, const QString &json);

Q_SIGNALS:
    void callbackReported(const QString &name, const QJsonObject &payload);
    void opened();
    void scriptNotLoaded();
    void scriptUnknown();
    void refused(const QUrl &url);

private:
    void reportRefusal(const QUrl &url);
};

} // namespace smile::console
