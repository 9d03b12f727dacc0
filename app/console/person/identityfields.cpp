// The lines of the identity comparison: every field of the contract's schemas Identity and
// RefAddress.
#include "person/fieldsmodel.h"

#include "catalog/catalog.h"
#include "catalog/vocabularies.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace smile::console {

using namespace Qt::StringLiterals;
namespace words = catalog::vocabularies;
using casefile::FieldKind;
using Rank = casefile::FieldResult::Rank;

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
    std::optional<FieldKind> kind = {}; ///< none: not compared
};

constexpr ItemField emailFields[] = {
    {"address", QT_TRANSLATE_NOOP("IdentityFields", "E-mail"),
     QT_TRANSLATE_NOOP("IdentityFields", "E-mail %1"), nullptr, FieldKind::Email},
    {"type", QT_TRANSLATE_NOOP("IdentityFields", "E-mail, kind"),
     QT_TRANSLATE_NOOP("IdentityFields", "E-mail %1, kind"), &words::contactType},
};

constexpr ItemField phoneFields[] = {
    {"number", QT_TRANSLATE_NOOP("IdentityFields", "Phone"),
     QT_TRANSLATE_NOOP("IdentityFields", "Phone %1"), nullptr, FieldKind::Phone},
    {"type", QT_TRANSLATE_NOOP("IdentityFields", "Phone, kind"),
     QT_TRANSLATE_NOOP("IdentityFields", "Phone %1, kind"), &words::phoneType},
};

constexpr ItemField socialFields[] = {
    {"socialUrl", QT_TRANSLATE_NOOP("IdentityFields", "Social profile"),
     QT_TRANSLATE_NOOP("IdentityFields", "Social profile %1"), nullptr, FieldKind::Text},
    {"type", QT_TRANSLATE_NOOP("IdentityFields", "Social profile, kind"),
     QT_TRANSLATE_NOOP("IdentityFields", "Social profile %1, kind"), &words::socialType},
};

constexpr ItemField addressFields[] = {
    {"fullAddress", QT_TRANSLATE_NOOP("IdentityFields", "Address"),
     QT_TRANSLATE_NOOP("IdentityFields", "Address %1"), nullptr, FieldKind::Address},
    {"line1", QT_TRANSLATE_NOOP("IdentityFields", "Address, line 1"),
     QT_TRANSLATE_NOOP("IdentityFields", "Address %1, line 1"), nullptr, FieldKind::Address},
    {"line2", QT_TRANSLATE_NOOP("IdentityFields", "Address, line 2"),
     QT_TRANSLATE_NOOP("IdentityFields", "Address %1, line 2"), nullptr, FieldKind::Address},
    {"city", QT_TRANSLATE_NOOP("IdentityFields", "Address, city"),
     QT_TRANSLATE_NOOP("IdentityFields", "Address %1, city"), nullptr, FieldKind::Text},
    {"region", QT_TRANSLATE_NOOP("IdentityFields", "Address, region"),
     QT_TRANSLATE_NOOP("IdentityFields", "Address %1, region"), nullptr, FieldKind::Text},
    {"zip", QT_TRANSLATE_NOOP("IdentityFields", "Address, postal code"),
     QT_TRANSLATE_NOOP("IdentityFields", "Address %1, postal code"), nullptr, FieldKind::Text},
    {"country", QT_TRANSLATE_NOOP("IdentityFields", "Address, country"),
     QT_TRANSLATE_NOOP("IdentityFields", "Address %1, country"), nullptr, FieldKind::Text},
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
    std::optional<FieldKind> kind = {}; ///< none: not compared
    std::span<const ItemField> items = {};
};

