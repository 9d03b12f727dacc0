#include "overview/figures.h"

#include "catalog/catalog.h"
#include "records/view/filter.h"

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600; // seconds
constexpr qint64 hours = 24;

/// Calls `visit(chunk, rows)` with what fulfils the conditions, part by part.
template <class Visit>
void visitMatching(const Question &question, const QTimeZone &zone, const Visit &visit)
{
    const records::Layout layout(*question.resource);
    std::vector<records::Filter> filters;
    for (const records::Condition &condition : question.conditions)
        filters.emplace_back(condition, layout, zone);
    for (const records::Snapshot::Part &part : question.rows.parts()) {
        if (part.live == 0)
            continue;
        records::PartRows rows = records::rowsOf(part);
        for (const records::Filter &filter : filters)
            filter.keep(*part.chunk, rows);
        visit(part.chunk, rows);
    }
}

qsizetype answerTo(const Question &question, const QTimeZone &zone)
{
    qsizetype count = 0;
    visitMatching(question, zone, [&count](const auto &, const records::PartRows &rows) {
        for (const quint64 word : rows)
            count += std::popcount(word);
    });
    return count;
}

void addTry(ProviderTries &provider, const records::Record &account, const QDateTime &now)
{
    const QString status = account.valueAt("connection.status"_L1).toString();
    const QDateTime when = catalog::parseDateTime(account.valueAt("connection.updatedAt"_L1));
    const bool worked = status == "CONNECTED"_L1;
    // The server's clock may be a little ahead of this one.
    const qint64 hoursAgo = qMax<qint64>(0, when.secsTo(now)) / hour;
    if ((!worked && status != "ERROR"_L1) || when.secsTo(now) < -hour || hoursAgo >= hours)
        return;
    ProviderTries::Hour &slot = provider.hours[std::size_t(hours - 1 - hoursAgo)];
    ++(worked ? slot.worked : slot.failed);
    ++(worked ? provider.worked : provider.failed);
}

QList<ProviderTries> triesOf(const records::Snapshot &accounts, const QDateTime &now,
                             const QTimeZone &zone)
{
    records::Condition lately{.path = "connection.updatedAt"};
    lately.since = now.addSecs(-hours * hour);
    QHash<QString, ProviderTries> bySlug;
    visitMatching({accounts, &catalog::accounts, {lately}}, zone,
                  [&](const auto &chunk, const records::PartRows &rows) {
                      records::forEach(rows, [&](quint32 row) {
                          const records::Record account(chunk, row);
                          const QString slug = account.valueAt("providerId"_L1).toString();
                          addTry(bySlug[slug], account, now);
                      });
                  });
    QList<ProviderTries> tried;
    for (auto one = bySlug.begin(); one != bySlug.end(); ++one) {
        one->slug = one.key();
        if (one->tries() > 0 && !one->slug.isEmpty())
            tried += *one;
    }
    std::ranges::sort(tried, {}, [](const ProviderTries &one) {
        return std::tuple(!one.isFailing(), -one.tries(), one.slug);
    });
    return tried;
}

} // namespace

Figures figuresOf(const QList<Question> &questions, const records::Snapshot &accounts,
                  const QDateTime &now, const QTimeZone &zone)
{
    Figures figures;
    for (const Question &question : questions)
        figures.answers += answerTo(question, zone);
    figures.providers = triesOf(accounts, now, zone);
    return figures;
}

} // namespace smile::console
