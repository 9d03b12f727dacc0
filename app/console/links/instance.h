#pragma once

#include <QLocalServer>

#include <chrono>

namespace smile::console {

/// One window of a profile is enough for one person at one computer: who starts a second one is
/// brought to the first, with the link that they followed. What comes in is a link or nothing;
/// nobody else's processes reach it (the socket is in the person's own folder, mode 0600).
class Instance : public QObject
{
    Q_OBJECT

public:
    /// `folder` holds the sockets; empty: the person's runtime folder.
    explicit Instance(const QString &folder = {}, QObject *parent = nullptr);

    /// Hands a link (empty: nothing but "come to the front") to the window of that profile. False
    /// when there is none, or it does not answer in time. Waits: only before there is a window.
    bool handOver(const QString &profileId, const QString &link,
                  std::chrono::milliseconds patience = std::chrono::seconds(2)) const;

    /// From now on this is the window of that profile, unless another one is already.
    void listen(const QString &profileId);

Q_SIGNALS:
    /// As another start brought it, unchecked; may be empty.
    void called(const QString &link);

private:
    QString nameOf(const QString &profileId) const;
    void take();

    QString m_folder;
    QLocalServer m_server;
};

} // namespace smile::console
