#pragma once

#include "catalog/cell.h"
#include "records/find/findindex.h"
#include "records/table.h"

#include <QDeadlineTimer>
#include <QThreadPool>

namespace smile::records {

/// Keeps an index of what the records of a table are found by, as the table changes. Texts are made
/// on another thread, some thousand at a time, so that a long list does not hold up this one.
class FindTexts : public QObject
{
    Q_OBJECT

public:
    /// `names` is told of a record that has none of its own (an account is found by its person's).
    FindTexts(Table &table, const catalog::Names &names);
    ~FindTexts() override;

    Table &table() const { return m_table; }
    const catalog::Resource &resource() const { return m_table.resource(); }
    const FindIndex &index() const { return m_index; }
    /// Makes what is missing until the time is up; true when nothing is missing.
    bool complete(QDeadlineTimer until);
    bool isComplete() const;
    /// The names of these people are others now.
    void renamed(const QSet<QString> &people);

Q_SIGNALS:
    void completed(); ///< after texts were made by themselves

private:
    struct Batch; ///< records and their texts

    void follow(const QSet<QString> &upserted, const QSet<QString> &removed);
    void schedule();
    void makeSome();
    QStringList nextMissing(qsizetype most);
    void put(const Batch &batch);
    void putBatch();
    std::shared_ptr<Batch> batchOf(const QStringList &ids) const;

    Table &m_table;
    const catalog::Names &m_names;
    FindIndex m_index;
    QStringList m_fresh; ///< records that came, in their order …
    qsizetype m_next = 0; ///< … and the first of them that is not in the index yet
    QSet<QString> m_changed; ///< records in the index whose text may be another
    QStringList m_again; ///< those of them that are to be made anew now
    QStringList m_renamed; ///< people whose records may have another text
    bool m_scheduled = false;
    std::shared_ptr<Batch> m_batch; ///< that another thread makes; null: none
    QThreadPool m_pool;
};

/// Name on the record itself; empty on an account, which has none.
QString nameOn(const Record &record);
/// What may stand below a hit's title: e-mails, phones, the lender's own reference, provider.
QStringList subtitles(const Record &record);
/// What sort such a line is: an e-mail, a phone, or nothing personal.
catalog::Personal sortOfSubtitle(const Record &record, const QString &line);
/// A value of a record as it is kept for search and shown in a hit: one line, not endless.
QString shortened(const QString &text);

} // namespace smile::records
