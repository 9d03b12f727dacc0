#include "figure.h"
#include "program.h"

#include <QRandomGenerator>

#include <cstdio>

namespace smile::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int people = 100'000;

QByteArray randomKey()
{
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(key.data()), 8);
    return key.toBase64();
}

bool measureSealedStart(const Setting &setting)
{
    const QString path = setting.programs + u"/sealed-start"_s;
    const QByteArray key = randomKey();
    QJsonObject filled;
    {
        Program filler(path, {u"--fill"_s, QString::number(people)});
        filler.write(key);
        const auto line = filler.line(1200);
        if (!line) {
            std::fputs("sealed-start did not fill its copy\n", stderr);
            return false;
        }
        filled = *line;
    }
    QList<double> usable, painted;
    for (int run = 0; run <= setting.runs; ++run) {
        Program start(path, {u"--people"_s, QString::number(filled["people"_L1].toInt())});
        start.write(key);
        const auto first = start.line();
        const auto whole = first ? start.line() : std::nullopt;
        if (!whole) {
            std::fputs("sealed-start did not show its people\n", stderr);
            return false;
        }
        if (run == 0)
            continue; // the first only warms the caches
        painted << first->value("firstPaintMs"_L1).toDouble();
        usable << whole->value("usableMs"_L1).toDouble();
    }
    print("start.sealed", median(usable), "ms",
          {{u"people"_s, filled["people"_L1]},
           {u"records"_s, filled["records"_L1]},
           {u"fileMB"_s, filled["fileMB"_L1]},
           {u"firstPaintMs"_s, median(painted)}});
    return true;
}

} // namespace

QList<Measurement> sealedMeasurements()
{
    return {{{{"start.sealed",
               "from exec to the painted table of all people, from a sealed copy of 100,000"}},
             measureSealedStart}};
}

} // namespace smile::bench
