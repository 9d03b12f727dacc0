#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace smile::bench {

/// What one figure is measured with.
struct Setting
{
    QString programs; ///< folder of smile-console, smile-sandbox and qt-hello
    int runs = 9;
};

/// One figure: the name of its line and what it says.
struct Figure
{
    const char *name;
    const char *says;
};

/// Figures that come from the same runs.
struct Measurement
{
    QList<Figure> figures;
    std::function<bool(const Setting &)> run; ///< false: could not be measured (says why on stderr)
};

QList<Measurement> startMeasurements();
QList<Measurement> exportMeasurements();
QList<Measurement> personMeasurements();
QList<Measurement> jsonMeasurements();
QList<Measurement> sandboxMeasurements();
QList<Measurement> sealedMeasurements();
QList<Measurement> searchMeasurements();
QList<Measurement> syncMeasurements();
QList<Measurement> tableMeasurements();

/// {"figure":…,"value":…,"unit":…, and what else is worth knowing}, one line on standard output.
void print(const char *figure, double value, const char *unit, const QJsonObject &more = {});
double median(QList<double> values);

} // namespace smile::bench
