#include "figure.h"
#include "program.h"

#include <cstdio>

namespace smile::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutes = 60; // in seconds

bool measureTable(const Setting &setting)
{
    Program table(setting.programs + u"/bench-table"_s, {});
    for (;;) {
        const auto line = table.line(5 * minutes);
        if (!line) {
            std::fputs("bench-table ended before it was ready\n", stderr);
            return false;
        }
        if (line->contains("ready"_L1))
            return true;
        print(line->value("figure"_L1).toString().toLatin1().constData(),
              line->value("value"_L1).toDouble(),
              line->value("unit"_L1).toString().toLatin1().constData(), {{u"rows"_s, 1'000'000}});
    }
}

bool measureMemory(const Setting &setting)
{
    Program table(setting.programs + u"/bench-table"_s, {u"--memory"_s});
    auto line = table.line(5 * minutes);
    while (line && !line->contains("ready"_L1))
        line = table.line(5 * minutes);
    if (!line)
        return false;
    table.settle(1000);
    print("table.pss", table.pssMegabytes(), "MB", {{u"rows"_s, 1'000'000}});
    return true;
}

} // namespace

QList<Measurement> tableMeasurements()
{
    return {
        {{{"table.open", "a million accounts in memory to their first painted rows"},
          {"table.sort.date", "click on a header to painted, by creation"},
          {"table.sort.id", "likewise, by id"},
          {"table.sort.provider", "likewise, by provider"},
          {"table.key.median", "keystroke in the filter to painted, letters of several words"},
          {"table.key.worst", "the slowest of them"},
          {"gui.silence", "longest time without an event while filtering"},
          {"table.jump.median", "jump of a screen to painted"},
          {"table.jump.p99", "likewise, the slowest of a hundred"},
          {"table.merge", "a page of 150 parsed and merged into a sorted, filtered view"}},
         measureTable},
        {{{"table.pss", "memory of the process after one sort and one filter"}}, measureMemory},
    };
}

} // namespace smile::bench
