#include "settings/profilemodel.h"

namespace smile::console {

using namespace Qt::StringLiterals;

void ProfileModel::setProfiles(const QList<vault::Profile> &profiles)
{
    beginResetModel();
    m_profiles = profiles;
    endResetModel();
}

void ProfileModel::setInUse(const QString &profileId)
{
    m_inUse = profileId;
    retranslate();
}

void ProfileModel::retranslate()
{
    if (!m_profiles.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_profiles.size()) - 1));
}

int ProfileModel::rowOf(const QString &profileId) const
{
    for (int row = 0; row < m_profiles.size(); ++row) {
        if (m_profiles[row].id == profileId)
            return row;
    }
    return -1;
}

int ProfileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_profiles.size());
}

QString ProfileModel::nameOf(const vault::Profile &profile) const
{
    const QString name = profile.shownName();
    return name.isEmpty() ? tr("New profile") : name;
}

QVariant ProfileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const vault::Profile &profile = m_profiles[index.row()];
    const bool inUse = profile.id == m_inUse;
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(profile);
    case Qt::AccessibleTextRole:
        return inUse ? tr("%1, in use").arg(nameOf(profile)) : nameOf(profile);
    case IdRole:
        return profile.id;
    case EnvironmentRole:
        return int(profile.environment());
    case DetailRole:
        if (profile.kind == vault::Profile::Kind::Embedded)
            return tr("Inside this program");
        return profile.baseUrl.authority();
    case InUseRole:
        return inUse;
    default:
        return {};
    }
}

} // namespace smile::console
