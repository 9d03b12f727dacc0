#pragma once

#include <QString>
#include <QVariant>

#include <memory>

namespace smile::tablefile {

/// One worksheet written row by row, in constant memory: each row goes to a nameless file in the
/// folder of the worksheet before the next one comes. Texts are always texts, never formulas or
/// links; a longer one than a cell holds is cut and ends with "…". For one thread.
class XlsxFile
{
public:
    static constexpr qsizetype mostRows = 1'048'576; ///< of a worksheet, its header too
    static constexpr qsizetype longestText = 32'767; ///< characters of a cell

    /// `path`: overwritten; it is complete only after close().
    XlsxFile(const QString &path, const QString &sheetName, const QStringList &header);
    ~XlsxFile(); ///< what was not closed is given up, at once
    XlsxFile(const XlsxFile &) = delete;
    XlsxFile &operator=(const XlsxFile &) = delete;

    /// QString, double, bool, QDate, QDateTime (UTC), or invalid for an empty cell. False when the
    /// worksheet is full, or the disk.
    bool addRow(const QList<QVariant> &cells);
    /// Empty when the file stands with all its rows, else the library's words.
    QString close();
    /// errno of what failed; 0: nothing did, or it is not the system's.
    int trouble() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace smile::tablefile
