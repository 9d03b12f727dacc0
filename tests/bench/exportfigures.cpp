#include "figure.h"
#include "program.h"

#include <cstdio>

namespace smile::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int few = 100'000;
constexpr int many = 1'000'000;
constexpr int mostSeconds = 300;

/// By name, of one run.
QHash<QString, double> valuesOf(const Setting &setting, int rows)
{
    Program program(setting.programs + u"/bench-export"_s, {QString::number(rows)});
    QHash<QString, double> values;
    while (const auto line = program.line(mostSeconds))
        values.insert(line->value("figure"_L1).toString(), line->value("value"_L1).toDouble());
    return values;
}

bool measureExport(const Setting &setting)
{
    const QHash<QString, double> ofFew = valuesOf(setting, few);
    const QHash<QString, double> ofMany = valuesOf(setting, many);
    if (!ofFew.contains(u"xlsx.peak"_s) || !ofMany.contains(u"xlsx.peak"_s)) {
        std::fputs("bench-export ended before it was done\n", stderr);
        return false;
    }
    const auto tell = [&](const char *figure, const QString &name, const char *unit) {
        print(figure, ofMany.value(name), unit,
              {{u"rows"_s, many}, {u"at100000Rows"_s, ofFew.value(name)}});
    };
    tell("export.csv", u"csv"_s, "rows/s");
    tell("export.csv.peak", u"csv.peak"_s, "MB");
    tell("export.json", u"json"_s, "rows/s");
    tell("export.json.peak", u"json.peak"_s, "MB");
    tell("export.xlsx", u"xlsx"_s, "rows/s");
    tell("export.xlsx.peak", u"xlsx.peak"_s, "MB");
    return true;
}

} // namespace

QList<Measurement> exportMeasurements()
{
    return {{{{"export.csv", "a million sorted accounts as CSV, the columns that are shown"},
              {"export.csv.peak", "what the memory grew by at most meanwhile"},
              {"export.json", "the same as JSON lines, whole records"},
              {"export.json.peak", "likewise"},
              {"export.xlsx", "the same as XLSX, the columns that are shown"},
              {"export.xlsx.peak", "likewise"}},
             measureExport}};
}

} // namespace smile::bench
