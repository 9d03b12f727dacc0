#pragma once

#include "records/filtertext/filtertext.h"

namespace smile::records {

/// One value that a column can be filtered by: as sent, and in words.
struct FilterValue
{
    QString code;
    QString word;
};

/// Those of its vocabulary, of the names that are loaded, and those that occur.
QList<FilterValue> filterValuesOf(const catalog::Column &column, const FilterContext &context);

/// What was meant by a typed value: a code or a word, in any case, with or without blanks, or the
/// one that begins so. None when that is nothing, or more than one thing.
std::optional<QString> readValue(const QString &typed, const catalog::Column &column,
                                 const FilterContext &context);

} // namespace smile::records