const Field fields[] = {
    {"fullName"_L1, FieldKind::Name},
    {"firstName"_L1, FieldKind::Name},
    {"middleName"_L1, FieldKind::Name},
    {"lastName"_L1, FieldKind::Name},
    {"suffix"_L1, FieldKind::Suffix},
    {"gender"_L1, FieldKind::Text},
    {"dob"_L1, FieldKind::BirthDate},
    {"maritalStatus"_L1, FieldKind::Text},
    {"countryResidence"_L1, FieldKind::Text},
    {"citizenship"_L1, FieldKind::Text},
    {"emails"_L1, FieldKind::Email, emailFields},
    {"phones"_L1, FieldKind::Phone, phoneFields},
    {"addresses"_L1, FieldKind::Address, addressFields},
    {"socialProfiles"_L1, FieldKind::Text, socialFields},
    {"latestEmployerName"_L1, FieldKind::Text},
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

QJsonArray listOf(const records::Record &identity, const Field &field)
{
    return identity.json().value(field.path).toArray();
}

// Rows of item numbers, one for each identity. The first field of an item tells which are alike. A
// list that is empty everywhere still has its first row, for its absence is an answer too.
QList<QList<int>> alignedItems(const Field &field, const QList<records::Record> &identities)
{
    const QLatin1StringView key(field.items.front().key);
    QList<QList<QJsonValue>> lists;
    for (const records::Record &identity : identities) {
        QList<QJsonValue> items;
        for (const QJsonValue item : listOf(identity, field))
            items.append(item.toObject().value(key));
        lists.append(items);
    }
    const QList<QList<int>> rows = casefile::alignItems(*field.kind, lists);
    return rows.isEmpty() ? QList<QList<int>>{QList<int>(identities.size(), -1)} : rows;
}

void appendItems(QList<FieldLine> &lines, const Field &field,
                 const QList<records::Record> &identities, const catalog::Wording &wording)
{
    const QList<QList<int>> rows = alignedItems(field, identities);
    const bool isEmpty = std::ranges::all_of(rows.first(), [](int item) { return item < 0; });
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (const ItemField &item : field.items) {
            if (isEmpty && &item != &field.items.front())
                break;
            const QLatin1StringView itemKey(item.key);
            FieldLine line;
            line.key = u"%1.%2.%3"_s.arg(field.path).arg(row).arg(itemKey);
            line.label = rows.size() > 1 ? IdentityFields::tr(item.many).arg(row + 1)
                                         : IdentityFields::tr(item.one);
            QList<QJsonValue> values;
            for (qsizetype i = 0; i < identities.size(); ++i) {
                const int place = rows.at(row).at(i);
                const QJsonArray list = listOf(identities.at(i), field);
                const QJsonValue value =
                    place < 0 ? QJsonValue() : list.at(place).toObject().value(itemKey);
                values.append(value);
                line.values.append(itemKey == "country"_L1 ? countryText(value.toString(), wording)
                                                           : plainText(value, item.vocabulary));
            }
            if (item.kind)
                line.result = casefile::compareField(*item.kind, values);
            lines.append(line);
        }
    }
}

// Marks stand in the text that is shown: another wording of the value has none.
void compare(FieldLine &line, FieldKind kind, const QList<QJsonValue> &values)
{
    line.result = casefile::compareField(kind, values);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (line.values.at(i) != values.at(i).toString())
            line.result.values[i].length = 0;
    }
}

