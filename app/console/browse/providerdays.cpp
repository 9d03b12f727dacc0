#include "browse/providerdays.h"

#include "parts/fieldgrid.h"
#include "parts/label.h"
#include "person/providerbars.h"
#include "words/troublewords.h"

#include <QHBoxLayout>
#include <QStringBuilder>
#include <QVBoxLayout>

#include <algorithm>

namespace smile::console {

using casefile::Outcomes;
using casefile::ProviderDay;

namespace {

constexpr qsizetype mostCodes = 8;

Outcomes sumOf(const QList<ProviderDay> &days)
{
    Outcomes sum;
    for (const ProviderDay &day : days) {
        sum.failed += day.tries.failed;
        sum.succeeded += day.tries.succeeded;
        for (auto code = day.tries.codes.cbegin(); code != day.tries.codes.cend(); ++code)
            sum.codes[code.key()] += code.value();
    }
    return sum;
}

} // namespace

ProviderDays::ProviderDays(QWidget *parent)
    : QWidget(parent)
    , m_rate(new Label({}, TextStyle::Base, Tone::Second, this))
    , m_bars(new ProviderBars(this))
    , m_first(new Label({}, TextStyle::Label, Tone::Muted, this))
    , m_last(new Label({}, TextStyle::Label, Tone::Muted, this))
    , m_codes(new FieldGrid(this))
{
    m_rate->setWordWrap(true);
    m_bars->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_codes->setNarrow(true);
    auto *ends = new QHBoxLayout;
    ends->addWidget(m_first);
    ends->addStretch();
    ends->addWidget(m_last);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_rate);
    column->addWidget(m_bars);
    column->addLayout(ends);
    column->addWidget(m_codes);
    hide();
}

void ProviderDays::show(const casefile::ProviderHealth &health, const catalog::Wording &wording)
{
    const Outcomes all = sumOf(health.days);
    setVisible(all.total() > 0);
    if (all.total() == 0)
        return;
    QList<Outcomes> bars;
    for (const ProviderDay &day : health.days)
        bars += day.tries;
    m_bars->show(bars);
    m_rate->setText(
        tr("%1 % of the tries of the last %2 days worked: %3 of %4.")
            .arg(100 * all.succeeded / all.total())
            .arg(health.days.size())
            .arg(wording.locale.toString(all.succeeded), wording.locale.toString(all.total())));
    m_bars->setAccessibleName(m_rate->text());
    m_bars->setToolTip(tr("A bar a day: worked green, failed red"));
    m_first->setText(catalog::dayText(health.days.first().day, wording.locale));
    m_last->setText(tr("today"));
    showCodes(all.codes);
}

void ProviderDays::showCodes(const QHash<QString, int> &codes)
{
    m_codes->clear();
    if (codes.isEmpty())
        return;
    QList<std::pair<int, QString>> frequent;
    for (auto code = codes.cbegin(); code != codes.cend(); ++code)
        frequent += {-code.value(), code.key()};
    std::ranges::sort(frequent);
    m_codes->addHeading(tr("Why they failed"));
    for (const auto &[count, code] : frequent.first(std::min(frequent.size(), mostCodes)))
        m_codes->addRow(QString(locale().toString(-count) % u" ×"),
                        code.isEmpty() ? tr("The provider gave no code") : accountSentence(code),
                        false);
}

} // namespace smile::console
