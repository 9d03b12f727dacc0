#include "browse/filterrow.h"

#include "catalog/catalog.h"
#include "parts/button.h"
#include "parts/dialog.h"
#include "parts/filterchip.h"
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

FilterRow::FilterRow(const catalog::Resource &resource, const FilterSetup &setup,
                     records::View &view, QWidget *parent)
    : QWidget(parent)
    , m_resource(resource)
    , m_setup(setup)
    , m_view(view)
    , m_field(new TextField({}, this))
    , m_row(new QHBoxLayout(this))
{
    setFixedHeight(40);
    m_row->setContentsMargins(16, 0, 12, 8);
    m_row->setSpacing(6);
    m_field->setIconName(u"filter"_s);
    m_field->setClearable(true);
    m_field->setFieldHeight(28);
    m_field->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_F));
    m_field->setMinimumWidth(128);
    m_field->setMaximumWidth(260);
    m_row->addWidget(m_field, 1);
    m_row->addSpacing(6);
    connect(m_field, &QLineEdit::textChanged, this, &FilterRow::apply);
    makeChips();
    m_row->addStretch(1);
}

void FilterRow::makeChips()
{
    if (m_setup.states) {
        const catalog::Column *column = m_resource.column(QLatin1StringView(m_setup.states));
        for (const catalog::Word &word : column->vocabulary->words) {
            auto *chip = new FilterChip({}, this);
            chip->setCheckable(true);
            chip->setState(stateOf(word.tone));
            m_chips.insert(QString::fromLatin1(word.value), chip);
            m_row->addWidget(chip);
            connect(chip, &FilterChip::toggled, this, &FilterRow::apply);
        }
    }
    const auto facet = [this](auto open, auto clear) {
        auto *chip = new FacetChip({}, this);
        m_row->addWidget(chip);
        connect(chip, &FacetChip::menuWanted, this, open);
        connect(chip, &FacetChip::cleared, this, clear);
        return chip;
    };
    if (m_setup.providers)
        m_providers = facet([this] { openProviders(m_providers); },
                            [this] {
                                m_provider.clear();
                                apply();
                            });
    if (m_setup.days)
        m_days = facet([this] { openDays(m_days); }, [this] { setDays({}); });
    if (m_providers || m_days) {
        m_more = facet([this] { openMore(); },
                       [this] {
                           m_provider.clear();
                           setDays({});
                       });
        m_more->hide();
    }
}

void FilterRow::apply()
{
    if (m_clearing)
        return;
    records::ViewSpec spec = m_view.spec();
    spec.words = m_field->text();
    spec.conditions.clear();
    QStringList states;
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip)
        if (chip.value()->isChecked())
            states << chip.key();
    if (!states.isEmpty())
        spec.conditions.append({m_setup.states, states, {}, {}});
    if (!m_provider.isEmpty())
        spec.conditions.append({m_setup.providers, {m_provider}, {}, {}});
    if (!m_range.isOpen())
        spec.conditions.append({m_setup.days, {}, m_range.from, m_range.to});
    showFacets();
    m_view.setSpec(spec);
    Q_EMIT changed();
}

void FilterRow::showFacets()
{
    if (m_providers)
        m_providers->setValue(m_view.wording().names.providers.value(m_provider, m_provider));
    if (m_days)
        m_days->setValue(rangeText(m_range));
    if (m_more)
        m_more->setValue(m_provider.isEmpty() && m_range.isOpen() ? QString() : tr("on"));
}

void FilterRow::clear()
{
    {
        // Field and chips show their new state by their own signals; the view follows once, below.
        const QScopedValueRollback guard(m_clearing, true);
        m_field->clear();
        for (FilterChip *chip : std::as_const(m_chips))
            chip->setChecked(false);
    }
    m_provider.clear();
    m_range = {};
    apply();
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
        action->setChecked(slug == m_provider);
        connect(action, &QAction::triggered, this, [this, slug] {
            m_provider = slug == m_provider ? QString() : slug;
            apply();
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("None loaded yet"))->setEnabled(false);
}

QString FilterRow::rangeText(const DayRange &range) const
{
    switch (range.named) {
    case DayRange::Today:
        return tr("Today");
    case DayRange::Yesterday:
        return tr("Yesterday");
    case DayRange::Last7:
        return tr("Last 7 days");
    case DayRange::Last30:
        return tr("Last 30 days");
    case DayRange::Last60:
        return tr("Last 60 days");
    case DayRange::Chosen:
        break;
    }
    if (range.isOpen())
        return {};
    return tr("%1 – %2").arg(catalog::dateText(range.from, QLocale()),
                             catalog::dateText(range.to, QLocale()));
}

void FilterRow::fillDays(QMenu *menu)
{
    const QDate today = QDate::currentDate();
    for (const DayRange &range :
         {DayRange{today, today, DayRange::Today},
          DayRange{today.addDays(-1), today.addDays(-1), DayRange::Yesterday},
          DayRange{today.addDays(-6), today, DayRange::Last7},
          DayRange{today.addDays(-29), today, DayRange::Last30},
          DayRange{today.addDays(-59), today, DayRange::Last60}})
        connect(menu->addAction(rangeText(range)), &QAction::triggered, this,
                [this, range] { setDays(range); });
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
    QDateEdit *from = day(
        tr("First day"), m_range.from.isValid() ? m_range.from : QDate::currentDate().addDays(-29));
    QDateEdit *to = day(tr("Last day"), m_range.to.isValid() ? m_range.to : QDate::currentDate());
    Button *use = dialog->addAction(tr("Filter by these days"), ButtonKind::Primary);
    dialog->setDefaultButton(use);
    connect(use, &Button::clicked, this, [this, dialog, from, to] {
        const auto [first, last] = std::minmax({from->date(), to->date()});
        setDays({first, last});
        dialog->finish();
    });
    dialog->open();
}

void FilterRow::setDays(const DayRange &range)
{
    m_range = range;
    apply();
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
    showFacets();
}

} // namespace smile::console
