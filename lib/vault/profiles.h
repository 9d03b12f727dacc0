#pragma once

#include "vault/profile.h"
#include "vault/settings.h"

#include <optional>

namespace smile::vault {

/// The profiles of this person: the three that are always there and their own, in the settings
/// file. Merges by id with what another console saves.
class Profiles : public QObject
{
    Q_OBJECT

public:
    explicit Profiles(Settings &settings, QObject *parent = nullptr);

    /// Embedded first, then Smile's two, then custom ones by name. Unusable entries of the file are
    /// left out.
    QList<Profile> all() const;
    std::optional<Profile> find(const QString &id) const;
    /// For --profile: an id, else a name in any case (the fixed ones' also in English).
    std::optional<Profile> findByName(const QString &idOrName) const;

    /// Adds or changes. Of the three fixed ones only masking, and of Smile's two rateLimit,
    /// localCopy and the Wink scripts are kept.
    void save(const Profile &profile);
    /// False for the three fixed ones.
    bool remove(const QString &id);

    /// The one used last ("embedded" at first); what starts when no --profile is given.
    QString currentId() const;
    void setCurrentId(const QString &id);

Q_SIGNALS:
    void changed();

private:
    Settings &m_settings;
};

} // namespace smile::vault
