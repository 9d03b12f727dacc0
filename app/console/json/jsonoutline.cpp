#include "json/jsonoutline.h"

#include "json/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

QString indented(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson()).trimmed();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson()).trimmed();
    return compactJson(value);
}

QString unquoted(QStringView text)
{
    if (!text.startsWith(u'"'))
        return text.toString();
    const QByteArray list = u"["_s.append(text).append(u']').toUtf8();
    return QJsonDocument::fromJson(list).array().first().toString();
}

} // namespace

JsonOutline::JsonOutline(const QJsonValue &value)
    : m_lines(std::make_shared<const LineText>(indented(value)))
{
    // QJsonDocument gives every value and every bracket that closes a line of its own, and a text
    // never spans two.
    m_nodes.reserve(m_lines->count());
    int open = -1;
    for (int line = 0; line < m_lines->count(); ++line) {
        const QStringView text = bare(line);
        Node node{open, line, text.startsWith(u'}') || text.startsWith(u']')};
        if (node.isEnd) {
            m_nodes[open].last = line;
            open = m_nodes.at(open).parent;
        } else if (text.endsWith(u'{') || text.endsWith(u'[')) {
            open = line;
        }
        m_nodes += node;
    }
}

QStringView JsonOutline::bare(int line) const
{
    QStringView text = m_lines->line(line).trimmed();
    if (text.endsWith(u','))
        text.chop(1);
    return text;
}

/// Where the value begins in a bare line: after its key, if it has one.
qsizetype JsonOutline::valueStart(QStringView line) const
{
    if (!line.startsWith(u'"'))
        return 0;
    const qsizetype end = stringEnd(line, 0);
    return end < line.size() ? end + 2 : 0; // past ": "
}

bool JsonOutline::isArray(int node) const
{
    return bare(node).endsWith(u'[') && isContainer(node);
}

QList<int> JsonOutline::childrenOf(int node) const
{
    QList<int> children;
    for (int child = node + 1; child < m_nodes.at(node).last; child = m_nodes.at(child).last + 1)
        children += child;
    return children;
}

QString JsonOutline::keyOf(int node) const
{
    const QStringView line = bare(node);
    return valueStart(line) > 0 ? unquoted(line.first(stringEnd(line, 0))) : QString();
}

QString JsonOutline::pathOf(int node) const
{
    QString path;
    for (int one = node; m_nodes.at(one).parent >= 0; one = m_nodes.at(one).parent) {
        const int parent = m_nodes.at(one).parent;
        QString step;
        if (isArray(parent)) {
            int index = 0;
            for (int child = parent + 1; child < one; child = m_nodes.at(child).last + 1)
                ++index;
            step = u"[%1]"_s.arg(index);
        } else {
            step = keyOf(one);
        }
        const bool dotted = !path.isEmpty() && !path.startsWith(u'[');
        path = dotted ? QString(step + u'.' + path) : QString(step + path);
    }
    return path;
}

QString JsonOutline::valueOf(int node) const
{
    if (isContainer(node))
        return jsonOf(node);
    const QStringView line = bare(node);
    return unquoted(line.sliced(valueStart(line)));
}

QString JsonOutline::jsonOf(int node) const
{
    const QStringView head = bare(node);
    QString json = head.sliced(valueStart(head)).toString();
    const QStringView whole = m_lines->line(node);
    const qsizetype indent = whole.size() - whole.trimmed().size();
    const int last = m_nodes.at(node).last;
    for (int line = node + 1; line <= last; ++line) {
        const QStringView text = m_lines->line(line);
        json += u'\n';
        json += text.sliced(std::min(indent, text.size()));
    }
    if (last > node && json.endsWith(u','))
        json.chop(1);
    return json;
}

} // namespace smile::console
