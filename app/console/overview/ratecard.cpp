#include "overview/ratecard.h"

#include "overview/ratechart.h"
#include "parts/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace smile::console {

namespace {

constexpr int shownSeconds = 10; // that the figure is the mean of; the one under way is not over

struct Rate
{
    double interactive = 0;
    double background = 0;
};

Rate rateOf(const QList<api::Departures> &minute)
{
    Rate rate;
    if (minute.size() <= shownSeconds)
        return rate;
    for (const api::Departures &second :
         minute.sliced(minute.size() - 1 - shownSeconds, shownSeconds)) {
        rate.interactive += double(second.interactive) / shownSeconds;
        rate.background += double(second.background) / shownSeconds;
    }
    return rate;
}

} // namespace

RateCard::RateCard(QWidget *parent)
    : Card(parent)
    , m_title(new Label({}, TextStyle::Heading, Tone::Text, this))
    , m_rate(new Label({}, TextStyle::Rate, Tone::Text, this))
    , m_unit(new Label({}, TextStyle::Base, Tone::Muted, this))
    , m_chart(new RateChart(this))
    , m_words(new Label({}, TextStyle::Base, Tone::Second, this))
    , m_waiting(new Label({}, TextStyle::Base, Tone::Second, this))
    , m_refused(new Label({}, TextStyle::Base, Tone::Second, this))
{
    body()->addWidget(m_title);
    auto *figure = new QHBoxLayout;
    figure->setSpacing(8);
    figure->addWidget(m_rate, 0, Qt::AlignBaseline);
    figure->addWidget(m_unit, 1, Qt::AlignBaseline);
    body()->addLayout(figure);
    body()->addWidget(m_chart, 1);
    for (Label *label : {m_words, m_waiting, m_refused}) {
        label->setWordWrap(true);
        body()->addWidget(label);
    }
}

void RateCard::show(const sync::Status &status)
{
    const Rate rate = rateOf(status.lastMinute);
    const auto figure = [this](double value) { return locale().toString(value, 'f', 1); };
    m_rate->setText(figure(rate.interactive + rate.background));
    m_unit->setText(status.limit > 0 ? tr("requests a second, of %1 allowed").arg(status.limit)
                                     : tr("requests a second, without a limit"));
    m_words->setText(tr("For a person (dark): %1. In the background (light): %2.")
                         .arg(figure(rate.interactive), figure(rate.background)));
    m_waiting->setText(tr("Waiting: %1 for a person, %2 in the background.")
                           .arg(locale().toString(status.waitingInteractive),
                                locale().toString(status.waitingBackground)));
    m_refused->setText(status.refused == 0
                           ? tr("Smile never asked to slow down (429) since the start.")
                           : tr("Smile asked to slow down (429) %n time(s) since the start.",
                                nullptr, status.refused));
    m_refused->setTone(status.refused == 0 ? Tone::Second : Tone::Warn);
    m_chart->show(status.lastMinute, status.limit);
    m_chart->setAccessibleDescription(m_rate->text() + u' ' + m_unit->text());
}

void RateCard::retranslate()
{
    m_title->setText(tr("Requests of the last minute"));
    m_chart->setAccessibleName(m_title->text());
    setAccessibleName(m_title->text());
}

} // namespace smile::console
