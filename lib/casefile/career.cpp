#include "casefile/career.h"

#include <algorithm>

namespace smile::casefile {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 1900, lastYear = 2200; // of what somebody lives to see

void addSpell(Career &career, const records::Record &employment, QDate today)
{
    const QDate from = drawable(dayAt(employment, "startDate"_L1));
    const QDate told = dayAt(employment, "endDate"_L1);
    const bool ongoing = textAt(employment, "endDate"_L1).isEmpty() || told.year() > lastYear;
    const QDate to = ongoing ? std::max(from, today) : told;
    if (!from.isValid() || !to.isValid() || to < from)
        ++career.undated;
    else
        career.spells += Spell{employment, from, to, ongoing};
}

constexpr int leastIdle = 31; // days: between two jobs there is a weekend

void findIdle(Career &career, QDate today)
{
    QList<Spell> spells = career.spells;
    std::ranges::sort(spells, {}, &Spell::from);
    QDate reached;
    const auto add = [&](QDate next) {
        const QDate from = reached.addDays(1), to = next.addDays(-1);
        if (reached.isValid() && from.daysTo(next) >= leastIdle)
            career.idle += IdleTime{from, to};
    };
    for (const Spell &spell : std::as_const(spells)) {
        add(spell.from);
        reached = reached.isValid() ? std::max(reached, spell.to) : spell.to;
    }
    add(today.addDays(1));
}

Contributions &sourceOf(Career &career, const records::Record &record)
{
    const QString id = textAt(record, "metadata.sourceId"_L1);
    for (Contributions &known : career.contributions) {
        if (known.sourceId == id)
            return known;
    }
    career.contributions +=
        Contributions{id, textAt(record, "metadata.providerId"_L1), {}, {}, {}, {}, {}};
    return career.contributions.last();
}

void complete(Contributions &source, QDate today)
{
    std::ranges::sort(source.paid);
    const auto same = std::ranges::unique(source.paid);
    source.paid.erase(same.begin(), same.end());
    source.from = source.paid.first();
    source.to = std::max(source.paid.last(), lastWholeMonth(source.read, today));
    for (QDate month = source.from; month <= source.to; month = month.addMonths(1)) {
        if (!std::ranges::binary_search(source.paid, month))
            source.missing += month;
    }
}

void stretch(Career &career, QDate from, QDate to)
{
    career.from = career.from.isValid() ? std::min(career.from, from) : from;
    career.to = career.to.isValid() ? std::max(career.to, to) : to;
}

} // namespace

QDate drawable(QDate day)
{
    return day.year() >= firstYear && day.year() <= lastYear ? day : QDate();
}

QDate firstOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

QDate readOn(const records::Record &record)
{
    QDateTime read = timeAt(record, "metadata.itemCreatedAt"_L1);
    if (!read.isValid())
        read = timeAt(record, "metadata.createdAt"_L1);
    return read.date();
}

QDate lastWholeMonth(QDate read, QDate today)
{
    return firstOfMonth(read.isValid() ? std::min(read, today) : today).addMonths(-1);
}

Career careerOf(const QList<records::Record> &employments,
                const QList<records::Record> &contributions, QDate today)
{
    Career career;
    for (const records::Record &employment : employments)
        addSpell(career, employment, today);
    for (const records::Record &contribution : contributions) {
        const QDate day = drawable(dayAt(contribution, "date"_L1));
        if (!day.isValid()) {
            ++career.undated;
            continue;
        }
        Contributions &source = sourceOf(career, contribution);
        source.paid += firstOfMonth(day);
        source.read = std::max(source.read, readOn(contribution));
    }
    std::ranges::stable_sort(career.spells, [](const Spell &a, const Spell &b) {
        if (a.ongoing != b.ongoing)
            return a.ongoing;
        return a.to != b.to ? a.to > b.to : a.from > b.from;
    });
    findIdle(career, today);
    for (const Spell &spell : std::as_const(career.spells))
        stretch(career, spell.from, spell.to);
    if (!career.idle.isEmpty())
        stretch(career, career.idle.last().from, career.idle.last().to);
    for (Contributions &source : career.contributions) {
        complete(source, today);
        stretch(career, source.from, source.to.addMonths(1).addDays(-1));
    }
    return career;
}

} // namespace smile::casefile
