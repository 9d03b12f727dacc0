#include "records/arrange.h"

#include "records/filter.h"

#include <QCollator>

#include <algorithm>
#include <numeric>
#include <optional>

namespace smile::records {
namespace {

constexpr qsizetype rowsBetweenLooks = 1024; // how often a worker looks whether it is still wanted

/// The sort values of every row in one column, ready to compare.
struct Keys
{
    struct Key
    {
        bool absent = true;
        double number = 0;
        std::optional<QCollatorSortKey> text; ///< of a text; numbers have none
    };
    Qt::SortOrder order = Qt::AscendingOrder;
    std::vector<Key> keys;

    // What is absent stands last in both directions: nobody sorts to see blanks.
    int compare(qsizetype left, qsizetype right) const
    {
        const Key &a = keys[static_cast<std::size_t>(left)];
        const Key &b = keys[static_cast<std::size_t>(right)];
        if (a.absent || b.absent)
            return int(a.absent) - int(b.absent);
        const int result = a.text && b.text   ? a.text->compare(*b.text)
                           : a.text || b.text ? int(a.text.has_value()) - int(b.text.has_value())
                                              : int(a.number > b.number) - int(a.number < b.number);
        return order == Qt::AscendingOrder ? result : -result;
    }
};

class Arranger
{
public:
    Arranger(const Request &request, SearchTexts &texts, const std::atomic_bool &cancelled)
        : m_request(request)
        , m_texts(texts)
        , m_cancelled(cancelled)
    {
        for (const QString &word :
             catalog::folded(request.spec.words).split(u' ', Qt::SkipEmptyParts))
            m_words += word;
        for (const Condition &condition : request.base)
            m_base.emplace_back(condition, *request.resource, request.wording.zone);
        for (const Condition &condition : request.spec.conditions)
            m_conditions.emplace_back(condition, *request.resource, request.wording.zone);
    }

    Arrangement run()
    {
        if (!m_words.isEmpty() && !m_texts.prepare(m_request.rows, m_request.wording, m_cancelled))
            return {};
        Arrangement result{.rows = m_request.rows,
                           .order = {},
                           .reason = {},
                           .conditions = m_request.spec.conditions,
                           .counts = {}};
        result.reason.reserve(static_cast<std::size_t>(m_request.rows.size()));
        for (qsizetype i = 0; i < m_request.rows.size() && !stopped(i); ++i) {
            result.reason.push_back(reasonFor(i));
            if (result.reason.back() == Arrangement::shown)
                result.order.push_back(i);
        }
        sort(result.order);
        for (const QByteArray &path : m_request.facets) {
            if (!m_cancelled)
                result.counts.insert(path, countsOf(result, *m_request.resource, path));
        }
        return result;
    }

private:
    bool stopped(qsizetype row) const { return row % rowsBetweenLooks == 0 && m_cancelled; }

    int reasonFor(qsizetype row) const
    {
        const QJsonObject &record = m_request.rows.at(row).json();
        for (const Filter &filter : m_base) {
            if (!filter.holds(record))
                return Arrangement::hidden;
        }
        int reason = Arrangement::shown;
        for (std::size_t i = 0; i < m_conditions.size(); ++i) {
            if (m_conditions[i].holds(record))
                continue;
            if (reason != Arrangement::shown)
                return Arrangement::hidden;
            reason = static_cast<int>(i);
        }
        return hasWords(row) ? reason : Arrangement::hidden;
    }

    bool hasWords(qsizetype row) const
    {
        return std::ranges::all_of(m_words,
                                   [&](const QString &word) { return m_texts.has(row, word); });
    }

    void sort(std::vector<qsizetype> &order) const
    {
        std::vector<Keys> columns;
        for (const SortKey &key : m_request.spec.sort) {
            const auto *column = m_request.resource->column(QLatin1StringView(key.path));
            if (column)
                columns.push_back({.order = key.order, .keys = keysOf(*column, order)});
        }
        if (columns.empty() || m_cancelled)
            return;
        std::ranges::stable_sort(order, [&columns](qsizetype left, qsizetype right) {
            for (const Keys &keys : columns) {
                if (const int result = keys.compare(left, right); result != 0)
                    return result < 0;
            }
            return false;
        });
    }

    std::vector<Keys::Key> keysOf(const catalog::Column &column,
                                  const std::vector<qsizetype> &order) const
    {
        QCollator collator(m_request.wording.locale);
        collator.setNumericMode(true);
        std::vector<Keys::Key> keys(static_cast<std::size_t>(m_request.rows.size()));
        for (const qsizetype row : order) {
            if (stopped(row))
                break;
            const auto value =
                catalog::sortValue(m_request.rows.at(row).json(), column, m_request.wording);
            Keys::Key &key = keys[static_cast<std::size_t>(row)];
            key.absent = value.absent;
            key.number = value.number;
            if (!value.absent && !value.numeric)
                key.text.emplace(collator.sortKey(value.text));
        }
        return keys;
    }

    const Request &m_request;
    SearchTexts &m_texts;
    const std::atomic_bool &m_cancelled;
    QStringList m_words;
    std::vector<Filter> m_base, m_conditions;
};

} // namespace

Arrangement arrange(const Request &request, SearchTexts &texts, const std::atomic_bool &cancelled)
{
    return Arranger(request, texts, cancelled).run();
}

Counts countsOf(const Arrangement &arrangement, const catalog::Resource &resource,
                const QByteArray &path)
{
    const auto *column = resource.column(QLatin1StringView(path));
    if (!column)
        return {};
    Counts counts;
    for (qsizetype i = 0; i < arrangement.rows.size(); ++i) {
        const int reason = arrangement.reason[static_cast<std::size_t>(i)];
        const bool counted = reason == Arrangement::shown
                             || (reason >= 0 && arrangement.conditions.at(reason).path == path);
        if (!counted)
            continue;
        const QJsonValue value = valueOf(arrangement.rows.at(i).json(), *column);
        if (value.isString()) {
            ++counts[value.toString()];
            continue;
        }
        for (const QString &one : facetValues(value))
            ++counts[one];
    }
    counts.remove(QString());
    return counts;
}

} // namespace smile::records
