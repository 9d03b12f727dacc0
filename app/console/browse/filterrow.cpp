#include "browse/filterrow.h"

#include "browse/filtercompleter.h"
#include "catalog/catalog.h"
#include "parts/button.h"
#include "parts/dialog.h"
#include "parts/filterchip.h"
#include "parts/iconbutton.h"
#include "parts/label.h"
#include "parts/textfield.h"
#include "words/troublewords.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QMenu>
#include <QResizeEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestField = 420;
constexpr int widestProblem = 260;

/// What the menu of days offers, as it is written in the text.
struct NamedDays
{
    const char *value;
    QString name;
};

QList<NamedDays> namedDays()
{
    return {{"today", FilterRow::tr("Today")},
            {"yesterday", FilterRow::tr("Yesterday")},
            {"7d", FilterRow::tr("Last 7 days")},
            {"30d", FilterRow::tr("Last 30 days")},
            {"60d", FilterRow::tr("Last 60 days")}};
}

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
    m_field->setMinimumWidth(128);
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
    m_row->addStretch(1);
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
    m_problem->setVisible(!words.isEmpty());
    m_field->setAccessibleDescription(words);
}

const records::Condition *FilterRow::condition(const char *path) const
{
    for (const records::Condition &condition : m_view.spec().conditions) {
        if (path && condition.path == path)
            return &condition;
    }
    return nullptr;
}

QString FilterRow::providersText() const
{
    const records::Condition *chosen = condition(m_setup.providers);
    QStringList names;
    for (const QString &slug : chosen ? chosen->values : QStringList())
        names += m_view.wording().names.providers.value(slug, slug);
    return QLocale().createSeparatedList(names);
}

QString FilterRow::daysText() const
{
    const records::Condition *chosen = condition(m_setup.days);
    if (!chosen)
        return {};
    const QString value = records::conditionText(m_field->text(), m_resource, m_setup.days);
    for (const NamedDays &days : namedDays()) {
        if (value == QLatin1StringView(days.value))
            return days.name;
    }
    const QString from = catalog::dateText(chosen->from, QLocale());
    const QString to = catalog::dateText(chosen->to, QLocale());
    if (!from.isEmpty() && !to.isEmpty())
        return tr("%1 – %2").arg(from, to);
    if (!from.isEmpty())
        return tr("since %1").arg(from);
    return to.isEmpty() ? tr("on") : tr("until %1").arg(to);
}

void FilterRow::clear()
{
    m_field->clear();
}

bool FilterRow::isClear() const
{
    return m_view.spec().words.isEmpty() && m_view.spec().conditions.isEmpty();
}

void FilterRow::openProviders(FacetChip *from)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillProviders(menu);
    menu->popup(from->menuPosition());
}

void FilterRow::openDays(FacetChip *from)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillDays(menu);
    menu->popup(from->menuPosition());
}

void FilterRow::openMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_providers)
        fillProviders(menu->addMenu(tr("Provider")));
    if (m_days)
        fillDays(menu->addMenu(tr("Date")));
    menu->popup(m_more->menuPosition());
}

void FilterRow::fillProviders(QMenu *menu)
{
    const QHash<QString, int> counts = m_view.counts(QLatin1StringView(m_setup.providers));
    const catalog::Names names = m_view.wording().names;
    QStringList slugs = counts.keys();
    std::sort(slugs.begin(), slugs.end(), [&names](const QString &a, const QString &b) {
        return names.providers.value(a, a).localeAwareCompare(names.providers.value(b, b)) < 0;
    });
    for (const QString &slug : std::as_const(slugs)) {
        if (slug.isEmpty())
            continue;
        QString words = names.providers.value(slug, slug);
        words.replace(u'&', u"&&"_s); // a server's text is no mnemonic
        QAction *action =
            menu->addAction(u"%1\t%2"_s.arg(words, locale().toString(counts.value(slug))));
        action->setCheckable(true);
        const records::Condition *chosen = condition(m_setup.providers);
        const bool only = chosen && chosen->values == QStringList(slug);
        action->setChecked(chosen && chosen->values.contains(slug));
        connect(action, &QAction::triggered, this, [this, slug, only] {
            const auto *column = m_resource.column(QLatin1StringView(m_setup.providers));
            setCondition(m_setup.providers,
                         only ? QString() : records::filterValues(*column, {slug}));
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("None loaded yet"))->setEnabled(false);
}

void FilterRow::fillDays(QMenu *menu)
{
    for (const NamedDays &days : namedDays())
        connect(
            menu->addAction(days.name), &QAction::triggered, this,
            [this, value = QString::fromLatin1(days.value)] { setCondition(m_setup.days, value); });
    menu->addSeparator();
    connect(menu->addAction(tr("From … to …")), &QAction::triggered, this, &FilterRow::askForDays);
}

void FilterRow::askForDays()
{
    auto *dialog = new Dialog(tr("Between two days"), this);
    const auto day = [dialog](const QString &name, const QDate &date) {
        auto *label = new Label(name, TextStyle::Label, Tone::Muted, dialog);
        auto *edit = new QDateEdit(date, dialog);
        edit->setDisplayFormat(catalog::dateFormat(QLocale()));
        edit->setCalendarPopup(true);
        edit->setAccessibleName(name);
        edit->setMaximumDate(QDate::currentDate());
        label->setBuddy(edit);
        dialog->body()->addWidget(label);
        dialog->body()->addWidget(edit);
        return edit;
    };
    const records::Condition *chosen = condition(m_setup.days);
    const auto orElse = [](const QDate &date, const QDate &other) {
        return date.isValid() ? date : other;
    };
    const QDate today = QDate::currentDate();
    QDateEdit *from =
        day(tr("First day"), orElse(chosen ? chosen->from : QDate(), today.addDays(-29)));
    QDateEdit *to = day(tr("Last day"), orElse(chosen ? chosen->to : QDate(), today));
    Button *use = dialog->addAction(tr("Filter by these days"), ButtonKind::Primary);
    dialog->setDefaultButton(use);
    connect(use, &Button::clicked, this, [this, dialog, from, to] {
        const auto [first, last] = std::minmax({from->date(), to->date()});
        setCondition(m_setup.days,
                     first.toString(Qt::ISODate) + u".."_s + last.toString(Qt::ISODate));
        dialog->finish();
    });
    dialog->open();
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
        showCounts();
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
