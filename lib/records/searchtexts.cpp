#include "records/searchtexts.h"

#include <QJsonArray>

namespace smile::records {

using catalog::Column;
using catalog::Kind;

namespace {

constexpr QChar separator = u'\n'; // never typed, so no match runs over two columns

QString columnText(const QJsonObject &record, const Column &column, const catalog::Wording &wording)
{
    if (column.secret)
        return {};
    switch (column.kind) {
    case Kind::Id:
    case Kind::Person:
    case Kind::Provider:
    case Kind::Template: // the id as pasted from a ticket; its name is in the other text
        return valueOf(record, column).toString();
    case Kind::Phone: {
        const QString phone = valueOf(record, column).toString();
        const QString digits = catalog::digitsOf(phone);
        return digits == phone ? phone : phone + separator + digits;
    }
    case Kind::DateTime: {
        const QDateTime time = catalog::parseDateTime(valueOf(record, column));
        return catalog::dateText(time.toTimeZone(wording.zone).date(), wording.locale);
    }
    case Kind::Providers: // by their names
    case Kind::Flag: // "Yes" says nothing without its column
        return {};
    default:
        return catalog::text(record, column, wording);
    }
}

QString namesText(const QJsonObject &record, const catalog::Resource &resource,
                  const catalog::Names &names)
{
    QString text(separator);
    for (const Column &column : resource.columns) {
        if (column.kind == Kind::Person)
            text += names.people.value(valueOf(record, column).toString()) + separator;
        else if (column.kind == Kind::Provider)
            text += names.providers.value(valueOf(record, column).toString()) + separator;
        else if (column.kind == Kind::Template)
            text += names.templates.value(valueOf(record, column).toString()) + separator;
        else if (column.kind == Kind::Providers) {
            for (const QJsonValue &slug : valueOf(record, column).toArray())
                text += slug.toString() + separator + names.providers.value(slug.toString())
                        + separator;
        }
    }
    return catalog::folded(text);
}

bool same(const catalog::Names &left, const catalog::Names &right)
{
    return left.people.isSharedWith(right.people) && left.providers.isSharedWith(right.providers)
           && left.templates.isSharedWith(right.templates);
}

} // namespace

SearchTexts::SearchTexts(const catalog::Resource &resource)
    : m_resource(resource)
{ }

bool SearchTexts::prepare(const Snapshot &rows, const catalog::Wording &wording,
                          const std::atomic_bool &cancelled)
{
    if (wording.locale != m_locale || wording.zone != m_zone) {
        m_locale = wording.locale;
        m_zone = wording.zone;
        m_texts.reset();
    }
    forgetNames(wording.names);
    m_texts.adopt(rows);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Texts &texts = m_texts[i];
        if (!texts.own.isNull() && !texts.names.isNull())
            continue;
        if (cancelled)
            return false;
        const QJsonObject &record = rows.at(i).json();
        if (texts.own.isNull())
            texts.own = ownText(record, wording);
        if (texts.names.isNull())
            texts.names = namesText(record, m_resource, m_names);
    }
    return true;
}

void SearchTexts::forgetNames(const catalog::Names &names)
{
    if (same(names, m_names))
        return;
    m_names = names;
    for (qsizetype i = 0; i < m_texts.rows().size(); ++i)
        m_texts[i].names = QString();
}

QString SearchTexts::ownText(const QJsonObject &record, const catalog::Wording &wording) const
{
    QString text(separator);
    for (const Column &column : m_resource.columns) {
        const QString part = columnText(record, column, wording);
        if (!part.isEmpty())
            text += part + separator;
    }
    return catalog::folded(text);
}

} // namespace smile::records
