#include "browse/filterrow.h"

#include "catalog/catalog.h"
#include "parts/button.h"
#include "parts/dialog.h"
#include "parts/filterchip.h"
#include "parts/label.h"
#include "parts/textfield.h"

#include <QDateEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

// The facets of the filter row: what they say, and the menus that they open.

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

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

QString FilterRow::providersText() const
{
    const records::Condition *chosen = condition(m_setup.providers);
    QStringList names;
    for (const QString &slug : chosen ? chosen->values : QStringList())
        names += catalog::providerName(slug, m_view.wording().names);
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
        return catalog::providerName(a, names).localeAwareCompare(catalog::providerName(b, names))
               < 0;
    });
    for (const QString &slug : std::as_const(slugs)) {
        if (slug.isEmpty())
            continue;
        QString words = catalog::providerName(slug, names);
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

} // namespace smile::console
