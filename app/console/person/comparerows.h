#pragma once

namespace smile::vault {
class Settings;
}

namespace smile::console {

class TableView;

/// Rows as high as those of a table in which values are compared, 29 (compact 28), now and whenever
/// the density changes.
void followDensityOfCompared(TableView &table, vault::Settings &settings);

} // namespace smile::console
