#pragma once

#include "catalog/resource.h"

namespace smile::console {

class TableView;

/// The columns of a list as the catalog has them, wide enough for the words of this language.
void fitListColumns(TableView &table, const catalog::Resource &resource);

} // namespace smile::console
