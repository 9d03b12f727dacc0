#include "records/owner.h"

#include "catalog/path.h"

namespace smile::records {

QString userOf(const catalog::Resource &resource, const Record &row)
{
    return catalog::valueAt(row.json(), resource.userPath()).toString();
}

} // namespace smile::records
