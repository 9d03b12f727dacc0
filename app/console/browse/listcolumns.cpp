#include "browse/listcolumns.h"

#include "browse/recordmodel.h"
#include "parts/tableview.h"
#include "theme/fonts.h"

namespace smile::console {

namespace {

constexpr int restWidth = 180; ///< least of the column that takes what the others leave

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

} // namespace

void fitListColumns(TableView &table, const catalog::Resource &resource)
{
    for (int section = 0; section < int(resource.columns.size()); ++section) {
        const catalog::Column &column = resource.columns[std::size_t(section)];
        ColumnSetup setup;
        setup.look = lookOf(column);
        setup.width = column.width > 0 ? column.width : restWidth;
        setup.rest = column.width == 0;
        setup.hidden = column.visibility != catalog::Visibility::Shown;
        setup.widest = widestOf(column);
        table.setColumn(section, setup);
    }
}

} // namespace smile::console
