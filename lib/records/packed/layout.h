#pragma once

#include "catalog/resource.h"

#include <QHash>

#include <vector>

namespace smile::records {

/// How the values of a column are packed.
enum class Storage : quint8 {
    Id, ///< 16 bytes and an interned prefix
    Code, ///< one byte: a place in the column's dictionary
    WideCode, ///< two bytes, likewise
    Time, ///< eight bytes
    Number, ///< eight bytes
    Text, ///< four bytes: a place in the arena
    Json ///< likewise; compact JSON
};
Storage storageOf(catalog::Kind kind);

/// One packed column.
struct Leaf
{
    const catalog::Column *column;
    Storage storage;
    bool sent; ///< part of the record; else it follows from it and is kept only to sort and filter
};

/// How the records of a resource are packed: follows from its columns alone. A column inside of
/// another ("emails.address" in "emails") is not packed again.
class Layout
{
public:
    explicit Layout(const catalog::Resource &resource);

    /// The records' shape, down to what is packed.
    struct Node
    {
        QString key;
        int leaf = -1; ///< none: an object that only holds others
        std::vector<Node> children;
    };
    /// Where the value of a path is: in a leaf, or inside of a leaf's JSON.
    struct Place
    {
        int leaf = -1; ///< none: not packed
        QLatin1StringView inside; ///< the rest of the path
    };

    const catalog::Resource &resource() const { return m_resource; }
    const std::vector<Leaf> &leaves() const { return m_leaves; }
    const Node &root() const { return m_root; }
    int idLeaf() const { return m_idLeaf; }
    Place placeOf(const catalog::Column &column) const;
    Place placeOf(QLatin1StringView path) const;

private:
    void addLeaf(const catalog::Column &column);
    bool isInside(QLatin1StringView path) const;

    const catalog::Resource &m_resource;
    std::vector<Leaf> m_leaves;
    std::vector<Place> m_places; ///< of each column of the resource
    QHash<QLatin1StringView, int> m_byPath; ///< leaves
    Node m_root;
    int m_idLeaf = -1;
};

} // namespace smile::records
