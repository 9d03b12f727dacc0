#include "figure.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace smile::bench {

void print(const char *figure, double value, const char *unit, const QJsonObject &more)
{
    QJsonObject line{{QStringLiteral("figure"), QString::fromLatin1(figure)},
                     {QStringLiteral("value"), std::round(value * 100) / 100},
                     {QStringLiteral("unit"), QString::fromLatin1(unit)}};
    for (auto entry = more.begin(); entry != more.end(); ++entry)
        line.insert(entry.key(), entry.value());
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

} // namespace smile::bench
