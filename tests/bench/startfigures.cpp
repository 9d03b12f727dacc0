#include "figure.h"
#include "program.h"

#include <cstdio>

namespace smile::bench {

using namespace Qt::StringLiterals;

namespace {

struct Start
{
    double firstPaint = 0;
    double firstRows = 0;
    double complete = 0;
};

bool startConsole(const Setting &setting, const QStringList &arguments, Start &start)
{
    Program console(setting.programs + u"/smile-console"_s,
                    QStringList{u"--report-start"_s} + arguments);
    const auto painted = console.line();
    const auto complete = painted ? console.line() : std::nullopt;
    if (!complete) {
        std::fputs("smile-console did not report its start\n", stderr);
        return false;
    }
    start = {painted->value("firstPaintMs"_L1).toDouble(),
             painted->value("firstRowsMs"_L1).toDouble(),
             complete->value("completeMs"_L1).toDouble()};
    return true;
}

bool startHello(const Setting &setting, double &firstPaint)
{
    Program hello(setting.programs + u"/qt-hello"_s, {});
    const auto painted = hello.line();
    if (painted)
        firstPaint = painted->value("firstPaintMs"_L1).toDouble();
    return painted.has_value();
}

// In turn, so that both meet the same machine; the first of each only warms the caches.
bool measureStarts(const Setting &setting)
{
    QList<double> hello, paint, rows;
    for (int run = 0; run <= setting.runs; ++run) {
        double bare = 0;
        Start start;
        if (!startHello(setting, bare) || !startConsole(setting, {}, start))
            return false;
        if (run == 0)
            continue;
        hello << bare;
        paint << start.firstPaint;
        rows << start.firstRows;
    }
    const double reference = median(hello);
    print(
        "first-paint", median(paint) / reference, "ratio",
        {{u"ms"_s, median(paint)}, {u"referenceMs"_s, reference}, {u"reference"_s, u"qt-hello"_s}});
    print(
        "first-rows", median(rows) / reference, "ratio",
        {{u"ms"_s, median(rows)}, {u"referenceMs"_s, reference}, {u"reference"_s, u"qt-hello"_s}});
    return true;
}

bool measureComplete(const Setting &setting)
{
    QList<double> complete;
    for (int run = 0; run <= setting.runs; ++run) {
        Start start;
        if (!startConsole(setting, {u"--sandbox-rate-limit"_s, u"0"_s}, start))
            return false;
        if (run > 0)
            complete << start.complete;
    }
    print("lists-complete", median(complete), "ms", {{u"people"_s, 240}});
    return true;
}

bool measureMemory(const Setting &setting)
{
    Program hello(setting.programs + u"/qt-hello"_s, {});
    if (!hello.line())
        return false;
    Program console(setting.programs + u"/smile-console"_s, {u"--report-start"_s});
    if (!console.line())
        return false;
    console.settle(3000);
    const double used = console.pssMegabytes();
    if (used < 0) {
        std::fputs("this system does not tell a process's proportional set size\n", stderr);
        return false;
    }
    print("memory", used, "MB",
          {{u"referenceMB"_s, hello.pssMegabytes()}, {u"reference"_s, u"qt-hello"_s}});
    return true;
}

} // namespace

QList<Measurement> startMeasurements()
{
    return {
        {{{"first-paint", "from exec to the painted window, as a ratio to qt-hello"},
          {"first-rows", "from exec to its first painted rows, as a ratio to qt-hello"}},
         measureStarts},
        {{{"lists-complete",
           "users, accounts, identities and invites of 240 people in the tables, no rate limit"}},
         measureComplete},
        {{{"memory",
           "proportional set size of the process tree 3 s after the rows stand, beside qt-hello"}},
         measureMemory},
    };
}

} // namespace smile::bench
