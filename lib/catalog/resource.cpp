#include "catalog/resource.h"

#include "catalog/catalog.h"
#include "catalog/path.h"

#include <algorithm>

namespace smile::catalog {

int Resource::columnIndex(QLatin1StringView path) const
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (path == QLatin1StringView(columns[i].path))
            return static_cast<int>(i);
    }
    return -1;
}

const Column *Resource::column(QLatin1StringView path) const
{
    const int index = columnIndex(path);
    return index < 0 ? nullptr : &columns[static_cast<std::size_t>(index)];
}

bool Resource::hasFilter(QLatin1StringView name) const
{
    return std::ranges::any_of(
        filters, [name](const char *filter) { return name == QLatin1StringView(filter); });
}

QLatin1StringView Resource::userPath() const
{
    using namespace Qt::StringLiterals;
    if (this == &users || this == &people)
        return QLatin1StringView(idPath);
    for (const QLatin1StringView path : {"userId"_L1, "metadata.userId"_L1}) {
        if (column(path))
            return path;
    }
    return {};
}

QString Resource::titleText() const
{
    return QCoreApplication::translate("catalog", title);
}

QString Resource::singularText() const
{
    return QCoreApplication::translate("catalog", singular);
}

QString Resource::id(const QJsonObject &record) const
{
    return valueAt(record, QLatin1StringView(idPath)).toString();
}

} // namespace smile::catalog
