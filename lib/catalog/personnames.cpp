#include "catalog/personnames.h"

#include <QHash>

#include <cstring>

namespace smile::catalog {
namespace {

constexpr qsizetype perShelf = 16; // entries: what a look at a name walks along

struct Head
{
    quint32 hash, idSize, nameSize;
};
constexpr qsizetype headSize = sizeof(Head);

quint32 hashOf(const QString &id)
{
    return static_cast<quint32>(qHash(id, 0));
}

Head headAt(QByteArrayView shelf, qsizetype at)
{
    Head head;
    std::memcpy(&head, shelf.sliced(at, headSize).data(), sizeof head);
    return head;
}

} // namespace

struct PersonNames::Entry
{
    qsizetype at = -1; ///< of the shelf; negative: there is none
    qsizetype size = 0;
    QByteArrayView name = {};
};

PersonNames::Entry PersonNames::find(const QByteArray &shelf, quint32 hash, QByteArrayView id)
{
    for (qsizetype at = 0; at < shelf.size();) {
        const Head head = headAt(shelf, at);
        const qsizetype size = headSize + head.idSize + head.nameSize;
        const QByteArrayView whole = QByteArrayView(shelf).sliced(at, size);
        if (head.hash == hash && whole.sliced(headSize, head.idSize) == id)
            return {at, size, whole.last(head.nameSize)};
        at += size;
    }
    return {};
}

QByteArray &PersonNames::shelfOf(quint32 hash)
{
    return m_shelves[hash & static_cast<quint32>(m_shelves.size() - 1)];
}

bool PersonNames::contains(const QString &id) const
{
    return !value(id).isEmpty();
}

QString PersonNames::value(const QString &id, const QString &fallback) const
{
    if (m_shelves.isEmpty())
        return fallback;
    const quint32 hash = hashOf(id);
    const QByteArray &shelf = m_shelves.at(hash & static_cast<quint32>(m_shelves.size() - 1));
    const Entry entry = find(shelf, hash, id.toUtf8());
    return entry.at < 0 ? fallback : QString::fromUtf8(entry.name);
}

bool PersonNames::set(const QString &id, const QString &name)
{
    if (value(id) == name)
        return false;
    if (m_size >= m_shelves.size() * perShelf)
        spread(std::max<qsizetype>(1, m_shelves.size() * 2));
    const QByteArray idBytes = id.toUtf8(), nameBytes = name.toUtf8();
    const quint32 hash = hashOf(id);
    QByteArray &shelf = shelfOf(hash);
    if (const Entry old = find(shelf, hash, idBytes); old.at >= 0) {
        shelf.remove(old.at, old.size);
        --m_size;
    }
    if (name.isEmpty())
        return true;
    const Head head{hash, static_cast<quint32>(idBytes.size()),
                    static_cast<quint32>(nameBytes.size())};
    shelf += QByteArrayView(reinterpret_cast<const char *>(&head), sizeof head);
    shelf += idBytes;
    shelf += nameBytes;
    ++m_size;
    return true;
}

std::optional<QStringList> PersonNames::changedSince(const PersonNames &before) const
{
    if (m_shelves.size() != before.m_shelves.size())
        return {};
    QStringList ids;
    // Those of `some` that `others` has not got.
    const auto add = [&ids](const QByteArray &some, const QByteArray &others) {
        for (qsizetype at = 0; at < some.size();) {
            const Head head = headAt(some, at);
            const QByteArrayView id = QByteArrayView(some).sliced(at + headSize, head.idSize);
            const Entry other = find(others, head.hash, id);
            if (other.at < 0
                || other.name
                       != QByteArrayView(some).sliced(at + headSize + head.idSize, head.nameSize))
                ids += QString::fromUtf8(id);
            at += headSize + head.idSize + head.nameSize;
        }
    };
    for (qsizetype i = 0; i < m_shelves.size(); ++i) {
        const QByteArray &now = m_shelves.at(i), &then = before.m_shelves.at(i);
        if (now.isSharedWith(then))
            continue;
        add(now, then);
        add(then, now);
    }
    return ids;
}

void PersonNames::reserve(qsizetype size)
{
    qsizetype shelves = std::max<qsizetype>(1, m_shelves.size());
    while (shelves * perShelf < size)
        shelves *= 2;
    if (shelves > m_shelves.size())
        spread(shelves);
}

void PersonNames::spread(qsizetype shelves)
{
    const QList<QByteArray> before = std::exchange(m_shelves, QList<QByteArray>(shelves));
    for (const QByteArray &shelf : before) {
        for (qsizetype at = 0; at < shelf.size();) {
            const Head head = headAt(shelf, at);
            const auto size = static_cast<qsizetype>(sizeof head + head.idSize + head.nameSize);
            shelfOf(head.hash) += QByteArrayView(shelf).sliced(at, size);
            at += size;
        }
    }
}

} // namespace smile::catalog
