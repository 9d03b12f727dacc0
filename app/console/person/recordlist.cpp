#include "person/recordlist.h"

#include "parts/cellroles.h"
#include "person/personfacts.h"
#include "person/personloader.h"

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;

RecordList::RecordList(records::Store &store, const QString &userId, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_userId(userId)
{ }

QString RecordList::text(const catalog::Resource &resource, const records::Record &row,
                         const catalog::Wording &wording) const
{
    // Not from the whole record: it may be of megabytes.
    QString slug = casefile::textAt(row, "providerId"_L1);
    if (slug.isEmpty())
        slug = casefile::textAt(row, "metadata.providerId"_L1);
    const QString id = catalog::shortId(row.id());
    const QString kind = resource.singularText();
    if (slug.isEmpty())
        return tr("%1 · %2").arg(kind, id);
    return tr("%1 · %2 · %3").arg(kind, catalog::providerName(slug, wording.names), id);
}

void RecordList::reload(const catalog::Wording &wording)
{
    QList<Item> items;
    for (const catalog::Resource *resource : personResources()) {
        const QList<records::Record> rows =
            m_store.table(*resource).where(resource->userPath(), m_userId);
        for (const records::Record &row : rows)
            items.append({resource, row, text(*resource, row, wording)});
    }
    const auto idOf = [](const Item &item) { return item.row.id(); };
    if (!std::ranges::equal(items, m_items, {}, idOf, idOf)) {
        beginResetModel();
        m_items = items;
        endResetModel();
        return;
    }
    m_items = items;
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int RecordList::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_items.at(row).row.id() == id)
            return row;
    }
    return -1;
}

int RecordList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant RecordList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_items.at(index.row());
    if (role == Qt::DisplayRole)
        return item.text;
    if (role == Qt::ToolTipRole || role == KeyRole)
        return item.row.id();
    return {};
}

} // namespace smile::console
