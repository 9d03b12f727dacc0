#pragma once

#include "catalog/resource.h"

#include <initializer_list>

namespace smile::console {

class TableView;

/// The columns of a list as the catalog has them, wide enough for the words of this language.
/// `givingWay`: paths of columns that are hidden where room is short, first the first.
void fitListColumns(TableView &table, const catalog::Resource &resource,
                    std::initializer_list<const char *> givingWay);

} // namespace smile::console
