#include "casepack/recordcleaner.h"

#include "api/redaction.h"
#include "catalog/cell.h"

#include <QJsonArray>

namespace smile::casepack {

using namespace Qt::StringLiterals;
using catalog::Column;
using catalog::Kind;

namespace {

QString below(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

QString numberText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

/// In which other forms a value comes back in somebody's words.
QStringList formsOf(const QString &value, PersonalKinds kinds)
{
    QStringList forms{value};
    if (kinds
        == Personal::Names) // a text that may hold anything is no name: its words are anybody's
        forms += value.split(u' ', Qt::SkipEmptyParts);
    if (kinds & Personal::Contact)
        forms += catalog::digitsOf(value);
    if (kinds & Personal::Numbers) {
        QString bare = value;
        bare.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        forms += bare;
    }
    return forms;
}

QStringList formsOf(double amount)
{
    return {numberText(amount), QString::number(amount, 'f', 2),
            QLocale::c().toString(amount, 'f', 2),
            QLocale(QLocale::English).toString(amount, 'f', 2)};
}

/// Ids and words of the contract are kept as they are: cleaning would tear holes into them. A
/// currency is such a word, though the contract does not list them.
bool isFree(const Column *column)
{
    if (!column)
        return true;
    if (column->vocabulary || QLatin1StringView(column->path) == "currency"_L1)
        return false;
    return column->kind == Kind::Text || column->kind == Kind::List || column->kind == Kind::Object;
}

} // namespace

RecordCleaner::RecordCleaner(const QList<RecordsOf> &everything, PersonalKinds chosen,
                             const QStringList &spared)
    : m_chosen(chosen & anyKind)
{
    QStringList hidden;
    for (const RecordsOf &one : everything) {
        for (const records::Record &record : one.records)
            learn(*one.resource, record.json(), {}, hidden);
    }
    m_texts = TextCleaner(hidden, spared);
}

void RecordCleaner::learn(const catalog::Resource &resource, const QJsonValue &value,
                          const QString &path, QStringList &hidden)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            learn(resource, item, path, hidden);
        return;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            learn(resource, field.value(), below(path, field.key()), hidden);
        return;
    }
    const bool isText = value.isString() && !value.toString().isEmpty();
    if (!isText && !value.isDouble())
        return;
    const Column *column = nullptr;
    const PersonalKinds kinds = kindsAt(resource, path, &column);
    if (!kinds)
        return;
    for (const Personal kind : choices) {
        if (kinds & kind)
            ++m_counts[kind];
    }
    // What nobody can name is taken out where it stands; looking for it elsewhere would take words
    // of the contract for somebody's.
    if (!column || (m_chosen & kinds) == kinds)
        return;
    if (column->vocabulary || column->kind == Kind::Country)
        return;
    hidden += isText ? formsOf(value.toString(), kinds) : formsOf(value.toDouble());
}

QJsonObject RecordCleaner::cleaned(const catalog::Resource &resource,
                                   const QJsonObject &record) const
{
    return cleanedAt(resource, record, {}).toObject();
}

QJsonValue RecordCleaner::cleanedAt(const catalog::Resource &resource, const QJsonValue &value,
                                    const QString &path) const
{
    if (value.isArray()) {
        QJsonArray clean;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            clean += cleanedAt(resource, item, path);
        return clean;
    }
    if (value.isObject()) {
        QJsonObject clean;
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field) {
            const QString inner = below(path, field.key());
            // A field that no column knows may be named after anything.
            const Column *column = nullptr;
            kindsAt(resource, inner, &column);
            const bool known = column && column->kind != Kind::Object;
            clean.insert(known ? field.key() : m_texts.cleaned(field.key()),
                         cleanedAt(resource, field.value(), inner));
        }
        return clean;
    }
    if (value.isNull())
        return value;
    const Column *column = nullptr;
    const PersonalKinds kinds = kindsAt(resource, path, &column);
    if ((m_chosen & kinds) != kinds)
        return QString(api::removedMark);
    if (kinds || !isFree(column))
        return value;
    if (value.isString())
        return m_texts.cleaned(value.toString());
    if (value.isDouble()) {
        const QString text = numberText(value.toDouble());
        const QString clean = m_texts.cleaned(text);
        return clean == text ? value : QJsonValue(clean);
    }
    return value;
}

} // namespace smile::casepack
