// A record of ten megabytes, chosen, found in, and compared: one JSON line a figure.
//   bench-json

#include "catalog/catalog.h"
#include "records/table.h"
#include "theme/appearance.h"
#include "json/jsonlines.h"
#include "json/jsonview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace smile;
using namespace smile::console;

namespace {

constexpr qsizetype recordBytes = 10'000'000;

void print(const char *figure, double value)
{
    std::printf("{\"figure\":\"%s\",\"value\":%.2f}\n", figure, value);
    std::fflush(stdout);
}

/// An upload of which very much was read.
QJsonObject bigRecord(const QString &id)
{
    QJsonArray lines;
    for (qsizetype bytes = 0, i = 0; bytes < recordBytes; ++i) {
        const QJsonObject line{{u"id"_s, u"t-%1"_s.arg(i)},
                               {u"date"_s, u"2026-05-%1"_s.arg(1 + i % 28)},
                               {u"description"_s, u"Payment %1 of somebody for something"_s.arg(i)},
                               {u"amount"_s, double(i) * 1.25},
                               {u"currency"_s, u"PHP"_s}};
        bytes += QJsonDocument(line).toJson(QJsonDocument::Compact).size() + 1;
        lines += line;
    }
    return {{u"id"_s, id},
            {u"userId"_s, u"u-1"_s},
            {u"extraction"_s, QJsonObject{{u"lines"_s, lines}}}};
}

/// Milliseconds until a condition holds, and the longest time without an event until then.
struct Wait
{
    double total = 0, silence = 0;
};

template <class Condition>
Wait until(const Condition &condition)
{
    Wait wait;
    QElapsedTimer whole, step;
    // The loop has something to do every millisecond: what it does not do then is a silence. More
    // often would take the processor from those who work for it.
    QTimer ticks;
    ticks.setTimerType(Qt::PreciseTimer);
    ticks.start(1);
    whole.start();
    do {
        step.start();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        wait.silence = std::max(wait.silence, double(step.nsecsElapsed()) / 1e6);
    } while (!condition());
    wait.total = double(whole.nsecsElapsed()) / 1e6;
    return wait;
}

/// Sees the paints of a widget.
class Paints : public QObject
{
public:
    explicit Paints(QWidget *widget) { widget->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

void measure(JsonView &view, const records::Record &record, const records::Record &other)
{
    auto *lines = view.findChild<JsonLines *>();
    Paints paints(lines->viewport());
    const auto open = [&view](const records::Record &one) {
        view.setVersion({one.id(), one.id(), [one] { return QJsonValue(one.json()); }}, one.id());
    };
    QElapsedTimer call;
    call.start();
    open(record);
    double asked = double(call.nsecsElapsed()) / 1e6;
    int painted = 0;
    Wait shown = until([&] { return !view.isBusy(); });
    painted = paints.count;
    const Wait drawn = until([&] { return paints.count > painted; });
    print("json.10mb", asked + shown.total + drawn.total);
    double silence = std::max({asked, shown.silence, drawn.silence});

    call.start();
    view.searchField()->setText(u"payment 77"_s);
    asked = double(call.nsecsElapsed()) / 1e6;
    const Wait found = until([&] { return !lines->matches().isEmpty(); });
    print("json.10mb.find", asked + found.total);
    silence = std::max({silence, asked, found.silence});

    call.start();
    view.setForm(JsonView::Tree);
    silence = std::max(silence, double(call.nsecsElapsed()) / 1e6);
    auto *tree = view.findChild<QTreeView *>();
    Paints treePaints(tree->viewport());
    silence = std::max(silence, until([&] { return treePaints.count > 0; }).silence);

    call.start();
    open(other); // the first one goes, too
    silence = std::max(silence, double(call.nsecsElapsed()) / 1e6);
    silence = std::max(silence, until([&] { return !view.isBusy(); }).silence);
    silence = std::max(silence, until([&] { return treePaints.count > 2; }).silence);
    print("json.10mb.silence", silence);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    applyTheme(app, Scheme::Light);
    records::Table table(catalog::archives);
    table.upsert({bigRecord(u"u-1"_s), bigRecord(u"u-2"_s)});
    JsonView view;
    view.resize(1000, 600);
    view.show();
    until([&] { return view.isVisible(); });
    measure(view, table.find(u"u-1"_s), table.find(u"u-2"_s));
    return 0;
}
