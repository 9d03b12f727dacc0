#pragma once

#include "catalog/cell.h"
#include "shell/workplace.h"

#include <QObject>

namespace smile::vault {
class Notes;
}

namespace smile::console {

/// A filter of a page under a name.
struct SavedView
{
    QString name;
    PageId page = PageId::People;
    QString filter; ///< records/filtertext.h
    bool operator==(const SavedView &) const = default;
};

/// The views of a profile: those that need attention, which are always there, and those that people
/// kept. A filter of statuses, providers and days alone is kept in the settings; one with personal
/// text only beside the sealed records, and without these until the session ends.
class SavedViews : public QObject
{
    Q_OBJECT

public:
    enum class Place { Settings, Sealed, Session };

    /// Both outlive this. `names`: to tell providers from people.
    SavedViews(vault::Settings &settings, const QString &profileId, const catalog::Names &names,
               QObject *parent = nullptr);
    /// They outlive this, or are null: there is no sealed store.
    void setNotes(vault::Notes *notes);

    static QList<SavedView> needingAttention();
    const QList<SavedView> &kept() const { return m_kept; }
    /// Of those kept, the one with this filter; -1 when there is none.
    qsizetype indexOf(PageId page, const QString &filter) const;

    Place placeOf(PageId page, const QString &filter) const;
    /// In place of one of the same name.
    void keep(const SavedView &view);
    void rename(qsizetype index, const QString &name);
    void remove(qsizetype index);

Q_SIGNALS:
    void changed();

private:
    void add(const QByteArray &bytes);
    void write();

    vault::Settings &m_settings;
    QString m_profile;
    vault::Notes *m_notes = nullptr;
    bool m_read = false; ///< what the notes keep is here, so that it is not overwritten
    const catalog::Names &m_names;
    QList<SavedView> m_kept;
};

/// What a page of the navigation lists; null where it lists no records.
const catalog::Resource *resourceOf(PageId page);

} // namespace smile::console
