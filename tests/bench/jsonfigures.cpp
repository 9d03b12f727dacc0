#include "figure.h"
#include "program.h"

#include <cstdio>

namespace smile::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSeconds = 60;

bool measureJson(const Setting &setting)
{
    QHash<QString, QList<double>> values;
    for (int run = 0; run < setting.runs; ++run) {
        Program program(setting.programs + u"/bench-json"_s, {});
        while (const auto line = program.line(mostSeconds))
            values[line->value("figure"_L1).toString()] += line->value("value"_L1).toDouble();
    }
    if (values.value(u"json.10mb.silence"_s).size() != setting.runs) {
        std::fputs("bench-json ended before it was done\n", stderr);
        return false;
    }
    for (const char *figure : {"json.10mb", "json.10mb.find", "json.10mb.silence"}) {
        print(figure, median(values.value(QLatin1StringView(figure))), "ms",
              {{u"runs"_s, setting.runs}});
    }
    return true;
}

} // namespace

QList<Measurement> jsonMeasurements()
{
    return {{{{"json.10mb", "a record of ten megabytes chosen to its text painted"},
              {"json.10mb.find", "a word typed to its places in that text"},
              {"json.10mb.silence", "longest time without an event until then and in the tree"}},
             measureJson}};
}

} // namespace smile::bench
