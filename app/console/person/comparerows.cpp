#include "person/comparerows.h"

#include "parts/appearancesettings.h"
#include "parts/tableview.h"

#include <QHeaderView>

namespace smile::console {

namespace {

constexpr int comparedRowHeight = 29;

void lower(TableView &table)
{
    if (!table.isCompact())
        table.verticalHeader()->setDefaultSectionSize(comparedRowHeight);
}

} // namespace

void followDensityOfCompared(TableView &table, vault::Settings &settings)
{
    followDensity(table, settings);
    lower(table);
    // Connected later than followDensity, so it has the last word.
    QObject::connect(&settings, &vault::Settings::changed, &table, [&table] { lower(table); });
}

} // namespace smile::console
