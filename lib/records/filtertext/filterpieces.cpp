#include "records/filtertext/filterpieces.h"

#include "records/filtertext/filtertext.h"

namespace smile::records {

using namespace Qt::StringLiterals;
using catalog::Kind;

namespace {

bool isColon(QChar c)
{
    return c == u':' || c == u'：';
}

bool isComma(QChar c)
{
    return c == u',' || c == u'，' || c == u'、';
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”';
}

const catalog::Column *columnOf(const QString &key, const catalog::Resource &resource)
{
    if (isDayKey(key))
        return resource.dayColumn ? resource.column(QLatin1StringView(resource.dayColumn))
                                  : nullptr;
    for (const catalog::Column &column : resource.columns) {
        if (canFilter(column)
            && (filterKeyOf(column).compare(key, Qt::CaseInsensitive) == 0
                || key == QLatin1StringView(column.path)))
            return &column;
    }
    return nullptr;
}

/// Reads one piece from its first character to the blank after it.
class Reader
{
public:
    Reader(const QString &text, qsizetype start, const catalog::Resource &resource)
        : m_text(text)
        , m_resource(resource)
        , m_at(start)
    {
        m_piece.start = start;
        m_values = {{start, {}}};
    }

    FilterPiece read()
    {
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (isQuote(c))
                m_quoted = !m_quoted;
            else if (!m_quoted && c.isSpace())
                break;
            else
                take(c);
        }
        m_piece.length = m_at - m_piece.start;
        m_piece.word = m_word;
        if (m_piece.column)
            m_piece.values = m_values;
        return m_piece;
    }

private:
    void take(QChar c)
    {
        m_word += c;
        if (!m_quoted && isColon(c) && !m_piece.column) {
            const QString key = m_word.chopped(1);
            m_piece.column = columnOf(key, m_resource);
            if (m_piece.column) {
                m_piece.key = key;
                m_values = {{m_at + 1, {}}};
                return;
            }
        }
        if (!m_quoted && isComma(c))
            m_values.append(FilterPiece::Value{m_at + 1, {}});
        else
            m_values.last().text += c;
    }

    const QString &m_text;
    const catalog::Resource &m_resource;
    qsizetype m_at;
    bool m_quoted = false;
    QString m_word;
    QList<FilterPiece::Value> m_values;
    FilterPiece m_piece;
};

} // namespace

QList<FilterPiece> filterPieces(const QString &text, const catalog::Resource &resource)
{
    QList<FilterPiece> pieces;
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        pieces += Reader(text, at, resource).read();
        at += pieces.constLast().length;
    }
    return pieces;
}

bool isDayKey(QStringView key)
{
    for (const QStringView known : {u"since", u"until", u"before"}) {
        if (key.compare(known, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool canFilter(const catalog::Column &column)
{
    switch (column.kind) {
    case Kind::Id:
    case Kind::Enum:
    case Kind::Date:
    case Kind::DateTime:
    case Kind::Month:
    case Kind::Flag:
    case Kind::Country:
    case Kind::Person:
    case Kind::Provider:
    case Kind::Providers:
    case Kind::Template:
    case Kind::InviteStage:
    case Kind::Trouble:
        return !column.secret;
    case Kind::List:
        return column.vocabulary && !column.secret;
    default:
        return false;
    }
}

} // namespace smile::records
