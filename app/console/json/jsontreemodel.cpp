#include "json/jsontreemodel.h"

#include "theme/fonts.h"

#include <QSize>

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestCell = 500;
constexpr int rowHeight = 24;
} // namespace

void JsonTreeModel::setOutline(SharedOutline outline)
{
    beginResetModel();
    m_outline = std::move(outline);
    m_children.clear();
    endResetModel();
}

const QList<int> &JsonTreeModel::childrenOf(int node) const
{
    auto children = m_children.find(node);
    if (children == m_children.end())
        children = m_children.insert(node, m_outline->childrenOf(node));
    return *children;
}

int JsonTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? int(index.internalId()) : -1;
}

QModelIndex JsonTreeModel::indexOf(int node) const
{
    if (!m_outline || m_outline->isEmpty() || m_outline->parentOf(node) < 0)
        return {};
    const QList<int> &siblings = childrenOf(m_outline->parentOf(node));
    const auto place = std::ranges::lower_bound(siblings, node);
    return createIndex(int(place - siblings.begin()), Key, quintptr(node));
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int above = parent.isValid() ? nodeOf(parent) : 0;
    return createIndex(row, column, quintptr(childrenOf(above).at(row)));
}

QModelIndex JsonTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(m_outline->parentOf(nodeOf(index))) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!m_outline || m_outline->isEmpty() || parent.column() > 0)
        return 0;
    return int(childrenOf(parent.isValid() ? nodeOf(parent) : 0).size());
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!m_outline || m_outline->isEmpty() || parent.column() > 0)
        return false;
    // Without counting them; an empty one's bracket closes on the next line.
    const int node = parent.isValid() ? nodeOf(parent) : 0;
    return m_outline->isContainer(node) && m_outline->nodeAt(node + 1) != node;
}

QString JsonTreeModel::keyText(int node, int row) const
{
    return m_outline->isArray(m_outline->parentOf(node)) ? u"[%1]"_s.arg(row)
                                                         : m_outline->keyOf(node);
}

QString JsonTreeModel::valueText(int node) const
{
    if (!m_outline->isContainer(node)) {
        const QString value = m_outline->valueOf(node);
        return value.size() > longestCell ? value.left(longestCell) + u'…' : value;
    }
    const int count = int(childrenOf(node).size());
    return m_outline->isArray(node) ? tr("%n item(s)", nullptr, count)
                                    : tr("%n field(s)", nullptr, count);
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::FontRole)
        return textFont(TextStyle::Code);
    if (role == Qt::SizeHintRole)
        return QSize(0, rowHeight);
    if (role != Qt::DisplayRole)
        return {};
    const int node = nodeOf(index);
    // One line: what a text's own line ends would make of it is seen in the text.
    return index.column() == Key ? keyText(node, index.row())
                                 : valueText(node).replace(u'\n', u'⏎');
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Key ? tr("Key") : tr("Value");
}

void JsonTreeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace smile::console
