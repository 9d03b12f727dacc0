#pragma once

#include "records/perrow.h"

namespace smile::records {

/// What one record is found by.
struct FindText
{
    QString owner; ///< user id
    QString text; ///< folded, one thing a line, names first; null: not made yet
    qsizetype namesLength = 0; ///< of the names at the head of text
    QString digits; ///< of the phones, one a line
};

/// The FindText of every record of a table, kept up as it changes, in the table's order. Texts are
/// made a few at a time between events, so that a long list does not hold up the thread.
class FindTexts : public QObject
{
    Q_OBJECT

public:
    explicit FindTexts(Table &table);

    const catalog::Resource &resource() const { return m_table.resource(); }
    /// Makes what is still missing: rows() and [] then speak of the table as it is now.
    void complete();
    const QList<Record> &rows() const { return m_texts.rows(); }
    const FindText &operator[](qsizetype row) const { return m_texts[row]; }

private:
    void schedule();
    void makeSome();
    void make(qsizetype most);

    Table &m_table;
    Snapshot m_snapshot;
    PerRow<FindText> m_texts;
    qsizetype m_made = 0; ///< all before this row have their text
    bool m_scheduled = false;
};

/// Name on the record itself; empty on an account, which has none.
QString nameOn(const Record &row);
/// What may stand below a hit's title: e-mails, phones, provider, ids.
QStringList subtitles(const Record &row);

} // namespace smile::records
