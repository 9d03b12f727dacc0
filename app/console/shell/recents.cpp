#include "shell/recents.h"

#include "catalog/catalog.h"
#include "vault/notes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype most = 10;
const QString noteName = u"recent"_s;

} // namespace

Recents::Recents(vault::Notes *notes)
    : m_notes(notes)
{
    read();
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

void Recents::read()
{
    if (!m_notes)
        return;
    const QJsonArray kept = QJsonDocument::fromJson(m_notes->note(noteName)).array();
    for (const QJsonValue &value : kept) {
        const QJsonObject entry = value.toObject();
        const auto *resource = catalog::find(entry.value("resource"_L1).toString());
        const QString id = entry.value("id"_L1).toString();
        if (resource && !id.isEmpty() && m_all.size() < most)
            m_all += {resource, id};
    }
}

void Recents::write() const
{
    if (!m_notes)
        return;
    QJsonArray kept;
    for (const Opened &opened : m_all)
        kept += QJsonObject{{"resource"_L1, QLatin1StringView(opened.resource->key)},
                            {"id"_L1, opened.id}};
    m_notes->setNote(noteName, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

} // namespace smile::console
