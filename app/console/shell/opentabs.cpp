#include "shell/opentabs.h"

#include "vault/notes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace smile::console {

namespace {

constexpr qsizetype most = 12; // that are opened again
constexpr char noteName[] = "tabs";

} // namespace

void OpenTabs::setNotes(vault::Notes *notes)
{
    m_notes = notes;
    m_read = false;
    if (notes)
        notes->note(noteName, this, [this](const QByteArray &bytes) { takeKept(bytes); });
}

void OpenTabs::add(const QString &userId)
{
    if (m_users.contains(userId))
        return;
    m_users += userId;
    write();
}

void OpenTabs::remove(const QString &userId)
{
    if (m_users.removeAll(userId) > 0)
        write();
}

// Those opened meanwhile stay, and come first.
void OpenTabs::takeKept(const QByteArray &bytes)
{
    m_read = true;
    QStringList missing;
    const QJsonArray users = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue &value : users) {
        const QString user = value.toString();
        if (!user.isEmpty() && !m_users.contains(user) && !missing.contains(user)
            && missing.size() < most)
            missing += user;
    }
    if (!missing.isEmpty())
        Q_EMIT kept(missing);
    write(); // without those that nobody knows any more
}

void OpenTabs::write() const
{
    if (m_notes && m_read)
        m_notes->setNote(
            noteName,
            QJsonDocument(QJsonArray::fromStringList(m_users)).toJson(QJsonDocument::Compact));
}

} // namespace smile::console
