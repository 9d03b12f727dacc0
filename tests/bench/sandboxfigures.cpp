#include "figure.h"
#include "program.h"

#include <cstdio>

namespace smile::bench {

using namespace Qt::StringLiterals;

namespace {

bool measureMillion(const Setting &setting)
{
    QList<double> listening, memory;
    for (int run = 0; run < 3; ++run) {
        Program sandbox(setting.programs + u"/smile-sandbox"_s,
                        {u"--people"_s, u"1000000"_s, u"--quiet"_s});
        if (!sandbox.line()) {
            std::fputs("smile-sandbox did not say that it listens\n", stderr);
            return false;
        }
        listening << sandbox.millisecondsSinceStart();
        memory << sandbox.pssMegabytes();
    }
    print("sandbox-million-listens", median(listening), "ms");
    if (median(memory) >= 0)
        print("sandbox-million-memory", median(memory), "MB");
    return true;
}

} // namespace

QList<Measurement> sandboxMeasurements()
{
    return {{{{"sandbox-million-listens", "smile-sandbox --people 1000000: time until it listens"},
              {"sandbox-million-memory", "and its proportional set size"}},
             measureMillion}};
}

} // namespace smile::bench
