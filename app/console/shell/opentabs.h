#pragma once

#include <QObject>
#include <QStringList>

namespace smile::vault {
class Notes;
}

namespace smile::console {

/// Whose tabs are open: ids only, for the session, and beyond it where the profile has a sealed
/// store.
class OpenTabs : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// They outlive this, or are null: then the tabs are forgotten with the session.
    void setNotes(vault::Notes *notes);
    void add(const QString &userId);
    void remove(const QString &userId);

Q_SIGNALS:
    /// These were open when the program ended, and are not yet.
    void kept(const QStringList &userIds);

private:
    void takeKept(const QByteArray &bytes);
    void write() const;

    vault::Notes *m_notes = nullptr;
    bool m_read = false; ///< what was kept is here, so that it is not overwritten
    QStringList m_users; ///< in the order of the tabs
};

} // namespace smile::console
