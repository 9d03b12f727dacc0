#include "person/clockstrip.h"

#include "parts/label.h"
#include "parts/meter.h"
#include "parts/times.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;
using casefile::Clock;
using Kind = casefile::Clock::Kind;

namespace {

constexpr qsizetype mostCells = 5, mostNarrow = 3;
constexpr qint64 hour = 3600, day = 24 * hour; // seconds
constexpr qint64 lookBack = 30 * day; // what ran out before is history
constexpr qint64 month = 30 * day; // of a meter
constexpr int meterSteps = 1000;

struct ClockWords
{
    Q_DECLARE_TR_FUNCTIONS(ClockWords)
};

Tone toneOf(const std::optional<State> &state)
{
    if (state == State::Err)
        return Tone::Err;
    return state == State::Warn ? Tone::Warn : Tone::Text;
}

QString valueOf(const Clock &clock, const QDateTime &now)
{
    return clock.past ? ClockWords::tr("Over") : remainingTime(now.secsTo(clock.at));
}

QString dayOf(const Clock &clock, const catalog::Wording &wording)
{
    const QDate today = wording.now.toTimeZone(wording.zone).date();
    if (!clock.wholeDay && !clock.approximate && clock.day == today)
        return clock.at.toTimeZone(wording.zone).time().toString(u"HH:mm"_s);
    const QString told = clock.day.year() == today.year()
                             ? catalog::dayText(clock.day, wording.locale)
                             : catalog::dateText(clock.day, wording.locale);
    return clock.approximate ? ClockWords::tr("about %1").arg(told) : told;
}

// What is left, of the whole.
int meterValue(const Clock &clock, const QDateTime &now)
{
    const qint64 whole = clock.from.isValid() ? clock.from.secsTo(clock.at) : month;
    const qint64 left = std::max<qint64>(0, now.secsTo(clock.at));
    return whole > 0 ? static_cast<int>(std::min<qint64>(meterSteps, left * meterSteps / whole))
                     : 0;
}

} // namespace

QString clockTitle(const Clock &clock, const catalog::Wording &wording)
{
    const QString slug = casefile::textAt(clock.record, "providerId"_L1);
    const QString provider = catalog::providerName(slug, wording.names);
    switch (clock.kind) {
    case Kind::LinkToken:
        return ClockWords::tr("Link token ends");
    case Kind::InviteLink:
        return ClockWords::tr("Invite link ends");
    case Kind::DataDeletion:
        return ClockWords::tr("%1: data is deleted").arg(provider);
    case Kind::DocumentExpiry:
        return ClockWords::tr("%1 expires").arg(casefile::textAt(clock.record, "name"_L1));
    case Kind::MonthlySync:
        return ClockWords::tr("%1: read again").arg(provider);
    }
    return {};
}

std::optional<State> clockState(const Clock &clock, const QDateTime &now)
{
    const qint64 left = now.secsTo(clock.at);
    const auto below = [left](qint64 amber, qint64 red) {
        return left <= red     ? std::optional(State::Err)
               : left <= amber ? std::optional(State::Warn)
                               : std::nullopt;
    };
    switch (clock.kind) {
    case Kind::DataDeletion:
    case Kind::DocumentExpiry:
        return below(20 * day, 2 * day);
    case Kind::InviteLink:
        return below(2 * day, 0);
    case Kind::LinkToken:
        return below(hour / 2, 0);
    case Kind::MonthlySync:
        break;
    }
    return std::nullopt;
}

ClockStrip::ClockStrip(QWidget *parent)
    : Card(parent)
{
    body()->setContentsMargins(0, 0, 0, 0);
    hide();
}

void ClockStrip::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    if (!m_clocks.isEmpty())
        build();
}

void ClockStrip::show(const QList<Clock> &clocks, const catalog::Wording &wording)
{
    m_wording = wording;
    m_clocks.clear();
    QStringList words;
    for (const Clock &clock : clocks) {
        if (clock.past && clock.at.secsTo(wording.now) > lookBack)
            continue;
        m_clocks += clock;
        words << clockTitle(clock, wording) << valueOf(clock, wording.now) << dayOf(clock, wording);
    }
    setAccessibleName(tr("What will happen by itself"));
    setVisible(!m_clocks.isEmpty());
    if (words == m_words)
        return;
    m_words = words;
    build();
}

void ClockStrip::build()
{
    delete m_cells;
    m_cells = new QWidget(this);
    auto *row = new QHBoxLayout(m_cells);
    row->setContentsMargins(16, 10, 16, 12);
    row->setSpacing(24);
    const qsizetype shown = std::min(m_clocks.size(), m_narrow ? mostNarrow : mostCells);
    for (qsizetype i = 0; i < shown; ++i)
        row->addWidget(cell(m_clocks.at(i)), 1);
    if (const int more = static_cast<int>(m_clocks.size() - shown); more > 0) {
        auto *rest =
            new Label(tr("%n more", nullptr, more), TextStyle::Label, Tone::Muted, m_cells);
        QStringList lines;
        for (qsizetype i = shown; i < m_clocks.size(); ++i)
            lines += tr("%1: %2").arg(clockTitle(m_clocks.at(i), m_wording),
                                      dayOf(m_clocks.at(i), m_wording));
        rest->setToolTip(lines.join(u'\n'));
        rest->setAccessibleDescription(rest->toolTip());
        row->addWidget(rest);
    }
    body()->addWidget(m_cells);
}

QWidget *ClockStrip::cell(const Clock &clock)
{
    auto *cell = new QWidget(m_cells);
    const std::optional<State> state = clockState(clock, m_wording.now);
    const QString title = clockTitle(clock, m_wording);
    auto *name = new Label(title, TextStyle::Label, Tone::Muted, cell);
    auto *value = new Label(valueOf(clock, m_wording.now), TextStyle::Bold, toneOf(state), cell);
    auto *when = new Label(dayOf(clock, m_wording), TextStyle::Label, Tone::Muted, cell);
    auto *meter = new Meter(title, cell);
    name->setElided(true);
    when->setToolTip(clock.wholeDay ? catalog::dateText(clock.day, m_wording.locale)
                                    : catalog::longTime(clock.at, m_wording));
    meter->setRange(0, meterSteps);
    meter->setValue(meterValue(clock, m_wording.now));
    meter->setState(state.value_or(State::Off));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(value);
    line->addStretch(1);
    line->addWidget(when);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(name);
    column->addLayout(line);
    column->addWidget(meter);
    cell->setAccessibleName(tr("%1: %2, %3").arg(title, value->text(), when->text()));
    return cell;
}

} // namespace smile::console
