#include "overview/figures.h"

#include "records/view/filter.h"

#include <algorithm>

namespace smile::console {

namespace {

qsizetype answerTo(const Question &question, const QTimeZone &zone)
{
    const records::Layout layout(*question.resource);
    std::vector<records::Filter> filters;
    for (const records::Condition &condition : question.conditions)
        filters.emplace_back(condition, layout, zone);
    qsizetype count = 0;
    for (const records::Snapshot::Part &part : question.rows.parts()) {
        if (part.live == 0)
            continue;
        records::PartRows rows = records::rowsOf(part);
        for (const records::Filter &filter : filters)
            filter.keep(*part.chunk, rows);
        for (const quint64 word : rows)
            count += std::popcount(word);
    }
    return count;
}

QList<ProviderTries> triesOf(const QList<casefile::ProviderHealth> &providers)
{
    QList<ProviderTries> tried;
    for (const casefile::ProviderHealth &health : providers) {
        ProviderTries one{
            .slug = health.providerId, .hours = health.hours, .isFailing = health.run.has_value()};
        for (const casefile::Outcomes &hour : health.hours) {
            one.worked += hour.succeeded;
            one.failed += hour.failed;
        }
        if (one.tries() > 0)
            tried += one;
    }
    std::ranges::sort(tried, {}, [](const ProviderTries &one) {
        return std::tuple(!one.isFailing, -one.tries(), one.slug);
    });
    return tried;
}

} // namespace

Figures figuresOf(const QList<Question> &questions, const records::Snapshot &accounts,
                  const records::Snapshot &providers, const QDateTime &now, const QTimeZone &zone)
{
    Figures figures;
    for (const Question &question : questions)
        figures.answers += answerTo(question, zone);
    figures.providers = triesOf(casefile::healthOfAll(accounts, providers, now, zone));
    return figures;
}

} // namespace smile::console
