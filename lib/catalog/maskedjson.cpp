#include "catalog/maskedjson.h"

#include <QJsonArray>

namespace smile::catalog {

using namespace Qt::StringLiterals;

namespace {

class Masker
{
public:
    Masker(const Resource &resource, const Mask &mask)
        : m_resource(resource)
        , m_mask(mask)
    { }

    QJsonObject object(const QJsonObject &object, const QByteArray &path) const
    {
        QJsonObject made;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QByteArray inner =
                path.isEmpty() ? it.key().toUtf8() : QByteArray(path + '.' + it.key().toUtf8());
            made.insert(it.key(), value(it.value(), it.key(), inner));
        }
        return made;
    }

private:
    QJsonValue value(const QJsonValue &value, const QString &key, const QByteArray &path) const
    {
        const Column *column = m_resource.column(QLatin1StringView(path));
        if (column && !column->derive && column->kind == Kind::Object
            && column->personal == Personal::No)
            return value; // the lender's own reference
        if (value.isObject())
            return object(value.toObject(), path);
        if (value.isArray()) {
            QJsonArray items;
            for (const QJsonValue &item : value.toArray())
                items += this->value(item, key, path);
            return items;
        }
        const bool isText = value.isString() && !value.toString().isEmpty();
        if (!isText && !value.isDouble())
            return value;
        const QString text = isText ? value.toString() : QString::number(value.toDouble(), 'g', 17);
        const Personal sort = sortAt(column, key, text);
        return m_mask.hides(sort) ? QJsonValue(masked(text, sort)) : value;
    }

    static Personal sortAt(const Column *column, const QString &key, const QString &text)
    {
        if (key == "id"_L1 || key.endsWith("Id"_L1)) {
            if (!column || column->kind != Kind::Text)
                return Personal::No;
        }
        if (!column || column->derive || column->personal == Personal::Mixed
            || column->kind == Kind::List)
            return sortOf(key, text);
        return column->kind == Kind::Person ? Personal::No : column->personal;
    }

    const Resource &m_resource;
    const Mask &m_mask;
};

} // namespace

QJsonObject maskedJson(const QJsonObject &record, const Resource &resource, const Mask &mask)
{
    if (mask.level == MaskLevel::Off || mask.shows(resource.id(record), {}))
        return record;
    return Masker(resource, mask).object(record, {});
}

} // namespace smile::catalog
