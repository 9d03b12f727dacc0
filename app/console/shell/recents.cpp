#include "shell/recents.h"

#include "catalog/catalog.h"
#include "vault/notes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype most = 10;
constexpr char noteName[] = "recent";

} // namespace

void Recents::setNotes(vault::Notes *notes)
{
    m_notes = notes;
    m_read = false;
    if (notes)
        notes->note(noteName, this, [this](const QByteArray &bytes) { takeKept(bytes); });
}

void Recents::add(const catalog::Resource &resource, const QString &id)
{
    if (id.isEmpty())
        return;
    const Opened opened{&resource, id};
    m_all.removeAll(opened);
    m_all.prepend(opened);
    m_all.resize(std::min(m_all.size(), most));
    write();
}

// What was opened in the meantime is newer.
void Recents::takeKept(const QByteArray &bytes)
{
    m_read = true;
    const bool newer = !m_all.isEmpty();
    const QJsonArray kept = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue &value : kept) {
        const QJsonObject entry = value.toObject();
        const Opened opened{catalog::find(entry.value("resource"_L1).toString()),
                            entry.value("id"_L1).toString()};
        const bool known = !opened.resource || opened.id.isEmpty() || m_all.contains(opened);
        if (!known && m_all.size() < most)
            m_all += opened;
    }
    if (newer)
        write();
}

void Recents::write() const
{
    if (!m_notes || !m_read)
        return;
    QJsonArray kept;
    for (const Opened &opened : m_all)
        kept += QJsonObject{{"resource"_L1, QLatin1StringView(opened.resource->key)},
                            {"id"_L1, opened.id}};
    m_notes->setNote(noteName, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

} // namespace smile::console
