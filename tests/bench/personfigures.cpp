#include "figure.h"
#include "program.h"

#include <cstdio>

namespace smile::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 300; // seconds

bool measurePerson(const Setting &setting)
{
    Program program(setting.programs + u"/bench-person"_s, {});
    for (;;) {
        const auto line = program.line(longest);
        if (!line) {
            std::fputs("bench-person ended before it was ready\n", stderr);
            return false;
        }
        if (line->contains("ready"_L1))
            return true;
        print(line->value("figure"_L1).toString().toLatin1().constData(),
              line->value("value"_L1).toDouble(), "ms",
              {{u"worst"_s, line->value("worst"_L1).toDouble()}});
    }
}

} // namespace

QList<Measurement> personMeasurements()
{
    return {{{{"person.open", "a person's page from local records, all that it tells"},
              {"person.open.many", "likewise, of somebody with 20 accounts"},
              {"person.work.many", "their work and income, with 5,000 transactions"}},
             measurePerson}};
}

} // namespace smile::bench
