#pragma once

#include "catalog/resource.h"

#include <QList>

namespace smile::records {

/// One piece of a filter's text: a plain word, or a key with its values.
struct FilterPiece
{
    qsizetype start = 0, length = 0; ///< in the text
    QString word; ///< of a plain word, without its quotes
    QString key; ///< as typed; empty: a plain word
    const catalog::Column *column = nullptr; ///< null: a plain word
    struct Value
    {
        qsizetype start = 0;
        QString text; ///< without its quotes
    };
    QList<Value> values;
};

/// Cuts a text at the blanks outside of quotes. Chinese colons and commas count as others do.
QList<FilterPiece> filterPieces(const QString &text, const catalog::Resource &resource);

/// since, until, before: of the resource's dayColumn.
bool isDayKey(QStringView key);
/// Whether a condition on such a column can be written as text.
bool canFilter(const catalog::Column &column);

} // namespace smile::records
