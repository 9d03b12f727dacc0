#include "records/owner.h"

#include "catalog/catalog.h"

namespace smile::records {

using namespace Qt::StringLiterals;

QString userOf(const catalog::Resource &resource, const Row &row)
{
    if (&resource == &catalog::users || &resource == &catalog::people)
        return row.id;
    const QString own = row.json["userId"_L1].toString();
    return own.isEmpty() ? row.json["metadata"_L1]["userId"_L1].toString() : own;
}

} // namespace smile::records
