#pragma once

#include <QString>

#include <memory>

namespace smile::sandbox {

/// An imitation of Smile: its API under baseUrl(), its Wink widget under winkScriptUrl(), with a
/// tenant full of people. It runs on threads of its own and needs no event loop; every answer
/// follows the contract's YAML.
class Sandbox
{
public:
    struct Options
    {
        QString host = QStringLiteral("127.0.0.1");
        quint16 port = 0; ///< 0: a free one
        int people = 240; ///< made ones, beside the four of the vendor's test data
        quint64 seed = 1; ///< the same seed gives the same tenant, for a day
        QString apiKey; ///< empty: made up
        QString apiSecret; ///< empty: made up
        int rateLimit = 20; ///< calls within any 1,000 ms; 0: no limit
        int latencyMs = 0; ///< added to every answer of the API
        bool quiet = false; ///< nothing changes by itself
    };

    explicit Sandbox(const Options &options);
    ~Sandbox(); ///< stops
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    /// Binds the port and leaves the rest to the threads: it takes a millisecond or two. Empty, or
    /// why it could not.
    QString start();
    /// Ends what is going on, open connections too, and joins the threads.
    void stop();

    // Once started:
    quint16 port() const;
    QString baseUrl() const; ///< http://127.0.0.1:41234/v1
    QString winkScriptUrl() const; ///< http://127.0.0.1:41234/v2/smile.v2.js
    QString apiKey() const;
    QString apiSecret() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace smile::sandbox
