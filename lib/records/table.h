#pragma once

#include "records/packed/loosechunk.h"

#include <QObject>
#include <QSet>

namespace smile::records {

/// The records of one resource, packed, addressed by id.
class Table : public QObject
{
    Q_OBJECT

public:
    explicit Table(const catalog::Resource &resource, QObject *parent = nullptr);
    ~Table() override;

    const catalog::Resource &resource() const;
    qsizetype size() const;
    Snapshot snapshot() const;
    const std::shared_ptr<const Layout> &layout() const;
    /// Null when there is none.
    Record find(const QString &id) const;
    /// Records whose value at a top-level or nested path equals `value` ("userId",
    /// "metadata.userId"), in the table's order: that in which they came first. The first call for
    /// a path indexes it; later ones cost what they return.
    QList<Record> where(QLatin1StringView path, const QString &value) const;
    /// The same as slots of snapshot().
    std::vector<quint32> slotsWhere(QLatin1StringView path, const QString &value) const;
    /// Of snapshot(); none when there is no such record.
    std::optional<quint32> slotOf(const QString &id) const;
    /// The place of a record in the table's order: kept when the record changes.
    std::optional<quint32> sequenceOf(const QString &id) const;

    /// Inserts new records, replaces changed ones; equal ones cause no signal. Records without an
    /// id are left out, of several with one id the last counts.
    void upsert(const QList<QJsonObject> &records);
    /// Records of an earlier run: those whose ids are here already are older and left out.
    /// Gives it as it stands here now; null when its records had to be packed anew.
    std::shared_ptr<const Chunk> adopt(LooseChunk chunk);
    /// So many are to be adopted.
    void expect(qsizetype records);
    void remove(const QStringList &ids);
    void clear();

Q_SIGNALS:
    /// Before changed(): what was replaced or taken out, as it was.
    void outdated(const QList<smile::records::Record> &before);
    /// Once per call that changed something; ids of what was put in, replaced or taken out.
    void changed(const QSet<QString> &upserted, const QSet<QString> &removed);

private:
    QList<QJsonObject> jsonOfUnknown(const LooseChunk &chunk) const;

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace smile::records
