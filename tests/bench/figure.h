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

/// One figure: its name, what it says, and how it is measured. The measurement prints its own
/// lines.
struct Figure
{
    const char *name;
    const char *says;
    std::function<bool(const Setting &)>
        measure; ///< false: could not be measured here (says why on stderr)
};

QList<Figure> startFigures();
QList<Figure> sandboxFigures();

/// {"figure":…,"value":…,"unit":…, and what else is worth knowing}, one line on standard output.
void print(const char *figure, double value, const char *unit, const QJsonObject &more = {});
double median(QList<double> values);

} // namespace smile::bench
