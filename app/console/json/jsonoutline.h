#pragma once

#include "parts/linetext.h"

#include <QJsonValue>
#include <QStringList>

namespace smile::console {

/// JSON as a person reads it, one value a line, and which line lies in which. Immutable once made:
/// any thread makes it.
///
/// A node is the line on which a value begins: a text alone, or the line of the bracket that opens
/// it. Line 0 is the whole.
class JsonOutline
{
public:
    JsonOutline() = default;
    /// Objects and arrays, values as the server sent them; any other value becomes one line.
    explicit JsonOutline(const QJsonValue &value);

    const SharedLines &lines() const { return m_lines; }
    bool isEmpty() const { return m_nodes.isEmpty(); }

    /// The node that a line belongs to: itself, or the one that its bracket closes.
    int nodeAt(int line) const { return m_nodes.at(line).isEnd ? m_nodes.at(line).parent : line; }
    int parentOf(int node) const { return m_nodes.at(node).parent; } ///< -1 of the whole
    bool isContainer(int node) const { return m_nodes.at(node).last > node; }
    bool isArray(int node) const;
    QList<int> childrenOf(int node) const; ///< ascending

    /// As the server sent it; empty of the whole and of an array's items.
    QString keyOf(int node) const;
    /// "emails[0].address"; empty of the whole.
    QString pathOf(int node) const;
    /// A text without quotes and escapes; a number or word as it stands; of a container its JSON.
    QString valueOf(int node) const;
    /// The node's value as JSON, indented from the left edge, without what follows.
    QString jsonOf(int node) const;

private:
    struct Node
    {
        int parent = -1;
        int last = 0; ///< the line on which the value ends
        bool isEnd = false; ///< only a bracket that closes: no node
    };
    QStringView bare(int line) const;
    qsizetype valueStart(QStringView line) const;

    SharedLines m_lines;
    QList<Node> m_nodes; ///< of every line
};

using SharedOutline = std::shared_ptr<const JsonOutline>;

} // namespace smile::console
