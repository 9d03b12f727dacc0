#pragma once

#include <QList>
#include <QString>

#include <memory>

namespace smile::console {

/// A text and where its lines begin. Immutable once made: any thread makes it, LinesView shows it.
struct LineText
{
    LineText() = default;
    /// Lines end with LF or CR LF; one after the last end counts only when it is not empty.
    explicit LineText(QString whole);

    QString text;
    QList<qsizetype> starts; ///< of each line, ascending
    qsizetype longest = 0; ///< characters of the longest line

    int count() const { return int(starts.size()); }
    /// Without its end.
    QStringView line(int number) const;
    /// The line that holds the character at this place; 0 when there are no lines.
    int lineAt(qsizetype place) const;
};

using SharedLines = std::shared_ptr<const LineText>;

} // namespace smile::console
