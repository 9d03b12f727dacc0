#pragma once

#include "records/table.h"

namespace smile::records {

/// Id of the user whom a record belongs to, as Resource::userPath() says; empty when it belongs to
/// none.
QString userOf(const catalog::Resource &resource, const Record &row);

} // namespace smile::records