// What one reads first: differences, gaps, what is equal, what is not compared, what nobody gives.
int placeOf(const FieldLine &line)
{
    if (line.result.values.isEmpty())
        return std::ranges::all_of(line.values, &QString::isEmpty) ? int(Rank::Empty)
                                                                   : int(Rank::Single);
    return int(line.result.rank);
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
        QList<QJsonValue> values;
        for (const records::Record &identity : identities) {
            values.append(identity.json().value(key));
            line.values.append(plainText(values.last(), nullptr));
        }
        compare(line, FieldKind::Text, values);
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
    const QString provider = catalog::providerName(slug, wording.names);
    const QString name = provider.isEmpty() ? catalog::shortId(row.id()) : provider;
    const QString source = row.valueAt("metadata"_L1).toObject().value("sourceType"_L1).toString();
    const bool isUpload = (source == "UPLOAD"_L1 || source == "ARCHIVE"_L1)
                          && slug != catalog::userProvided; // its name says it
    return isUpload ? IdentityFields::tr("%1, upload").arg(name) : name;
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

catalog::Wording unmasked(catalog::Wording wording)
{
    wording.mask = {};
    return wording;
}

// "emails.0.address" is of the column "emails.address".
const catalog::Column *columnOf(const catalog::Resource &resource, const QString &key)
{
    QStringList steps = key.split(u'.');
    if (steps.size() > 2)
        steps.removeAt(1);
    const QByteArray path = steps.join(u'.').toLatin1();
    const catalog::Column *column = resource.column(QLatin1StringView(path));
    return column ? column : resource.column(QLatin1StringView(key.toLatin1()));
}

// What differs stays readable in a masked value, and nothing else of it.
void hideValue(FieldLine &line, qsizetype i, catalog::Personal sort)
{
    QList<catalog::TextRun> keep;
    casefile::ValueResult *result =
        i < line.result.values.size() ? &line.result.values[i] : nullptr;
    if (result && result->length > 0)
        keep.append({result->from, result->length});
    const catalog::MaskedText made = catalog::masked(line.values.at(i), sort, keep);
    line.values[i] = made.text;
    if (!made.kept.isEmpty()) {
        result->from = int(made.kept.first().start);
        result->length = int(made.kept.first().length);
    }
    if (i < line.tooltips.size())
        line.tooltips[i] = made.text;
}

void hide(FieldTable &table, const catalog::Resource &resource, const catalog::Mask &mask)
{
    if (mask.level == catalog::MaskLevel::Off)
        return;
    for (FieldLine &line : table.lines) {
        const catalog::Column *column = columnOf(resource, line.key);
        for (qsizetype i = 0; i < line.values.size(); ++i) {
            const catalog::Personal sort =
                column ? column->personal : catalog::sortOf(line.key, line.values.at(i));
            const bool hides = !line.values.at(i).isEmpty() && mask.hides(sort);
            const QString key = catalog::fieldKey(table.ids.at(i), line.key);
            line.fields.append(hides ? key : QString());
            line.hidden.append(hides && !mask.shows(table.ids.at(i), line.key));
            if (line.hidden.last())
                hideValue(line, i, sort);
        }
    }
}

} // namespace

FieldTable identityFields(const QList<records::Record> &identities,
                          const catalog::Wording &maskedWording)
{
    // Compared is what was sent, and masked what was compared.
    const catalog::Wording wording = unmasked(maskedWording);
    FieldTable table;
    table.records = headersOf(identities, wording);
    table.ids = idsOf(identities);
    if (identities.isEmpty())
        return table;
    for (const Field &field : fields) {
        if (!field.items.empty()) {
            appendItems(table.lines, field, identities, wording);
        } else if (const catalog::Column *column = catalog::identities.column(field.path)) {
            table.lines.append(lineOf(*column, identities, wording));
            QList<QJsonValue> values;
            for (const records::Record &identity : identities)
                values.append(identity.json().value(field.path));
            if (field.kind)
                compare(table.lines.last(), *field.kind, values);
        }
    }
    appendUnknown(table.lines, identities);
    if (identities.size() > 1)
        std::ranges::stable_sort(table.lines, {}, placeOf);
    hide(table, catalog::identities, maskedWording.mask);
    return table;
}

FieldTable recordFields(const catalog::Resource &resource, const QList<records::Record> &rows,
                        const catalog::Wording &maskedWording)
{
    const catalog::Wording wording = unmasked(maskedWording);
    FieldTable table;
    table.records = headersOf(rows, wording);
    table.ids = idsOf(rows);
    for (const catalog::Column &column : resource.columns) {
        const FieldLine line = lineOf(column, rows, wording);
        if (std::ranges::any_of(line.values, [](const QString &value) { return !value.isEmpty(); }))
            table.lines.append(line);
    }
    hide(table, resource, maskedWording.mask);
    return table;
}

} // namespace smile::console
