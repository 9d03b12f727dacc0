#include "person/providerline.h"

#include "catalog/catalog.h"
#include "parts/inbackground.h"
#include "parts/label.h"
#include "person/providerbars.h"
#include "records/store.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace smile::console {

using casefile::Outcomes;
using casefile::ProviderHealth;
using casefile::Side;

namespace {

constexpr qint64 freshFor = 10; // seconds
constexpr qint64 recent = 3 * 3600; // seconds; what ended before is not "just now"
constexpr int fewest = 3; // people, for a guess

struct ProviderWords
{
    Q_DECLARE_TR_FUNCTIONS(ProviderWords)
};

// A time of today, or one with its day: what one says on the phone.
QString sayTime(const QDateTime &when, const catalog::Wording &wording)
{
    const QDateTime local = when.toTimeZone(wording.zone);
    const QString time = local.time().toString(QStringLiteral("HH:mm"));
    if (local.date() == wording.now.toTimeZone(wording.zone).date())
        return time;
    //: A day, then a time of day: "21 Nov 20:10"
    return ProviderWords::tr("%1 %2").arg(catalog::dayText(local.date(), wording.locale), time);
}

QString answerOf(const ProviderHealth &health, const QDateTime &now)
{
    if (health.active == false)
        return ProviderWords::tr("The provider: Smile says that it does not work now");
    const bool lately = health.run && health.run->last.secsTo(now) < recent;
    if (health.run && !lately)
        return health.looksDown()
                   ? ProviderWords::tr("Perhaps the provider: the last who tried failed")
                   : ProviderWords::tr("The last who tried failed, each by themselves");
    if (health.run && health.run->side() == Side::Smile)
        return ProviderWords::tr("Probably Smile: many people fail just now");
    if (health.looksDown())
        return ProviderWords::tr("Probably the provider: many people fail just now");
    if (health.run)
        return ProviderWords::tr("Many people fail just now, each by themselves");
    return ProviderWords::tr("Probably them: others get through");
}

QString runWords(const ProviderHealth &health, const catalog::Wording &wording)
{
    const casefile::FailureRun &run = *health.run;
    const QString since = sayTime(run.since, wording);
    const std::optional<QString> code = run.onlyCode();
    return code && !code->isEmpty()
               ? ProviderWords::tr("%1 of the last %2 people here failed since %3, all %4.")
                     .arg(run.people.failed)
                     .arg(run.people.total())
                     .arg(since, *code)
               : ProviderWords::tr("%1 of the last %2 people here failed since %3.")
                     .arg(run.people.failed)
                     .arg(run.people.total())
                     .arg(since);
}

// A time in which nobody tried says nothing.
QString windowWords(const ProviderHealth &health)
{
    QStringList windows;
    const auto add = [&windows](const Outcomes &outcomes, const QString &words) {
        if (outcomes.total() > 0)
            windows += words.arg(outcomes.succeeded).arg(outcomes.total());
    };
    add(health.hour, ProviderWords::tr("%1 of %2 in the last hour"));
    add(health.day, ProviderWords::tr("%1 of %2 in 24 hours"));
    add(health.week, ProviderWords::tr("%1 of %2 in 7 days"));
    //: Between the parts of a list: "1 of 2 in the last hour, 3 of 4 in 24 hours"
    return windows.join(ProviderWords::tr(", "));
}

} // namespace

std::pair<QString, QString> providerSentences(const ProviderHealth &health,
                                              const catalog::Wording &wording)
{
    if (health.week.total() == 0 && health.active != false)
        return {};
    QStringList figures;
    if (health.run)
        figures += runWords(health, wording);
    if (health.week.total() > 0)
        figures += ProviderWords::tr("Worked: %1.").arg(windowWords(health));
    const bool tooFew = !health.run && health.active != false && health.week.total() < fewest;
    return {tooFew ? ProviderWords::tr("Too few tries here to tell")
                   : answerOf(health, wording.now),
            figures.join(u' ')};
}

ProviderLine::ProviderLine(records::Store &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_answer(new Label({}, TextStyle::Bold, Tone::Text, this))
    , m_figures(new Label({}, TextStyle::Base, Tone::Second, this))
    , m_bars(new ProviderBars(this))
{
    m_answer->setWordWrap(true);
    m_figures->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_answer);
    words->addWidget(m_figures);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addWidget(m_bars, 0, Qt::AlignBottom);
    hide();
}

void ProviderLine::setNarrow(bool narrow)
{
    m_bars->setVisible(!narrow);
}

void ProviderLine::show(const QString &providerId, const catalog::Wording &wording)
{
    const bool another = providerId != m_providerId;
    m_wording = wording;
    m_providerId = providerId;
    if (providerId.isEmpty() || another)
        hide();
    if (providerId.isEmpty())
        return;
    const qint64 age = m_askedAt.isValid() ? m_askedAt.secsTo(wording.now) : freshFor;
    if (another || age < 0 || age >= freshFor)
        ask();
}

void ProviderLine::ask()
{
    if (m_asking)
        return;
    m_asking = true;
    m_askedAt = m_wording.now;
    inBackground(
        this,
        [id = m_providerId, accounts = m_store.table(catalog::accounts).snapshot(),
         providers = m_store.table(catalog::providers).snapshot(), now = m_wording.now,
         zone = m_wording.zone] { return casefile::healthOf(id, accounts, providers, now, zone); },
        [this](const ProviderHealth &health) { tell(health); });
}

void ProviderLine::tell(const ProviderHealth &health)
{
    m_asking = false;
    if (health.providerId != m_providerId) {
        if (!m_providerId.isEmpty())
            ask();
        return;
    }
    const auto [answer, figures] = providerSentences(health, m_wording);
    m_answer->setText(answer);
    m_figures->setText(figures);
    m_bars->show(health.hours);
    m_bars->setAccessibleName(tr("The last 24 hours: %1 worked, %2 failed")
                                  .arg(health.day.succeeded)
                                  .arg(health.day.failed));
    m_bars->setToolTip(m_bars->accessibleName());
    setAccessibleName(QString(answer % u". " % figures));
    setVisible(!answer.isEmpty());
    Q_EMIT told(health);
}

} // namespace smile::console
