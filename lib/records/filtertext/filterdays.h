#pragma once

#include "catalog/cell.h"

#include <optional>

namespace smile::records {

/// What is written of a time in a filter: days, or an age.
struct FilterDays
{
    QDate from = {}, to = {}; ///< inclusive; invalid: open
    std::optional<std::chrono::seconds> age = {}; ///< instead of days
    enum class Than { Neither, Longer, Shorter } than = Than::Neither; ///< "> 3d", "<3d"
    bool relative = false; ///< to today or to now
};

/// None for what is no time.
std::optional<FilterDays> readDays(const QString &value, const catalog::Wording &wording);

/// The days that have a word, in code and in the language of the interface: "today", "yesterday".
struct FilterDayWord
{
    const char *code;
    QString word;
    int daysAgo;
};
QList<FilterDayWord> filterDayWords();

} // namespace smile::records
