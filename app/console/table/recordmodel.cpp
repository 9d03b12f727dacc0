#include "table/recordmodel.h"

#include "catalog/cell.h"
#include "session/masking.h"
#include "words/troublewords.h"

#include <QJsonArray>

namespace smile::console {

using catalog::Kind;
using catalog::Word;

namespace {

const Word *wordOf(const catalog::Column &column, const QJsonObject &record)
{
    if (!column.vocabulary)
        return nullptr;
    return column.vocabulary->find(catalog::valueOf(record, column).toString());
}

// They are the last four of a phone: as they are, and where phones are hidden, as what is left.
QString lastDigits(const QString &digits, const catalog::Mask &mask)
{
    return digits.isEmpty() || !mask.hides(catalog::Personal::Phone)
               ? digits
               : QString(QString(3, QChar(0x2022)) + digits);
}

} // namespace

int inviteStage(const catalog::Column &column, const QJsonObject &record)
{
    const QString value = catalog::valueOf(record, column).toString();
    if (!wordOf(column, record) || value == QLatin1StringView("REVOKED"))
        return 0;
    return column.vocabulary->rank(value) + 1;
}

CellLook lookOf(const catalog::Column &column)
{
    switch (column.kind) {
    case Kind::Id:
        return CellLook::Id;
    case Kind::Enum:
        return column.vocabulary && column.vocabulary->chip ? CellLook::Chip : CellLook::Text;
    case Kind::Date:
    case Kind::DateTime:
    case Kind::Month:
        return CellLook::Time;
    case Kind::Money:
    case Kind::Number:
        return CellLook::Number;
    case Kind::Flag:
        return CellLook::Flag;
    case Kind::Person:
        return CellLook::Person;
    case Kind::Providers:
        return CellLook::Providers;
    case Kind::InviteStage:
        return CellLook::InvitePlace;
    case Kind::Trouble:
        return CellLook::Wrong;
    case Kind::Object:
    case Kind::Url:
        return CellLook::Muted;
    case Kind::Text:
    case Kind::Email:
    case Kind::Phone:
    case Kind::Country:
    case Kind::List:
    case Kind::Provider:
    case Kind::Template:
        return CellLook::Text;
    }
    return CellLook::Text;
}

QStringList RecordModel::providerNames(const QJsonObject &record,
                                       const catalog::Column &column) const
{
    QStringList shown;
    const QJsonArray slugs = catalog::valueOf(record, column).toArray();
    for (const QJsonValue &slug : slugs)
        shown << catalog::providerName(slug.toString(), view().wording().names);
    return shown;
}

QVariant RecordModel::maskOf(const records::Record &row, const catalog::Column &column) const
{
    const catalog::Mask &mask = view().wording().mask;
    if (!mask.hides(column.personal))
        return {};
    const bool isId = column.kind == Kind::Person
                      && !view().wording().names.people.contains(row.valueOf(column).toString());
    if (isId)
        return {};
    if (row.isMasked(column, view().wording()))
        return 0.0;
    const double left = m_masking ? m_masking->left(row.fieldKey(column)) : 0;
    return left > 0 ? QVariant(left) : QVariant();
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole
        && columnOf(index.column()).kind == Kind::Id) // the delegate shortens it
        return catalog::valueOf(rowOf(index.row()).json(), columnOf(index.column())).toString();
    if (role < LookRole || !index.isValid())
        return records::Model::data(index, role);
    const catalog::Column &column = columnOf(index.column());
    const records::Record row = rowOf(index.row());
    switch (role) {
    case LookRole:
        return int(lookOf(column));
    case StateRole:
        if (const Word *word = wordOf(column, row.json()))
            return int(stateOf(word->tone));
        return column.vocabulary ? QVariant(int(State::Out)) : QVariant();
    case DetailRole:
        if (column.kind == Kind::Trouble)
            return row.valueOf(column).toString();
        if (column.kind == Kind::Person) // the people table has them; elsewhere the name is enough
            return lastDigits(row.valueAt(QLatin1StringView("digits")).toString(),
                              view().wording().mask);
        return {};
    case MaskRole:
        return maskOf(row, column);
    case FieldRole:
        return row.fieldKey(column);
    case PersonalRole:
        return column.personal != catalog::Personal::No;
    case KeyRole: // avatars take their colour from the user, rows keep their place by their id
        if (column.kind == Kind::Person
            && QLatin1StringView(column.path) == QLatin1StringView("userId"))
            return row.valueOf(column).toString();
        return row.id();
    case ItemsRole:
        return providerNames(row.json(), column);
    case ValueRole:
        if (column.kind == Kind::InviteStage)
            return inviteStage(column, row.json());
        return row.valueOf(column).toVariant();
    case CopyRole:
        return column.kind == Kind::Id ? QVariant(row.valueOf(column).toString()) : QVariant();
    default:
        return records::Model::data(index, role);
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == ColumnKeyRole && orientation == Qt::Horizontal)
        return QString::fromLatin1(columnOf(section).path);
    return records::Model::headerData(section, orientation, role);
}

} // namespace smile::console
