#include "browse/filterrow.h"

#include "browse/filtercompleter.h"
#include "catalog/catalog.h"
#include "parts/filterchip.h"
#include "parts/iconbutton.h"
#include "parts/label.h"
#include "parts/textfield.h"
#include "words/troublewords.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastField = 128;
constexpr int widestField = 420;
constexpr int aroundText = 64; ///< icon, cross and padding of the field
constexpr int leastProblem = 80;
constexpr int widestProblem = 260;

} // namespace

FilterRow::FilterRow(const catalog::Resource &resource, const FilterSetup &setup,
                     records::View &view, QWidget *parent)
    : QWidget(parent)
    , m_resource(resource)
    , m_setup(setup)
    , m_view(view)
    , m_field(new TextField({}, this))
    , m_row(new QHBoxLayout(this))
    , m_problem(new Label({}, TextStyle::Label, Tone::Muted, this))
{
    setFixedHeight(40);
    m_row->setContentsMargins(16, 0, 12, 8);
    m_row->setSpacing(6);
    m_field->setIconName(u"filter"_s);
    m_field->setClearable(true);
    m_field->setFieldHeight(28);
    m_field->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_F));
    m_field->setMinimumWidth(leastField);
    m_field->setMaximumWidth(widestField);
    m_row->addWidget(m_field, 1);
    m_problem->setElided(true);
    m_problem->setMaximumWidth(widestProblem);
    m_problem->hide();
    m_row->addWidget(m_problem);
    m_row->addSpacing(6);
    m_completer = new FilterCompleter(*m_field, [this] { return context(); });
    connect(m_field, &QLineEdit::textChanged, this, &FilterRow::apply);
    makeChips();
    makeFacets();
    m_row->addStretch(0); // what is left over goes to the field first
    makeViewsButton();
}

void FilterRow::makeChips()
{
    if (!m_setup.states)
        return;
    const catalog::Column *column = m_resource.column(QLatin1StringView(m_setup.states));
    for (const catalog::Word &word : column->vocabulary->words) {
        auto *chip = new FilterChip({}, this);
        chip->setCheckable(true);
        chip->setState(stateOf(word.tone));
        m_chips.insert(QString::fromLatin1(word.value), chip);
        m_row->addWidget(chip);
        connect(chip, &FilterChip::toggled, this, &FilterRow::chooseStates);
    }
}

void FilterRow::makeFacets()
{
    const auto facet = [this](auto open, auto clear) {
        auto *chip = new FacetChip({}, this);
        m_row->addWidget(chip);
        connect(chip, &FacetChip::menuWanted, this, open);
        connect(chip, &FacetChip::cleared, this, clear);
        return chip;
    };
    if (m_setup.providers)
        m_providers = facet([this] { openProviders(m_providers); },
                            [this] { setCondition(m_setup.providers, {}); });
    if (m_setup.days)
        m_days = facet([this] { openDays(m_days); }, [this] { setCondition(m_setup.days, {}); });
    if (m_providers || m_days) {
        m_more = facet([this] { openMore(); },
                       [this] {
                           if (m_setup.providers)
                               setCondition(m_setup.providers, {});
                           if (m_setup.days)
                               setCondition(m_setup.days, {});
                       });
        m_more->hide();
    }
}

void FilterRow::makeViewsButton()
{
    m_views = new IconButton(u"star"_s, {}, this);
    m_views->setVisible(m_setup.states); // a list that is narrowed by words alone has no views
    m_row->addWidget(m_views);
    connect(m_views, &IconButton::clicked, this,
            [this] { Q_EMIT viewsWanted(m_views->mapToGlobal(m_views->rect().bottomLeft())); });
}

records::FilterContext FilterRow::context() const
{
    catalog::Wording wording = m_view.wording();
    wording.now = QDateTime::currentDateTimeUtc();
    return {m_resource, wording, [this](const QByteArray &path) {
                // Of these the view counts the values anyway.
                const bool counted = path == m_setup.states || path == m_setup.providers;
                return counted ? m_view.counts(QLatin1StringView(path)).keys() : QStringList();
            }};
}

void FilterRow::apply()
{
    const records::ParsedFilter filter = parseFilter(m_field->text(), context());
    records::ViewSpec spec = m_view.spec();
    spec.words = filter.words;
    spec.conditions = filter.conditions;
    m_relative = filter.relative;
    m_view.setSpec(spec);
    showChips();
    showFacets();
    showProblems(filter.problems);
    Q_EMIT changed();
}

void FilterRow::renew()
{
    if (m_relative)
        apply();
}

QString FilterRow::text() const
{
    return m_field->text();
}

