#pragma once

#include "vault/profile.h"

#include <QAbstractListModel>

namespace smile::console {

/// The profiles as a list. DisplayRole is the name.
class ProfileModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        EnvironmentRole, ///< int of vault::Profile::Kind
        DetailRole, ///< second line: environment and host
        InUseRole ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    void setProfiles(const QList<vault::Profile> &profiles);
    void setInUse(const QString &profileId);
    void retranslate();

    int rowOf(const QString &profileId) const; ///< -1 when it is not there
    const vault::Profile &profile(int row) const { return m_profiles[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString nameOf(const vault::Profile &profile) const;

    QList<vault::Profile> m_profiles;
    QString m_inUse;
};

} // namespace smile::console
