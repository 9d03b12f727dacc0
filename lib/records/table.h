#pragma once

#include "records/record.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <memory>

namespace smile::records {

using Snapshot = QList<Record>; ///< consistent on any thread

/// The records of one resource, addressed by id.
class Table : public QObject
{
    Q_OBJECT

public:
    explicit Table(const catalog::Resource &resource, QObject *parent = nullptr);

    const catalog::Resource &resource() const { return m_resource; }
    qsizetype size() const { return m_rows.size(); }
    Snapshot snapshot() const { return m_rows; }
    /// Null when there is none.
    Record find(const QString &id) const;
    /// Rows whose value at a top-level or nested path equals `value` ("userId", "metadata.userId"),
    /// in the table's order. The first call for a path indexes it; later ones cost what they
    /// return.
    QList<Record> where(QLatin1StringView path, const QString &value) const;

    /// Inserts new records, replaces changed ones; equal ones cause no signal. Records without an
    /// id are left out.
    void upsert(const QList<QJsonObject> &records);
    void remove(const QStringList &ids);
    void clear();

Q_SIGNALS:
    /// Once per call that changed something; ids of what was put in, replaced or taken out.
    void changed(const QSet<QString> &upserted, const QSet<QString> &removed);

private:
    using Ids = QHash<QString, QSet<QString>>; ///< value → ids of the rows that hold it

    bool put(const QString &id, const QJsonObject &record);
    void enlist(const Record &row);
    void delist(const Record &row);

    const catalog::Resource &m_resource;
    Snapshot m_rows;
    QHash<QString, qsizetype> m_index;
    mutable QHash<QByteArray, Ids> m_byValue;
};

} // namespace smile::records
