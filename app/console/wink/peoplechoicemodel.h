#pragma once

#include "records/table.h"

#include <QAbstractListModel>

namespace smile::console {

/// The people to choose from by name, those without one last; row 0 is "A new person".
class PeopleChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// UserIdRole: empty in row 0. NameRole: without the digits. FindRole: folded, what typing is
    /// compared with. Also the roles of a person's cell (parts/cellroles.h).
    enum Role { UserIdRole = Qt::UserRole + 1, NameRole, FindRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Rows of catalog::people.
    /// Names as the mask leaves them; found by all of them all the same.
    void setPeople(const QList<records::Record> &people, const catalog::Mask &mask = {});
    int rowOf(const QString &userId) const; ///< -1 when it is not there
    static QString newPersonText();

private:
    struct Person
    {
        QString id;
        QString name;
        QString digits; ///< "•••4567"; empty: none known
        QString find;
        bool isNamed = true; ///< else the name is the short id
    };
    QList<Person> m_people;
};

} // namespace smile::console
