// smile-bench [--list] [--runs N] [FIGURE …]: one JSON line a figure. Nothing here passes or fails.

#include "display.h"
#include "figure.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// "table.*" names every figure that begins so.
bool isAsked(const smile::bench::Measurement &measurement, const QStringList &wanted)
{
    const auto matches = [&wanted](const smile::bench::Figure &figure) {
        return std::any_of(wanted.begin(), wanted.end(), [&figure](const QString &pattern) {
            return QRegularExpression::fromWildcard(pattern)
                .match(QString::fromLatin1(figure.name))
                .hasMatch();
        });
    };
    return wanted.isEmpty()
           || std::any_of(measurement.figures.begin(), measurement.figures.end(), matches);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption list(u"list"_s, u"Name the figures."_s);
    const QCommandLineOption runs(u"runs"_s, u"Counted runs of each program."_s, u"N"_s, u"9"_s);
    parser.addOptions({list, runs});
    parser.addPositionalArgument(
        u"figure"_s, u"Figures to measure, also as 'table.*'; all without one."_s, u"[figure…]"_s);
    parser.process(app);

    const QList<smile::bench::Measurement> measurements =
        smile::bench::startMeasurements() + smile::bench::sandboxMeasurements()
        + smile::bench::sealedMeasurements() + smile::bench::searchMeasurements()
        + smile::bench::syncMeasurements() + smile::bench::tableMeasurements()
        + smile::bench::exportMeasurements() + smile::bench::personMeasurements()
        + smile::bench::jsonMeasurements();
    if (parser.isSet(list)) {
        for (const smile::bench::Measurement &measurement : measurements)
            for (const smile::bench::Figure &figure : measurement.figures)
                std::printf("%-24s %s\n", figure.name, figure.says);
        return 0;
    }
    // A home of its own: neither the person's settings nor their keychain take part.
    const QTemporaryDir home;
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, home.path().toLocal8Bit());
    smile::bench::Display display;
    if (!display.ensure()) {
        std::fputs("no display, and Xvfb could not be started\n", stderr);
        return 1;
    }
    const smile::bench::Setting setting{QCoreApplication::applicationDirPath(),
                                        std::max(1, parser.value(runs).toInt())};
    bool fine = true;
    const QStringList wanted = parser.positionalArguments();
    for (const smile::bench::Measurement &measurement : measurements) {
        if (isAsked(measurement, wanted))
            fine = measurement.run(setting) && fine;
    }
    return fine ? 0 : 1;
}
