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

catalog::Wording unmasked(catalog::Wording wording)
{
    wording.mask = {};
    return wording;
}

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
    const QJsonValue value = valueOf(column);
    if (!wording.mask.hides(column.personal) // the usual case asks for no id
        || !catalog::isMasked(value, column, wording.mask, id()))
        return catalog::fullText(value, column, wording, currencyOf(column));
    if (column.personal == catalog::Personal::Address && column.kind == catalog::Kind::Text)
        return catalog::maskedAddress(value.toString(), cityBeside(column));
    return catalog::text(value, column, wording, currencyOf(column));
}

// "addresses.fullAddress": the city in the same address.
QString Record::cityBeside(const catalog::Column &column) const
{
    QByteArray path(column.path);
    path.replace(path.lastIndexOf('.') + 1, path.size(), "city");
    return valueAt(QLatin1StringView(path)).toString();
}

QString Record::wholeText(const catalog::Column &column, const catalog::Wording &wording) const
{
    if (isMasked(column, wording))
        return column.kind == catalog::Kind::Person ? valueOf(column).toString()
                                                    : text(column, wording);
    return catalog::wholeText(valueOf(column), column, unmasked(wording), currencyOf(column));
}

bool Record::isMasked(const catalog::Column &column, const catalog::Wording &wording) const
{
    return wording.mask.hides(column.personal)
           && catalog::isMasked(valueOf(column), column, wording.mask, id());
}

QString Record::fieldKey(const catalog::Column &column) const
{
    return catalog::fieldKey(valueOf(column), column, id());
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
