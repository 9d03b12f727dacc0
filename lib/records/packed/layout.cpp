#include "records/packed/layout.h"

#include <algorithm>

namespace smile::records {

using catalog::Column;
using catalog::Kind;

Storage storageOf(Kind kind)
{
    switch (kind) {
    case Kind::Id:
    case Kind::Person:
        return Storage::Id;
    case Kind::Enum:
    case Kind::Flag:
    case Kind::InviteStage:
    case Kind::Trouble:
        return Storage::Code;
    case Kind::Country:
    case Kind::Provider:
    case Kind::Template:
        return Storage::WideCode;
    case Kind::Date:
    case Kind::DateTime:
    case Kind::Month:
        return Storage::Time;
    case Kind::Money:
    case Kind::Number:
        return Storage::Number;
    case Kind::Text:
    case Kind::Email:
    case Kind::Phone:
    case Kind::Url:
        return Storage::Text;
    case Kind::List:
    case Kind::Object:
    case Kind::Providers:
        return Storage::Json;
    }
    return Storage::Json;
}

Layout::Layout(const catalog::Resource &resource)
    : m_resource(resource)
{
    for (const Column &column : resource.columns) {
        if (column.derive || !isInside(QLatin1StringView(column.path)))
            addLeaf(column);
    }
    for (const Column &column : resource.columns)
        m_places.push_back(placeOf(QLatin1StringView(column.path)));
    m_idLeaf = placeOf(QLatin1StringView(resource.idPath)).leaf;
    Q_ASSERT(m_idLeaf >= 0); // a test walks the whole catalog
}

void Layout::addLeaf(const Column &column)
{
    const int leaf = static_cast<int>(m_leaves.size());
    m_leaves.push_back({&column, storageOf(column.kind), !column.derive});
    m_byPath.insert(QLatin1StringView(column.path), leaf);
    if (column.derive)
        return;
    Node *node = &m_root;
    const QStringList keys = QString::fromLatin1(column.path).split(u'.');
    for (const QString &key : keys) {
        auto child = std::ranges::find(node->children, key, &Node::key);
        if (child == node->children.end())
            child = node->children.insert(child, Node{.key = key, .leaf = -1, .children = {}});
        node = &*child;
    }
    node->leaf = leaf;
}

// Whether another column holds the whole that this path is a part of.
bool Layout::isInside(QLatin1StringView path) const
{
    for (qsizetype dot = path.indexOf(u'.'); dot >= 0; dot = path.indexOf(u'.', dot + 1)) {
        if (m_resource.column(path.first(dot)))
            return true;
    }
    return false;
}

Layout::Place Layout::placeOf(const Column &column) const
{
    return m_places[static_cast<std::size_t>(&column - m_resource.columns.data())];
}

Layout::Place Layout::placeOf(QLatin1StringView path) const
{
    if (const auto leaf = m_byPath.constFind(path); leaf != m_byPath.constEnd())
        return {*leaf, {}};
    for (qsizetype dot = path.indexOf(u'.'); dot >= 0; dot = path.indexOf(u'.', dot + 1)) {
        const auto leaf = m_byPath.constFind(path.first(dot));
        if (leaf != m_byPath.constEnd() && m_leaves[static_cast<std::size_t>(*leaf)].sent)
            return {*leaf, path.sliced(dot + 1)};
    }
    return {};
}

} // namespace smile::records
