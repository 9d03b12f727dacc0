// The console's table over many accounts, in a window of its own: one JSON line a figure.
//   bench-table [--memory]
// With --memory it only opens, sorts and filters once, and then waits to be measured.

#include "accounts.h"
#include "catalog/catalog.h"
#include "parts/celldelegate.h"
#include "parts/tableview.h"
#include "records/view/view.h"
#include "table/recordmodel.h"
#include "theme/appearance.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScrollBar>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace smile;

namespace {

constexpr int rowCount = 1'000'000;
constexpr int atOnce = 5'000;
constexpr int ofAPage = 150;

double percentile(QList<double> values, double part)
{
    std::ranges::sort(values);
    return values.at(qRound(part * double(values.size() - 1)));
}

void print(const char *figure, double value, const char *unit)
{
    std::printf("{\"figure\":\"%s\",\"value\":%.2f,\"unit\":\"%s\"}\n", figure, value, unit);
    std::fflush(stdout);
}

/// Knows when the table's picture has been handed to the window system.
class Painted : public QObject
{
public:
    explicit Painted(QWidget &viewport) { viewport.installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) // what is flushed after it comes before the next event
            QTimer::singleShot(0, this, [this] {
                painted = true;
                ++times;
            });
        return QObject::eventFilter(watched, event);
    }
    bool painted = false;
    int times = 0;
};

/// Finds how long the event loop was busy without a break.
class Silence : public QTimer
{
public:
    Silence()
    {
        m_since.start();
        callOnTimeout(this, [this] {
            longest = std::max(longest, double(m_since.nsecsElapsed()) / 1e6);
            m_since.restart();
        });
        start(0);
    }
    double longest = 0;

private:
    QElapsedTimer m_since;
};

class Bench
{
public:
    explicit Bench(int rows)
        : m_table(catalog::accounts)
        , m_random(20'26)
    {
        for (int i = 0; i < bench::providers; ++i)
            m_names.providers.insert(u"provider%1"_s.arg(i), u"Provider %1"_s.arg(i));
        for (int done = 0; done < rows; done += atOnce) {
            m_table.upsert(bench::accounts(m_random, std::min(atOnce, rows - done)));
            QCoreApplication::processEvents();
        }
    }

    void useOnce()
    {
        open();
        until([this] { m_view->setSpec({.sort = {{"createdAt", Qt::DescendingOrder}}}); });
        until([this] {
            m_view->setSpec({.words = u"locked"_s, .sort = {{"createdAt", Qt::DescendingOrder}}});
        });
    }

    void run()
    {
        open();
        sort();
        type();
        jump();
        merge();
    }

private:
    // Until the view has arranged what it was asked for and it has been painted.
    double until(const std::function<void()> &ask)
    {
        QElapsedTimer timer;
        timer.start();
        m_painted->painted = false;
        ask();
        bool asked = false;
        while (m_view->busy() || !m_painted->painted) {
            if (m_view->busy()) {
                m_painted->painted = false;
            } else if (!asked) { // also when the same rows are shown as before
                asked = true;
                m_widget->viewport()->update();
            }
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        return double(timer.nsecsElapsed()) / 1e6;
    }

    void open()
    {
        QElapsedTimer timer;
        timer.start();
        m_view = std::make_unique<records::View>(m_table, m_names);
        m_model = std::make_unique<console::RecordModel>(*m_view);
        m_widget = std::make_unique<console::TableView>(u"Accounts"_s);
        m_painted = std::make_unique<Painted>(*m_widget->viewport());
        m_widget->setModel(m_model.get());
        m_widget->resize(1440, 900);
        until([this] { m_widget->show(); });
        print("table.open", double(timer.nsecsElapsed()) / 1e6, "ms");
    }

    void sort()
    {
        const std::pair<const char *, QByteArray> columns[] = {
            {"table.sort.date", "createdAt"},
            {"table.sort.id", "id"},
            {"table.sort.provider", "providerId"}};
        for (const auto &[figure, path] : columns) {
            QList<double> times;
            for (int i = 0; i < 5; ++i) {
                const auto order = i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
                times += until([&] { m_view->setSpec({.sort = {{path, order}}}); });
            }
            print(figure, percentile(times, 0.5), "ms");
        }
    }

    void type()
    {
        Silence silence;
        QList<double> times;
        const records::ViewSpec sorted{.sort = {{"createdAt", Qt::DescendingOrder}}};
        until([&] { m_view->setSpec(sorted); });
        until([&] { // makes the texts, as the first word after a start does in the background
            records::ViewSpec first = sorted;
            first.words = u"zz"_s;
            m_view->setSpec(first);
        });
        for (const QString &text : {u"error provider 12"_s, u"awaiting"_s, u"a-15ff0"_s,
                                    u"invalid 2025"_s, u"locked"_s, u"nobody"_s}) {
            for (qsizetype letters = 0; letters <= text.size(); ++letters) {
                records::ViewSpec spec = sorted;
                spec.words = text.first(letters);
                if (spec == m_view->spec())
                    continue;
                times += until([&] { m_view->setSpec(spec); });
            }
        }
        print("table.key.median", percentile(times, 0.5), "ms");
        print("table.key.worst", percentile(times, 1), "ms");
        print("gui.silence", silence.longest, "ms");
    }

    void jump()
    {
        until([this] { m_view->setSpec({.sort = {{"createdAt", Qt::DescendingOrder}}}); });
        QList<double> times;
        for (int i = 0; i < 400; ++i)
            times += until([this] {
                auto *bar = m_widget->verticalScrollBar();
                bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
            });
        print("table.jump.median", percentile(times, 0.5), "ms");
        print("table.jump.p99", percentile(times, 0.99), "ms");
    }

    void merge()
    {
        records::ViewSpec spec{.conditions = {{"connection.status", {u"CONNECTED"_s}}},
                               .sort = {{"createdAt", Qt::DescendingOrder}}};
        until([&] { m_view->setSpec(spec); });
        QList<double> times;
        for (int i = 0; i < 40; ++i) {
            QJsonArray items;
            for (const QJsonObject &record : bench::accounts(m_random, ofAPage))
                items += record;
            const QByteArray bytes = QJsonDocument(items).toJson(QJsonDocument::Compact);
            QElapsedTimer timer;
            timer.start();
            QList<QJsonObject> records;
            const QJsonArray read = QJsonDocument::fromJson(bytes).array();
            for (const QJsonValue &record : read)
                records += record.toObject();
            m_table.upsert(records);
            while (m_view->busy())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            times += double(timer.nsecsElapsed()) / 1e6;
            until([] {});
        }
        print("table.merge", percentile(times, 0.5), "ms");
    }

    records::Table m_table;
    catalog::Names m_names;
    QRandomGenerator m_random;
    std::unique_ptr<records::View> m_view;
    std::unique_ptr<console::RecordModel> m_model;
    std::unique_ptr<console::TableView> m_widget;
    std::unique_ptr<Painted> m_painted;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    console::applyTheme(app, console::Scheme::Light);
    Bench bench(rowCount);
    if (QCoreApplication::arguments().contains(u"--memory"_s))
        bench.useOnce();
    else
        bench.run();
    std::puts("{\"ready\":true}");
    std::fflush(stdout);
    return QApplication::exec(); // its memory is measured until it is ended
}
