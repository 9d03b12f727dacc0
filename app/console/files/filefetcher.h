#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <functional>

namespace smile::console {

/// A file as it came, or why it did not.
struct FetchedFile
{
    enum class Trouble { None, TooLarge, Gone, NotAllowed, Moved, TimedOut, Unreachable, Server };

    QByteArray bytes; ///< only with Trouble::None
    Trouble trouble = Trouble::None;
    QUrl movedTo = {}; ///< where the server sends one to; only with Trouble::Moved, may be anywhere
};

/// Fetches the files that records name: the one way for all of them.
class FileFetcher
{
public:
    using Done = std::function<void(const FetchedFile &)>;
    using Progress = std::function<void(qint64 received, qint64 total)>;

    virtual ~FileFetcher() = default;
    /// `done` runs in the context's thread, later and once; when the context goes, the transfer
    /// ends and nothing is called. More than `maxBytes` is TooLarge, as soon as that is seen.
    /// `progress` (may be null) tells bytes; `total` is -1 while nobody knows.
    virtual void fetch(const QUrl &url, qint64 maxBytes, QObject *context, Done done,
                       Progress progress = {}) = 0;
};

/// Over the network, without the API's key and without cookies. A redirect is told, not followed:
/// it may lead to a host that nobody allowed.
class NetworkFileFetcher : public QObject, public FileFetcher
{
    Q_OBJECT

public:
    using QObject::QObject;

    void fetch(const QUrl &url, qint64 maxBytes, QObject *context, Done done,
               Progress progress = {}) override;

private:
    QNetworkAccessManager m_network; ///< of its own: it must never carry the API's Authorization
};

/// What is wrong as a sentence; empty for None. `maxBytes` is the limit that was given.
QString troubleWords(FetchedFile::Trouble trouble, qint64 maxBytes);

} // namespace smile::console
