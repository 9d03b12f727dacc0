#include "records/record.h"

#include "catalog/path.h"

namespace smile::records {
namespace {

/// A record that stands in no table.
class Loose : public RecordSource
{
public:
    Loose(QString id, QJsonObject json)
        : m_id(std::move(id))
        , m_json(std::move(json))
    { }

    QString id(quint32) const override { return m_id; }
    QJsonObject json(quint32) const override { return m_json; }
    QJsonValue valueOf(quint32, const catalog::Column &column) const override
    {
        return catalog::valueOf(m_json, column);
    }
    QJsonValue valueAt(quint32, QLatin1StringView path) const override
    {
        return catalog::valueAt(m_json, path);
    }
    quint32 version(quint32) const override { return 0; }
    quint32 sequence(quint32) const override { return 0; }
    const void *origin() const override { return this; }

private:
    QString m_id;
    QJsonObject m_json;
};

} // namespace

Record::Record(const QString &id, const QJsonObject &json)
    : m_source(std::make_shared<Loose>(id, json))
{ }

QJsonValue Record::valueOf(const catalog::Column &column) const
{
    return m_source ? m_source->valueOf(m_row, column) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue Record::valueAt(QLatin1StringView path) const
{
    return m_source ? m_source->valueAt(m_row, path) : QJsonValue(QJsonValue::Undefined);
}

QString Record::currencyOf(const catalog::Column &column) const
{
    return column.currency ? valueAt(QLatin1StringView(column.currency)).toString() : QString();
}

QString Record::text(const catalog::Column &column, const catalog::Wording &wording) const
{
    return catalog::text(valueOf(column), column, wording, currencyOf(column));
}

QString Record::wholeText(const catalog::Column &column, const catalog::Wording &wording) const
{
    return catalog::wholeText(valueOf(column), column, wording, currencyOf(column));
}

catalog::SortValue Record::sortValue(const catalog::Column &column,
                                     const catalog::Wording &wording) const
{
    return catalog::sortValue(valueOf(column), column, wording);
}

bool Record::operator==(const Record &other) const
{
    if (m_source == other.m_source)
        return m_row == other.m_row;
    return m_source && other.m_source && m_source->origin() == other.m_source->origin()
           && m_source->version(m_row) == other.m_source->version(other.m_row);
}

} // namespace smile::records
