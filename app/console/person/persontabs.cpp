#include "person/persontabs.h"

#include "catalog/catalog.h"
#include "person/documentstab.h"
#include "person/employmenttab.h"
#include "person/identitytab.h"
#include "person/intoview.h"
#include "person/jsontab.h"
#include "person/personcontext.h"
#include "person/recordstab.h"
#include "person/timelinetab.h"
#include "person/uploadstab.h"

#include <QApplication>
#include <QTabBar>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace smile::console {

namespace {

constexpr int barHeight = 38;

/// The wheel scrolls the page that the bar stands on: a tab is not changed in passing.
class StillTabBar : public QTabBar
{
public:
    using QTabBar::QTabBar;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

/// The first thing in a tab that the Tab key reaches, as one reads it; null when there is none.
QWidget *firstStop(const QWidget *tab)
{
    QWidget *first = nullptr;
    const auto place = [tab](const QWidget *widget) {
        const QPoint at = widget->mapTo(tab, QPoint(0, 0));
        return std::pair(at.y(), at.x());
    };
    for (QWidget *widget : tab->findChildren<QWidget *>()) {
        const bool stops = widget->isVisibleTo(tab) && widget->isEnabled()
                           && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (stops && (!first || place(widget) < place(first)))
            first = widget;
    }
    return first;
}

} // namespace

PersonTabs::PersonTabs(const PersonContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new StillTabBar(this))
    , m_column(new QVBoxLayout(this))
    , m_tabs(TabCount, nullptr)
{
    m_bar->setDrawBase(true);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    m_bar->setElideMode(Qt::ElideNone);
    m_bar->setFixedHeight(barHeight);
    for (int tab = 0; tab < TabCount; ++tab)
        m_bar->addTab({});
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_bar);
    connect(m_bar, &QTabBar::currentChanged, this, &PersonTabs::showCurrent);
    connect(m_bar, &QTabBar::currentChanged, this, &PersonTabs::opened);
    retranslate();
    showCurrent();
}

QString PersonTabs::title(Tab tab) const
{
    switch (tab) {
    case Timeline:
        return tr("Timeline");
    case Identity:
        return tr("Identity");
    case Documents:
        return tr("Documents");
    case Employment:
        return tr("Employment & income");
    case Uploads:
        return tr("Uploads");
    case Invites:
        return tr("Invites");
    case Tasks:
        return tr("Tasks");
    case Json:
    case TabCount:
        break;
    }
    return tr("JSON");
}

void PersonTabs::retranslate()
{
    m_bar->setAccessibleName(tr("Records of this person"));
    for (int tab = 0; tab < TabCount; ++tab) {
        m_bar->setTabText(tab, title(Tab(tab)).replace(u'&', QLatin1StringView("&&")));
        m_bar->setTabToolTip(tab, keysOf(Tab(tab)).toString(QKeySequence::NativeText));
    }
    refreshWords();
}

void PersonTabs::refreshWords()
{
    if (PersonTab *tab = m_tabs.at(current()))
        tab->refreshWords();
}

PersonTabs::Tab PersonTabs::current() const
{
    return Tab(m_bar->currentIndex());
}

void PersonTabs::open(Tab tab)
{
    m_bar->setCurrentIndex(tab);
}

void PersonTabs::enter(Tab tab)
{
    open(tab);
    QWidget *first = firstStop(m_tabs.at(tab));
    (first ? first : m_bar)->setFocus(Qt::TabFocusReason);
    bringIntoView(this);
}

void PersonTabs::select(Tab tab, const QString &id)
{
    open(tab);
    m_tabs.at(tab)->select(id);
}

QWidget *PersonTabs::filterField() const
{
    const PersonTab *tab = m_tabs.at(current());
    return tab ? m_tabs.at(current())->filterField() : nullptr;
}

QString PersonTabs::hiddenRecord() const
{
    const PersonTab *tab = m_tabs.at(current());
    return tab && tab->isAncestorOf(QApplication::focusWidget()) ? tab->hiddenRecord() : QString();
}

PersonTab *PersonTabs::make(Tab tab)
{
    using namespace catalog;
    switch (tab) {
    case Timeline: {
        auto *timeline = new TimelineTab(m_context, this);
        connect(timeline, &TimelineTab::recordWanted, this, &PersonTabs::recordWanted);
        connect(timeline, &TimelineTab::followWanted, this, &PersonTabs::followWanted);
        return timeline;
    }
    case Identity:
        return new IdentityTab(m_context, this);
    case Documents:
        return new DocumentsTab(m_context, this);
    case Employment:
        return new EmploymentTab(m_context, this);
    case Uploads:
        return new UploadsTab(m_context, this);
    case Invites:
        return new RecordsTab(m_context, {&invites}, this);
    case Tasks:
        return new RecordsTab(m_context, {&tasks}, this);
    case Json:
    case TabCount:
        break;
    }
    return new JsonTab(m_context, this);
}

/// From the bar into its tab and back, although parts of the page above it were made later.
bool PersonTabs::focusNextPrevChild(bool next)
{
    const PersonTab *tab = m_tabs.at(current());
    QWidget *first = tab ? firstStop(tab) : nullptr;
    QWidget *target = nullptr;
    if (next && m_bar->hasFocus())
        target = first;
    else if (!next && first && first->hasFocus())
        target = m_bar;
    if (!target)
        return QWidget::focusNextPrevChild(next);
    target->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    bringIntoView(target);
    return true;
}

void PersonTabs::showCurrent()
{
    PersonTab *&tab = m_tabs[current()];
    if (!tab) {
        tab = make(current());
        m_column->addWidget(tab);
    } else {
        tab->refreshWords();
    }
    for (PersonTab *other : std::as_const(m_tabs)) {
        if (other)
            other->setVisible(other == tab);
    }
}

} // namespace smile::console
