#include "browse/listcolumns.h"

#include "parts/tableview.h"
#include "table/recordmodel.h"
#include "theme/fonts.h"

namespace smile::console {

namespace {

constexpr int restWidth = 190; ///< of the column that takes what the others leave
constexpr int leastRest = 140;
constexpr int leastPerson = 176; ///< an avatar and most of a name
constexpr int leastCaller = 236; ///< the same with a phone's last digits: who is on the line
constexpr int leastProvider = 84;
constexpr int longText = 140; ///< from this width on a column of words may be cut

// A column of times is as wide as the longest one by itself.
QString widestOf(const catalog::Column &column)
{
    QString widest;
    if (!column.vocabulary || lookOf(column) != CellLook::Chip)
        return widest;
    for (const catalog::Word &word : column.vocabulary->words) {
        const QString text = column.vocabulary->text(QString::fromLatin1(word.value));
        if (textWidth(TextStyle::Small, text) > textWidth(TextStyle::Small, widest))
            widest = text;
    }
    return widest;
}

// Words may be cut where room is short, the tooltip has them all; ids, statuses, numbers and times
// may not.
int leastOf(const catalog::Column &column, const catalog::Resource &resource)
{
    using catalog::Kind;
    if (column.width == 0 && column.kind == Kind::Person)
        return resource.column(QLatin1StringView("digits")) ? leastCaller : leastPerson;
    if (column.width == 0)
        return leastRest;
    switch (lookOf(column)) {
    case CellLook::Text:
    case CellLook::Muted:
    case CellLook::Wrong:
        if (column.kind == Kind::Provider)
            return leastProvider;
        return column.width >= longText ? column.width * 6 / 10 : 0;
    default:
        return 0;
    }
}

} // namespace

void fitListColumns(TableView &table, const catalog::Resource &resource,
                    std::initializer_list<const char *> givingWay)
{
    for (int section = 0; section < int(resource.columns.size()); ++section) {
        const catalog::Column &column = resource.columns[std::size_t(section)];
        ColumnSetup setup;
        setup.look = lookOf(column);
        setup.least = leastOf(column, resource);
        setup.width = column.width > 0 ? column.width : qMax(restWidth, setup.least);
        setup.rest = column.width == 0;
        setup.hidden = column.visibility != catalog::Visibility::Shown;
        setup.offered = column.visibility != catalog::Visibility::Internal;
        setup.widest = widestOf(column);
        int order = int(givingWay.size());
        for (const char *path : givingWay) {
            if (QLatin1StringView(path) == QLatin1StringView(column.path))
                setup.givesWay = order;
            --order;
        }
        table.setColumn(section, setup);
    }
}

} // namespace smile::console
