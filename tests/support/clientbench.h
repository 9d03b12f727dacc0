#pragma once

#include "api/client.h"
#include "support/fakenetwork.h"
#include "support/manualclock.h"
#include "support/outcome.h"

namespace smile::tests {

/// What a client asks for: the first page of all users, and one of them.
inline const QString usersPath = QStringLiteral("/users?size=150");
inline const QString userPath = QStringLiteral("/users/u-1");

/// A client on a fake network, with all that it needs.
struct Bench
{
    ManualClock clock;
    api::Gate gate{0, clock};
    api::RequestLog log;
    FakeNetwork network;
    std::unique_ptr<api::Client> client;

    Bench()
        : Bench(QUrl(QStringLiteral("https://api.example/v1")))
    { }
    explicit Bench(const QUrl &base)
        : client(std::make_unique<api::Client>(
            api::Endpoint{base, QStringLiteral("the-key"), QStringLiteral("the-secret")}, gate, log,
            network))
    { }
};

} // namespace smile::tests
