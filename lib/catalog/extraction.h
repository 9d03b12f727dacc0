#pragma once

#include "catalog/resource.h"

namespace smile::catalog {

/// The fields that Smile reads from an uploaded file (contract: Archive…Analysis, all kinds of
/// files together), in the order in which a person looks for them. All are personal data.
std::span<const Column> extractionColumns();

/// Null for a field that this program does not know: it is shown under the name that was sent.
const Column *extractionColumn(const QString &key);

/// "grossAmount" as "Gross amount": for what has no column.
QString humanized(const QString &key);

} // namespace smile::catalog
