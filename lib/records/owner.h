#pragma once

#include "records/table.h"

namespace smile::records {

/// The user that a record belongs to: a user's or a joined person's own id, else what the record
/// says (`userId`, or `metadata.userId` of what was read from an account). Empty when it belongs to
/// none.
QString userOf(const catalog::Resource &resource, const Row &row);

} // namespace smile::records
