#pragma once

namespace smile::console {

class Masking;
class TableView;

/// Gives the masked cells of a table their eyes; its model answers MaskRole and FieldRole. The
/// masking outlives the table, or is gone for good when it goes.
void giveEyes(TableView &table, Masking &masking);

} // namespace smile::console
