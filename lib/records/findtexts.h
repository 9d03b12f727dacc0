#pragma once

#include "records/table.h"

#include <vector>

namespace smile::records {

/// What one record is found by.
struct FindText
{
    RowPtr row; ///< null when the record is gone
    QString owner; ///< user id
    QString text; ///< folded, one thing a line, names first
    qsizetype namesLength = 0; ///< of the names at the head of text
    QString digits; ///< of the phones, one a line
};

/// The FindText of every record of a table, kept up as it changes, in the table's order.
class FindTexts : public QObject
{
    Q_OBJECT

public:
    explicit FindTexts(Table &table);

    const catalog::Resource &resource() const { return m_table.resource(); }
    const std::vector<FindText> &entries() const { return m_entries; }

private:
    void follow(const QSet<QString> &upserted, const QSet<QString> &removed);
    void put(const RowPtr &row);
    void compact();

    Table &m_table;
    std::vector<FindText> m_entries;
    QHash<QString, std::size_t> m_index;
};

/// The user that a person, an account or an invite belongs to.
QString ownerOf(const Row &row, const catalog::Resource &resource);
/// Name on the record itself; empty on an account, which has none.
QString nameOn(const Row &row);
/// What may stand below a hit's title: e-mails, phones, provider, ids.
QStringList subtitles(const Row &row);

} // namespace smile::records
