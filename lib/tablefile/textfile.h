#pragma once

#include "tablefile/tablefile.h"

#include <QSaveFile>

namespace smile::tablefile {

/// The rows of a CSV or JSON-lines file, put together in blocks.
class TextFile
{
public:
    /// Both outlive this.
    TextFile(const Content &content, QSaveFile &file);

    /// False when the disk does not take it.
    bool addRecord(const records::Chunk &chunk, quint32 row);
    bool addRow(const QList<QVariant> &cells); ///< of a sheet
    bool flush();

    int trouble = 0; ///< errno of what failed

private:
    void addJson(QJsonObject record);
    bool flushWhenFull();

    const Content &m_content;
    std::optional<records::Layout> m_layout;
    std::optional<CsvRows> m_csv; ///< of records
    QSaveFile &m_file;
    QByteArray m_block;
};

} // namespace smile::tablefile
