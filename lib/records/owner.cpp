#include "records/owner.h"

#include "catalog/path.h"

namespace smile::records {

QString userOf(const catalog::Resource &resource, const Record &row)
{
    return row.valueAt(resource.userPath()).toString();
}

} // namespace smile::records
