#include "records/filtertext/filtertext.h"

#include "records/filtertext/filterdays.h"
#include "records/filtertext/filterpieces.h"
#include "records/filtertext/filtervalues.h"

#include <algorithm>

namespace smile::records {

using namespace Qt::StringLiterals;
using catalog::Kind;

namespace {

bool isTime(Kind kind)
{
    return kind == Kind::Date || kind == Kind::DateTime || kind == Kind::Month;
}

bool isPersonal(const catalog::Column &column)
{
    return column.personal != catalog::Personal::No || column.kind == Kind::Id
           || column.kind == Kind::Person;
}

/// Reads the pieces of one text, one after the other.
class Parser
{
public:
    explicit Parser(const FilterContext &context)
        : m_context(context)
    { }

    void add(const FilterPiece &piece)
    {
        if (!piece.column) {
            m_words += piece.word;
            return;
        }
        m_filter.personal = m_filter.personal || isPersonal(*piece.column);
        for (const FilterPiece::Value &value : piece.values) {
            if (value.text.isEmpty())
                continue; // still to be typed
            if (isTime(piece.column->kind))
                addTime(piece, value.text);
            else
                addValue(piece, value.text);
        }
    }

    ParsedFilter take()
    {
        m_filter.words = m_words.join(u' ');
        m_filter.personal = m_filter.personal || !m_filter.words.isEmpty();
        return m_filter;
    }

private:
    Condition &conditionOn(const catalog::Column &column)
    {
        const QByteArray path(column.path);
        const auto known = std::ranges::find(m_filter.conditions, path, &Condition::path);
        if (known != m_filter.conditions.end())
            return *known;
        m_filter.conditions += {.path = path};
        return m_filter.conditions.last();
    }

    void addValue(const FilterPiece &piece, const QString &typed)
    {
        const auto value = readValue(typed, *piece.column, m_context);
        if (!value) {
            m_filter.problems += {FilterProblem::Why::NoSuchValue, piece.key, typed};
            return;
        }
        Condition &condition = conditionOn(*piece.column);
        if (!condition.values.contains(*value))
            condition.values += *value;
    }

    void addTime(const FilterPiece &piece, const QString &typed)
    {
        const auto days = readDays(typed, m_context.wording);
        if (!days) {
            m_filter.problems += {FilterProblem::Why::NoDate, piece.key, typed};
            return;
        }
        m_filter.relative = m_filter.relative || days->relative;
        Condition &condition = conditionOn(*piece.column);
        const QString key = piece.key.toLower();
        if (days->age) {
            const bool longer =
                days->than == FilterDays::Than::Longer || key == "before"_L1 || key == "until"_L1;
            addAge(condition, *piece.column, *days, longer);
        } else if (key == "since"_L1) {
            narrow(condition, days->from, {});
        } else if (key == "until"_L1) {
            narrow(condition, {}, days->to);
        } else if (key == "before"_L1) {
            narrow(condition, {}, days->from.addDays(-1));
        } else {
            narrow(condition, days->from, days->to);
        }
    }

    // "7d" are the last seven days with today; "15m" and "<7d" count from this moment on.
    void addAge(Condition &condition, const catalog::Column &column, const FilterDays &days,
                bool longer) const
    {
        const catalog::Wording &wording = m_context.wording;
        const QDateTime then = wording.now.addSecs(-days.age->count());
        const QDate day = then.toTimeZone(wording.zone).date();
        const bool whole = *days.age >= std::chrono::days(1);
        if (column.kind != Kind::DateTime)
            narrow(condition, longer ? QDate() : day, longer ? day : QDate());
        else if (longer)
            condition.before = condition.before.isValid() ? std::min(condition.before, then) : then;
        else if (whole && days.than == FilterDays::Than::Neither)
            narrow(condition, day.addDays(1), {});
        else
            condition.since = condition.since.isValid() ? std::max(condition.since, then) : then;
    }

    static void narrow(Condition &condition, QDate from, QDate to)
    {
        if (from.isValid() && (!condition.from.isValid() || condition.from < from))
            condition.from = from;
        if (to.isValid() && (!condition.to.isValid() || to < condition.to))
            condition.to = to;
    }

    const FilterContext &m_context;
    QStringList m_words;
    ParsedFilter m_filter;
};

QString quoted(const QString &value)
{
    const bool plain = std::ranges::none_of(value, [](QChar c) {
        return c.isSpace() || c == u',' || c == u'，' || c == u'、' || c == u':' || c == u'：';
    });
    return plain ? value : QString(u'"' + value + u'"');
}

} // namespace

ParsedFilter parseFilter(const QString &text, const FilterContext &context)
{
    Parser parser(context);
    for (const FilterPiece &piece : filterPieces(text, context.resource))
        parser.add(piece);
    return parser.take();
}

QString filterKeyOf(const catalog::Column &column)
{
    if (!canFilter(column))
        return {};
    return QString::fromLatin1(column.filterKey ? column.filterKey : column.path);
}

QString filterValues(const catalog::Column &column, const QStringList &values)
{
    QStringList written;
    for (const QString &value : values) {
        const bool code = column.vocabulary && column.vocabulary->find(value);
        written += quoted(code ? value.toLower() : value);
    }
    return written.join(u',');
}

QString withCondition(const QString &text, const catalog::Resource &resource,
                      const QByteArray &path, const QString &value)
{
    const catalog::Column *column = resource.column(QLatin1StringView(path));
    if (!column)
        return text;
    QStringList kept;
    qsizetype place = -1;
    for (const FilterPiece &piece : filterPieces(text, resource)) {
        if (piece.column != column)
            kept += text.sliced(piece.start, piece.length);
        else if (place < 0)
            place = kept.size();
    }
    if (!value.isEmpty())
        kept.insert(place < 0 ? kept.size() : place, QString(filterKeyOf(*column) + u':' + value));
    return kept.join(u' ');
}

QString conditionText(const QString &text, const catalog::Resource &resource,
                      const QByteArray &path)
{
    QString found;
    for (const FilterPiece &piece : filterPieces(text, resource)) {
        if (!piece.column || piece.column->path != path)
            continue;
        if (!found.isEmpty() || isDayKey(piece.key))
            return {};
        found =
            text.sliced(piece.start + piece.key.size() + 1, piece.length - piece.key.size() - 1);
    }
    return found;
}

} // namespace smile::records