void FilterRow::setText(const QString &text)
{
    if (text == m_field->text())
        renew();
    else
        m_field->setText(text);
}

void FilterRow::setCondition(const char *path, const QString &value)
{
    m_field->setText(records::withCondition(m_field->text(), m_resource, path, value));
}

void FilterRow::chooseStates()
{
    if (m_showing)
        return;
    const catalog::Column &column = *m_resource.column(QLatin1StringView(m_setup.states));
    QStringList states;
    for (const catalog::Word &word : column.vocabulary->words) {
        const QString state = QString::fromLatin1(word.value);
        if (m_chips.value(state)->isChecked())
            states += state;
    }
    setCondition(m_setup.states, records::filterValues(column, states));
}

void FilterRow::showChips()
{
    const QScopedValueRollback guard(m_showing, true);
    const records::Condition *states = condition(m_setup.states);
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip)
        chip.value()->setChecked(states && states->values.contains(chip.key()));
}

void FilterRow::showFacets()
{
    if (m_providers)
        m_providers->setValue(providersText());
    if (m_days)
        m_days->setValue(daysText());
    if (m_more)
        m_more->setValue(providersText().isEmpty() && daysText().isEmpty() ? QString() : tr("on"));
}

void FilterRow::showProblems(const QList<records::FilterProblem> &problems)
{
    QString words;
    if (!problems.isEmpty()) {
        const records::FilterProblem &first = problems.first();
        words = first.why == records::FilterProblem::Why::NoDate
                    ? tr("“%1” is no day: 2026-01-31, today, 7d").arg(first.value)
                    : tr("“%1” is nothing that “%2:” knows").arg(first.value, first.key);
    }
    m_problem->setText(words);
    m_field->setAccessibleDescription(words);
    m_field->setToolTip(words);
    fit();
}

// The text that is typed goes before the counts in the chips, and so does what is wrong with it;
// where there is no room for words, a sign in the field has to do.
void FilterRow::fit()
{
    for (FilterChip *chip : std::as_const(m_chips))
        chip->setCount(-1);
    m_field->setMinimumWidth(leastField);
    m_problem->hide();
    const auto spare = [this] { return width() - m_row->minimumSize().width(); };
    const int wanted = m_field->fontMetrics().horizontalAdvance(m_field->text()) + aroundText;
    m_field->setMinimumWidth(
        std::clamp(wanted, leastField, std::clamp(leastField + spare(), leastField, widestField)));
    const bool wrong = !m_problem->text().isEmpty();
    const bool told = wrong && spare() >= leastProblem;
    m_problem->setMinimumWidth(
        told ? std::min({spare(), widestProblem, m_problem->sizeHint().width()}) : 0);
    m_problem->setVisible(told);
    m_field->setError(wrong && !told);
    showCounts();
}

const records::Condition *FilterRow::condition(const char *path) const
{
    for (const records::Condition &condition : m_view.spec().conditions) {
        if (path && condition.path == path)
            return &condition;
    }
    return nullptr;
}

void FilterRow::clear()
{
    m_field->clear();
}

bool FilterRow::isClear() const
{
    return m_view.spec().words.isEmpty() && m_view.spec().conditions.isEmpty();
}

void FilterRow::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_row->setSpacing(narrow ? 4 : 6);
    if (m_providers)
        m_providers->setVisible(!narrow);
    if (m_days)
        m_days->setVisible(!narrow);
    if (m_more)
        m_more->setVisible(narrow);
}

void FilterRow::showCounts()
{
    if (!m_setup.states)
        return;
    const QHash<QString, int> counts = m_view.counts(QLatin1StringView(m_setup.states));
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip)
        chip.value()->setCount(counts.value(chip.key()));
    // Where not everything has room, the counts give way to the words.
    if (m_row->minimumSize().width() <= width())
        return;
    for (FilterChip *chip : std::as_const(m_chips))
        chip->setCount(-1);
}

void FilterRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void FilterRow::retranslate()
{
    m_field->setAccessibleName(tr("Filter"));
    m_field->setPlaceholderText(tr("Filter"));
    if (m_setup.states) {
        const catalog::Column *column = m_resource.column(QLatin1StringView(m_setup.states));
        for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
            chip.value()->setText(column->vocabulary->text(chip.key()));
            chip.value()->setAccessibleName(chip.value()->text());
        }
    }
    if (m_providers)
        m_providers->setName(tr("Provider"));
    if (m_days)
        m_days->setName(tr("Date"));
    if (m_more)
        m_more->setName(tr("More filters"));
    m_views->setName(tr("Views: keep this filter under a name"));
    showFacets();
}

} // namespace smile::console
