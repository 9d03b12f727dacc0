#include "figure.h"
#include "program.h"

#include "catalog/catalog.h"
#include "sync/sync.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QRandomGenerator>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace smile::bench {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int people = 20'000;
constexpr int perSecond = 10;
constexpr int latency = 300; // ms
constexpr milliseconds warmUp(2000); // the budget counts from the third second on
constexpr milliseconds clickEvery(1700); // no multiple of the gate's distances
constexpr milliseconds longestRun = std::chrono::minutes(5);

milliseconds now()
{
    return std::chrono::duration_cast<milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

/// A whole first sync of a tenant, with a person who opens somebody now and then.
class FirstSync
{
public:
    explicit FirstSync(const QJsonObject &sandbox)
        : m_client({QUrl(sandbox["baseUrl"_L1].toString()), sandbox["apiKey"_L1].toString(),
                    sandbox["apiSecret"_L1].toString()},
                   m_gate, m_log, m_network)
        , m_sync(m_client, m_store)
    {
        QObject::connect(&m_log, &api::RequestLog::added, &m_context, [this] { noteLeaving(); });
        QObject::connect(&m_log, &api::RequestLog::updated, &m_context,
                         [this](int index) { noteAgain(index); });
        QObject::connect(&m_sync, &sync::Sync::stateChanged, &m_context, [this] {
            if (!m_sync.loading())
                m_loop.quit();
        });
        QObject::connect(&m_clicks, &QTimer::timeout, &m_context, [this] { click(); });
    }

    bool run()
    {
        QTimer::singleShot(longestRun, &m_loop, [this] { m_loop.exit(1); });
        m_startedAt = now();
        m_sync.start();
        m_clicks.start(clickEvery);
        const bool inTime = m_loop.exec() == 0;
        m_endedAt = now();
        m_clicks.stop();
        m_sync.stop();
        return inTime && m_sync.status().isComplete();
    }

    /// Requests sent as a part of what the limit allows, from the third second to the last page.
    double budget() const
    {
        const milliseconds from = m_startedAt + warmUp;
        const auto sent = std::count_if(m_left.begin(), m_left.end(),
                                        [from](milliseconds left) { return left >= from; });
        return double(sent) * 1000 / (perSecond * double((m_endedAt - from).count()));
    }
    double seconds() const { return double((m_endedAt - m_startedAt).count()) / 1000; }
    qsizetype requests() const { return m_left.size(); }
    const QList<double> &waits() const { return m_waits; }
    int refused() const { return m_gate.refused(); }
    qsizetype records()
    {
        qsizetype records = 0;
        for (const sync::ListStatus &list : m_sync.status().lists)
            records += m_store.table(*list.resource).size();
        return records;
    }

private:
    void noteLeaving()
    {
        m_left.append(now());
        const api::Request &request = m_log.requests().back();
        m_tries[request.number] = 1;
        if (!m_clicked.isEmpty() && request.path == m_clicked) {
            m_waits.append(double((now() - m_clickedAt).count()));
            m_clicked.clear();
        }
    }

    void noteAgain(int index)
    {
        const api::Request &request = m_log.requests().at(std::size_t(index));
        if (std::exchange(m_tries[request.number], request.tries) < request.tries)
            m_left.append(now());
    }

    void click()
    {
        const QList<records::Record> users = m_store.table(catalog::users).snapshot().records();
        if (users.isEmpty() || !m_clicked.isEmpty())
            return;
        const QString id = users.at(QRandomGenerator::global()->bounded(users.size())).id();
        m_clicked = u"/users/"_s + id;
        m_clickedAt = now();
        m_sync.fetch(catalog::users, id);
    }

    QObject m_context;
    QEventLoop m_loop;
    QTimer m_clicks;
    std::unique_ptr<api::Clock> m_clock = api::systemClock();
    api::Gate m_gate{perSecond, *m_clock};
    api::RequestLog m_log;
    QNetworkAccessManager m_network;
    api::Client m_client;
    records::Store m_store;
    sync::Sync m_sync;
    milliseconds m_startedAt{0}, m_endedAt{0};
    QList<milliseconds> m_left; ///< when each request left
    QHash<quint64, int> m_tries;
    QString m_clicked; ///< path of the request that a person waits for
    milliseconds m_clickedAt{0};
    QList<double> m_waits;
};

bool measureSync(const Setting &setting)
{
    Program sandbox(setting.programs + u"/smile-sandbox"_s,
                    {u"--people"_s, QString::number(people), u"--rate-limit"_s,
                     QString::number(perSecond), u"--latency"_s, QString::number(latency)});
    const auto description = sandbox.line();
    if (!description) {
        std::fputs("smile-sandbox did not say that it listens\n", stderr);
        return false;
    }
    FirstSync sync(*description);
    if (!sync.run()) {
        std::fputs("the sync did not come to its end\n", stderr);
        return false;
    }
    print("sync.budget", 100 * sync.budget(), "%",
          {{u"requests"_s, sync.requests()},
           {u"seconds"_s, sync.seconds()},
           {u"records"_s, sync.records()},
           {u"people"_s, people}});
    print("sync.wait", median(sync.waits()), "ms", {{u"clicks"_s, sync.waits().size()}});
    print("sync.refused", sync.refused(), "answers");
    return true;
}

} // namespace

QList<Measurement> syncMeasurements()
{
    return {{{{"sync.budget",
               "first sync of 20,000 people, 300 ms away, 10 requests a second: how much of the "
               "limit is used"},
              {"sync.wait", "and what a person's request waits at the gate meanwhile, median"},
              {"sync.refused", "and how many were answered 429"}},
             measureSync}};
}

} // namespace smile::bench
