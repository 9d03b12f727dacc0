#include "wink/peoplechoicemodel.h"

#include "catalog/cell.h"
#include "parts/cellroles.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace smile::console {

using namespace Qt::StringLiterals;

QString PeopleChoiceModel::newPersonText()
{
    return tr("A new person");
}

int PeopleChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size()) + 1;
}

QVariant PeopleChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.row() == 0) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
        case NameRole:
            return newPersonText();
        case FindRole:
            return catalog::folded(newPersonText());
        default:
            return {};
        }
    }
    const Person &person = m_people.at(index.row() - 1);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return person.digits.isEmpty() ? person.name : person.name + u", " + person.digits;
    case Qt::ToolTipRole:
    case UserIdRole:
    case KeyRole:
        return person.id;
    case NameRole:
        return person.name;
    case LookRole:
        return int(CellLook::Person);
    case DetailRole:
        return person.digits;
    case FindRole:
        return person.find;
    default:
        return {};
    }
}

void PeopleChoiceModel::setPeople(const QList<records::Record> &people, const catalog::Mask &mask)
{
    beginResetModel();
    m_people.clear();
    m_people.reserve(people.size());
    for (const records::Record &row : people) {
        const QString known = row.valueAt("names"_L1).toArray().at(0).toString();
        const QString name = known.isEmpty() ? catalog::shortId(row.id()) : known;
        const QString digits = row.valueAt("digits"_L1).toString();
        const QString mail = row.valueAt("email"_L1).toString();
        const QString find = name + u' ' + digits + u' ' + mail + u' ' + row.id();
        const bool hidden = mask.hides(catalog::Personal::Name) && !known.isEmpty()
                            && !mask.shows(row.id(), catalog::nameField);
        const QString shown = hidden ? catalog::masked(name, catalog::Personal::Name) : name;
        m_people.append({row.id(), shown, digits.isEmpty() ? QString() : u"•••"_s + digits,
                         catalog::folded(find), !known.isEmpty()});
    }
    std::ranges::sort(m_people, [](const Person &one, const Person &other) {
        return std::tie(other.isNamed, one.find) < std::tie(one.isNamed, other.find);
    });
    endResetModel();
}

int PeopleChoiceModel::rowOf(const QString &userId) const
{
    if (userId.isEmpty())
        return 0;
    const auto found = std::ranges::find(m_people, userId, &Person::id);
    return found == m_people.end() ? -1 : int(found - m_people.begin()) + 1;
}

} // namespace smile::console
