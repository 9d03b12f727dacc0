#pragma once

#include "catalog/cell.h"

namespace smile::catalog {

/// A record as sent, with the values of its personal columns masked. What the catalog does not know
/// is judged by its key and its form; ids and the lender's own reference stay. The record itself
/// when nothing is hidden. Good on any thread.
QJsonObject maskedJson(const QJsonObject &record, const Resource &resource, const Mask &mask);

} // namespace smile::catalog
