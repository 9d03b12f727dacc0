// The lines of the identity comparison: every field of the contract's schemas Identity and
// RefAddress.
#include "person/fieldsmodel.h"

#include "catalog/catalog.h"
#include "catalog/vocabularies.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;
namespace words = catalog::vocabularies;

namespace {

struct IdentityFields
{
    Q_DECLARE_TR_FUNCTIONS(IdentityFields)
};

/// A field of an item of one of the identity's lists; `%1` in the label is the item's number when
/// there are several.
struct ItemField
{
    const char *key;
    const char *one; ///< label when no identity has more than one item
    const char *many;
    const catalog::Vocabulary *vocabulary = nullptr;
};

constexpr ItemField emailFields[] = {
    {"address", QT_TRANSLATE_NOOP("IdentityFields", "E-mail"),
     QT_TRANSLATE_NOOP("IdentityFields", "E-mail %1")},
    {"type", QT_TRANSLATE_NOOP("IdentityFields", "E-mail, kind"),
     QT_TRANSLATE_NOOP("IdentityFields", "E-mail %1, kind"), &words::contactType},
};

constexpr ItemField phoneFields[] = {
    {"number", QT_TRANSLATE_NOOP("IdentityFields", "Phone"),
     QT_TRANSLATE_NOOP("IdentityFields", "Phone %1")},
    {"type", QT_TRANSLATE_NOOP("IdentityFields", "Phone, kind"),
     QT_TRANSLATE_NOOP("IdentityFields", "Phone %1, kind"), &words::phoneType},
};

constexpr ItemField socialFields[] = {
    {"socialUrl", QT_TRANSLATE_NOOP("IdentityFields", "Social profile"),
     QT_TRANSLATE_NOOP("IdentityFields", "Social profile %1")},
    {"type", QT_TRANSLATE_NOOP("IdentityFields", "Social profile, kind"),
     QT_TRANSLATE_NOOP("IdentityFields", "Social profile %1, kind"), &words::socialType},
};

constexpr ItemField addressFields[] = {
    {"fullAddress", QT_TRANSLATE_NOOP("IdentityFields", "Address"),
     QT_TRANSLATE_NOOP("IdentityFields", "Address %1")},
    {"line1", QT_TRANSLATE_NOOP("IdentityFields", "Address, line 1"),
     QT_TRANSLATE_NOOP("IdentityFields", "Address %1, line 1")},
    {"line2", QT_TRANSLATE_NOOP("IdentityFields", "Address, line 2"),
     QT_TRANSLATE_NOOP("IdentityFields", "Address %1, line 2")},
    {"city", QT_TRANSLATE_NOOP("IdentityFields", "Address, city"),
     QT_TRANSLATE_NOOP("IdentityFields", "Address %1, city")},
    {"region", QT_TRANSLATE_NOOP("IdentityFields", "Address, region"),
     QT_TRANSLATE_NOOP("IdentityFields", "Address %1, region")},
    {"zip", QT_TRANSLATE_NOOP("IdentityFields", "Address, postal code"),
     QT_TRANSLATE_NOOP("IdentityFields", "Address %1, postal code")},
    {"country", QT_TRANSLATE_NOOP("IdentityFields", "Address, country"),
     QT_TRANSLATE_NOOP("IdentityFields", "Address %1, country")},
    {"latitude", QT_TRANSLATE_NOOP("IdentityFields", "Address, latitude"),
     QT_TRANSLATE_NOOP("IdentityFields", "Address %1, latitude")},
    {"longitude", QT_TRANSLATE_NOOP("IdentityFields", "Address, longitude"),
     QT_TRANSLATE_NOOP("IdentityFields", "Address %1, longitude")},
    {"type", QT_TRANSLATE_NOOP("IdentityFields", "Address, kind"),
     QT_TRANSLATE_NOOP("IdentityFields", "Address %1, kind"), &words::addressType},
    {"tags", QT_TRANSLATE_NOOP("IdentityFields", "Address, tags"),
     QT_TRANSLATE_NOOP("IdentityFields", "Address %1, tags"), &words::addressTag},
};

/// In the contract's order. A line is either a column of the catalog or a list.
struct Field
{
    QLatin1StringView path;
    std::span<const ItemField> items = {};
};

const Field fields[] = {
    {"fullName"_L1},
    {"firstName"_L1},
    {"middleName"_L1},
    {"lastName"_L1},
    {"suffix"_L1},
    {"gender"_L1},
    {"dob"_L1},
    {"maritalStatus"_L1},
    {"countryResidence"_L1},
    {"citizenship"_L1},
    {"emails"_L1, emailFields},
    {"phones"_L1, phoneFields},
    {"addresses"_L1, addressFields},
    {"socialProfiles"_L1, socialFields},
    {"latestEmployerName"_L1},
    {"referenceId"_L1},
    {"profileUrl"_L1},
    {"photoUrl"_L1},
    {"id"_L1},
    {"metadata.providerId"_L1},
    {"metadata.sourceType"_L1},
    {"metadata.sourceId"_L1},
    {"metadata.accountId"_L1},
    {"metadata.itemCreatedAt"_L1},
    {"metadata.createdAt"_L1},
    {"metadata.userId"_L1},
};

QString plainText(const QJsonValue &value, const catalog::Vocabulary *vocabulary)
{
    if (value.isArray()) {
        QStringList items;
        for (const QJsonValue item : value.toArray())
            items.append(plainText(item, vocabulary));
        return items.join(u", "_s);
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    const QString text = value.toVariant().toString();
    return vocabulary && !text.isEmpty() ? vocabulary->text(text) : text;
}

QString countryText(const QString &code, const catalog::Wording &wording)
{
    const catalog::Column *column = catalog::identities.column("addresses.country"_L1);
    const QJsonObject record{{u"addresses"_s, QJsonArray{QJsonObject{{u"country"_s, code}}}}};
    return column ? catalog::text(record, *column, wording) : code;
}

void appendItems(QList<FieldLine> &lines, const Field &field,
                 const QList<records::Record> &identities, const catalog::Wording &wording)
{
    qsizetype count = 0;
    for (const records::Record &identity : identities)
        count = std::max(count, identity.valueAt(field.path).toArray().size());
    // A list that is empty everywhere still has its first line, for its absence is an answer too.
    for (qsizetype i = 0; i < std::max(count, qsizetype(1)); ++i) {
        for (const ItemField &item : field.items) {
            if (count == 0 && &item != &field.items.front())
                break;
            FieldLine line;
            line.key = u"%1.%2.%3"_s.arg(field.path).arg(i).arg(QLatin1StringView(item.key));
            line.label =
                count > 1 ? IdentityFields::tr(item.many).arg(i + 1) : IdentityFields::tr(item.one);
            for (const records::Record &identity : identities) {
                const QJsonValue value = identity.json()
                                             .value(field.path)
                                             .toArray()
                                             .at(i)
                                             .toObject()
                                             .value(QLatin1StringView(item.key));
                const bool isCountry = QLatin1StringView(item.key) == "country"_L1;
                line.values.append(isCountry ? countryText(value.toString(), wording)
                                             : plainText(value, item.vocabulary));
            }
            lines.append(line);
        }
    }
}

void appendUnknown(QList<FieldLine> &lines, const QList<records::Record> &identities)
{
    QStringList unknown;
    for (const records::Record &identity : identities) {
        for (const QString &key : identity.json().keys()) {
            const bool known =
                key == "metadata"_L1 || std::ranges::any_of(fields, [&key](const Field &field) {
                    return key == field.path;
                });
            if (!known && !unknown.contains(key))
                unknown.append(key);
        }
    }
    for (const QString &key : std::as_const(unknown)) {
        FieldLine line{.key = key, .label = key, .values = {}};
        for (const records::Record &identity : identities)
            line.values.append(plainText(identity.json().value(key), nullptr));
        lines.append(line);
    }
}

QString columnTitle(const catalog::Column &column)
{
    return QCoreApplication::translate("catalog", column.title);
}

QString providerOf(const records::Record &row, const catalog::Wording &wording)
{
    const QString slug = row.valueAt("metadata"_L1).toObject().value("providerId"_L1).toString();
    const QString name = wording.names.providers.value(slug, slug);
    return name.isEmpty() ? catalog::shortId(row.id()) : name;
}

QStringList headersOf(const QList<records::Record> &rows, const catalog::Wording &wording)
{
    QStringList names;
    for (const records::Record &row : rows)
        names.append(providerOf(row, wording));
    QStringList headers;
    for (qsizetype i = 0; i < rows.size(); ++i)
        headers.append(names.count(names.at(i)) > 1
                           ? u"%1 %2"_s.arg(names.at(i), catalog::shortId(rows.at(i).id()))
                           : names.at(i));
    return headers;
}

QStringList idsOf(const QList<records::Record> &rows)
{
    QStringList ids;
    for (const records::Record &row : rows)
        ids.append(row.id());
    return ids;
}

FieldLine lineOf(const catalog::Column &column, const QList<records::Record> &rows,
                 const catalog::Wording &wording)
{
    FieldLine line{
        .key = QString::fromLatin1(column.path), .label = columnTitle(column), .values = {}};
    for (const records::Record &row : rows) {
        line.values.append(row.text(column, wording));
        line.tooltips.append(row.wholeText(column, wording));
    }
    return line;
}

} // namespace

FieldTable identityFields(const QList<records::Record> &identities, const catalog::Wording &wording)
{
    FieldTable table;
    table.records = headersOf(identities, wording);
    table.ids = idsOf(identities);
    if (identities.isEmpty())
        return table;
    for (const Field &field : fields) {
        if (!field.items.empty())
            appendItems(table.lines, field, identities, wording);
        else if (const catalog::Column *column = catalog::identities.column(field.path))
            table.lines.append(lineOf(*column, identities, wording));
    }
    appendUnknown(table.lines, identities);
    return table;
}

FieldTable recordFields(const catalog::Resource &resource, const QList<records::Record> &rows,
                        const catalog::Wording &wording)
{
    FieldTable table;
    table.records = headersOf(rows, wording);
    table.ids = idsOf(rows);
    for (const catalog::Column &column : resource.columns) {
        const FieldLine line = lineOf(column, rows, wording);
        if (std::ranges::any_of(line.values, [](const QString &value) { return !value.isEmpty(); }))
            table.lines.append(line);
    }
    return table;
}

} // namespace smile::console
