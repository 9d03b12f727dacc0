#include "api/retry.h"

#include <QTest>

using namespace smile::api;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

Error errorOf(Kind kind)
{
    Error error;
    error.kind = kind;
    return error;
}

constexpr Kind allKinds[] = {Kind::Network,   Kind::Timeout,  Kind::Tls,         Kind::Auth,
                             Kind::Forbidden, Kind::NotFound, Kind::RateLimited, Kind::Invalid,
                             Kind::Server,    Kind::Protocol, Kind::Cancelled};

int tries(Verb verb, const Error &error)
{
    int attempt = 1;
    while (attempt < 100 && retryDelay(verb, error, attempt, 0.5))
        ++attempt;
    return attempt;
}

} // namespace

class RetryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAreBounded()
    {
        for (Kind kind : allKinds) {
            int expected = 1;
            if (kind == Kind::Network || kind == Kind::Server)
                expected = 3;
            else if (kind == Kind::Timeout)
                expected = 2;
            else if (kind == Kind::RateLimited)
                expected = 5;
            QCOMPARE(tries(Verb::Get, errorOf(kind)), expected);
        }
    }

    void writesOnlyAfterARefusal()
    {
        for (Verb verb : {Verb::Post, Verb::Put, Verb::Delete}) {
            for (Kind kind : allKinds)
                QCOMPARE(tries(verb, errorOf(kind)), kind == Kind::RateLimited ? 5 : 1);
        }
    }

    void neverWhatMayHaveArrived()
    {
        for (Kind kind : allKinds) {
            Error error = errorOf(kind);
            error.mayHaveArrived = true;
            QCOMPARE(tries(Verb::Post, error), 1);
        }
    }

    void delaysDoubleWithinTheirJitter()
    {
        const Error network = errorOf(Kind::Network);
        QCOMPARE(retryDelay(Verb::Get, network, 1, 0.0).value(), 250ms);
        QCOMPARE(retryDelay(Verb::Get, network, 2, 0.0).value(), 500ms);
        QVERIFY(retryDelay(Verb::Get, network, 1, 0.999).value() < 500ms);
        const Error limited = errorOf(Kind::RateLimited);
        QCOMPARE(retryDelay(Verb::Get, limited, 1, 0.0).value(), 1s);
        QCOMPARE(retryDelay(Verb::Get, limited, 4, 0.0).value(), 8s);
    }

    void retryAfterIsHonoured()
    {
        Error limited = errorOf(Kind::RateLimited);
        limited.retryAfter = 3s;
        QCOMPARE(retryDelay(Verb::Post, limited, 1, 0.0).value(), 3s);
        QVERIFY(retryDelay(Verb::Post, limited, 1, 0.9).value() > 3s);
        QVERIFY(retryDelay(Verb::Post, limited, 1, 0.9).value() < 3250ms);
        limited.retryAfter = 24h;
        QCOMPARE(retryDelay(Verb::Get, limited, 1, 0.0).value(), milliseconds(2min));
    }
};

QTEST_GUILESS_MAIN(RetryTest)
#include "tst_retry.moc"
