#include "records/searchtexts.h"

#include <QJsonArray>

namespace smile::records {

using catalog::Column;
using catalog::Kind;

namespace {

constexpr QChar separator = u'\n'; // never typed, so no match runs over two columns

// Numbers are typed without the blanks and brackets that a provider puts into them.
QString digitsOf(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

} // namespace

SearchTexts::SearchTexts(const catalog::Resource &resource)
    : m_resource(resource)
{ }

void SearchTexts::prepare(const Snapshot &rows, const catalog::Wording &wording)
{
    if (wording.locale != m_locale || wording.zone != m_zone) {
        m_locale = wording.locale;
        m_zone = wording.zone;
        m_rows.clear();
        m_texts.clear();
    }
    std::vector<QString> texts(static_cast<std::size_t>(rows.size()));
    // Tables append and replace in place, and keep their order when rows go: one walk finds every
    // old row.
    QHash<const Row *, std::size_t> moved;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QString &text = texts[static_cast<std::size_t>(i)];
        if (i < m_rows.size() && m_rows.at(i) == rows.at(i)) {
            text = std::move(m_texts[static_cast<std::size_t>(i)]);
            continue;
        }
        if (moved.isEmpty()) {
            for (qsizetype old = i; old < m_rows.size(); ++old)
                moved.insert(m_rows.at(old).get(), static_cast<std::size_t>(old));
        }
        const auto known = moved.constFind(rows.at(i).get());
        text = known == moved.constEnd() ? make(rows.at(i)->json, wording) : m_texts[known.value()];
    }
    m_texts = std::move(texts);
    m_rows = rows;
}

QString SearchTexts::make(const QJsonObject &record, const catalog::Wording &wording)
{
    QString text;
    for (const Column &column : m_resource.columns) {
        const QString part = columnText(record, column, wording);
        if (!part.isEmpty())
            text += part + separator;
    }
    return catalog::folded(text);
}

QString SearchTexts::columnText(const QJsonObject &record, const Column &column,
                                const catalog::Wording &wording)
{
    if (column.secret)
        return {};
    switch (column.kind) {
    case Kind::Id:
    case Kind::Person:
    case Kind::Provider:
    case Kind::Template: // the id as pasted from a ticket; the name is foldedNames' business
        return valueOf(record, column).toString();
    case Kind::Providers:
        return {};
    case Kind::Phone: {
        const QString phone = valueOf(record, column).toString();
        const QString digits = digitsOf(phone);
        return digits == phone ? phone : phone + separator + digits;
    }
    case Kind::DateTime: {
        const QDateTime time = catalog::parseDateTime(valueOf(record, column));
        return catalog::dateText(time.toTimeZone(wording.zone).date(), wording.locale);
    }
    case Kind::Flag: // "Yes" says nothing without its column
        return {};
    default:
        return catalog::text(record, column, wording);
    }
}

QString foldedNames(const QJsonObject &record, const catalog::Resource &resource,
                    const catalog::Names &names)
{
    QString text;
    const auto add = [&](const QHash<QString, QString> &of, const QString &id) {
        const auto name = of.constFind(id);
        if (name != of.constEnd())
            text += *name + separator;
    };
    for (const Column &column : resource.columns) {
        if (column.kind == Kind::Person)
            add(names.people, valueOf(record, column).toString());
        else if (column.kind == Kind::Provider)
            add(names.providers, valueOf(record, column).toString());
        else if (column.kind == Kind::Template)
            add(names.templates, valueOf(record, column).toString());
        else if (column.kind == Kind::Providers) {
            for (const QJsonValue &slug : valueOf(record, column).toArray()) {
                text += slug.toString() + separator;
                add(names.providers, slug.toString());
            }
        }
    }
    return catalog::folded(text);
}

} // namespace smile::records
