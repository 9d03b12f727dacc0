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

void PersonTabs::retranslate()
{
    m_bar->setAccessibleName(tr("Records of this person"));
    m_bar->setTabText(Timeline, tr("Timeline"));
    m_bar->setTabText(Identity, tr("Identity"));
    m_bar->setTabText(Documents, tr("Documents"));
    m_bar->setTabText(Employment, tr("Employment && income"));
    m_bar->setTabText(Uploads, tr("Uploads"));
    m_bar->setTabText(Invites, tr("Invites"));
    m_bar->setTabText(Tasks, tr("Tasks"));
    m_bar->setTabText(Json, tr("JSON"));
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
