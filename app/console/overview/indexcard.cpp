#include "overview/indexcard.h"

#include "parts/button.h"
#include "parts/label.h"
#include "parts/meter.h"
#include "parts/times.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 27;
constexpr int meterSteps = 1000;

} // namespace

IndexCard::IndexCard(QWidget *parent)
    : Card(parent)
    , m_title(new Label({}, TextStyle::Heading, Tone::Text, this))
    , m_summary(new Label({}, TextStyle::Base, Tone::Second, this))
    , m_pause(new Button({}, ButtonKind::Secondary, this))
    , m_grid(new QGridLayout)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_pause);
    body()->addLayout(head);
    m_summary->setWordWrap(true);
    body()->addWidget(m_summary);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    body()->addLayout(m_grid);
    body()->addStretch();
    connect(m_pause, &Button::clicked, this, [this] { Q_EMIT pauseWanted(!m_paused); });
}

void IndexCard::makeRows(const QList<sync::ListStatus> &lists)
{
    for (const sync::ListStatus &list : lists) {
        Row row{list.resource, new Label({}, TextStyle::Base, Tone::Text, this),
                new Meter({}, this), new Label({}, TextStyle::Base, Tone::Text, this),
                new Label({}, TextStyle::Base, Tone::Muted, this)};
        row.meter->setMinimumWidth(60);
        row.meter->setRange(0, meterSteps);
        const int line = int(m_rows.size());
        m_grid->setRowMinimumHeight(line, rowHeight);
        m_grid->addWidget(row.name, line, 0);
        m_grid->addWidget(row.meter, line, 1);
        m_grid->addWidget(row.count, line, 2, Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(row.fresh, line, 3, Qt::AlignRight | Qt::AlignVCenter);
        m_rows.append(row);
    }
    retranslate();
}

void IndexCard::show(const sync::Status &status, const catalog::Wording &wording)
{
    if (m_rows.isEmpty())
        makeRows(status.lists);
    m_paused = status.paused;
    m_pause->setText(m_paused ? tr("Go on") : tr("Pause"));
    m_pause->setIconName(m_paused ? u"play"_s : u"pause"_s);
    m_summary->setText(summary(status));
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        showRow(m_rows[i], status.lists[i].state, status.paused, wording);
}

QString IndexCard::summary(const sync::Status &status) const
{
    if (status.paused)
        return tr("Paused. What you open is still read.");
    const bool runs = std::any_of(status.lists.begin(), status.lists.end(), [](const auto &list) {
        return list.state.phase == sync::Phase::Loading;
    });
    if (runs && status.left)
        return tr("Reading the lists; about %1 left.").arg(remainingTime(status.left->count()));
    if (runs)
        return firstTimeSummary(status);
    if (status.isComplete())
        return tr("Complete. New records are looked for every minute, everything is read again in "
                  "a slow round.");
    return tr("Not complete: what is missing here cannot be found by the search.");
}

/// Smile says no totals: how much is left cannot be told, only how much came.
QString IndexCard::firstTimeSummary(const sync::Status &status) const
{
    qsizetype records = 0, complete = 0;
    for (const sync::ListStatus &list : status.lists) {
        records += list.state.loaded;
        complete += list.state.completedAt.isValid() ? 1 : 0;
    }
    return tr("Reading the lists for the first time: %1 records so far, %2 of %3 lists complete. "
              "How much is to come is not known before their end.")
        .arg(locale().toString(records), locale().toString(complete),
             locale().toString(status.lists.size()));
}

void IndexCard::showRow(const Row &row, const sync::ListState &state, bool paused,
                        const catalog::Wording &wording)
{
    const QString loaded = locale().toString(state.loaded);
    const bool known = state.expected > 0 && state.expected >= state.loaded;
    const bool runs = state.phase == sync::Phase::Loading;
    const bool endless = runs && !known && !paused;
    row.meter->setRange(0, endless ? 0 : meterSteps);
    int value = state.completedAt.isValid() ? meterSteps : 0;
    if (runs || state.phase == sync::Phase::Failed)
        value = known ? int(meterSteps * state.loaded / state.expected) : 0;
    if (!endless)
        row.meter->setValue(value);
    row.meter->setState(state.phase == sync::Phase::Failed     ? std::optional(State::Err)
                        : state.phase == sync::Phase::Complete ? std::optional(State::Ok)
                                                               : std::nullopt);
    row.count->setText(runs && known
                           ? tr("%1 of about %2").arg(loaded, locale().toString(state.expected))
                           : loaded);
    QString fresh;
    if (state.phase == sync::Phase::Failed)
        fresh = tr("failed");
    else if (runs)
        fresh = paused ? tr("paused") : tr("reading");
    else if (state.freshAt.isValid())
        fresh = catalog::shortTime(state.freshAt, wording);
    else
        fresh = tr("not read yet");
    row.fresh->setText(fresh);
    row.fresh->setTone(state.phase == sync::Phase::Failed ? Tone::Err : Tone::Muted);
    row.meter->setAccessibleDescription(row.count->text() + u", "_s + fresh);
}

void IndexCard::retranslate()
{
    m_title->setText(tr("Index"));
    setAccessibleName(m_title->text());
    for (const Row &row : std::as_const(m_rows)) {
        row.name->setText(row.resource->titleText());
        row.meter->setAccessibleName(row.name->text());
    }
}

} // namespace smile::console
