#include "person/timelinetab.h"

#include "casefile/diary.h"
#include "catalog/catalog.h"
#include "parts/appearancesettings.h"
#include "parts/button.h"
#include "parts/filterchip.h"
#include "parts/label.h"
#include "parts/tableview.h"
#include "person/loadline.h"
#include "person/personcontext.h"
#include "person/tableheight.h"
#include "sync/livefollow.h"
#include "table/recordmenu.h"
#include "theme/icons.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;
using Group = TimelineModel::Group;

namespace {

constexpr int rowsBeforeScroll = 14;
constexpr Group groups[] = {Group::Invites, Group::Connections, Group::Data, Group::Clocks,
                            Group::Console};

} // namespace

TimelineTab::TimelineTab(const PersonContext &context, QWidget *parent)
    : PersonTab(parent)
    , m_context(context)
    , m_filters(new QWidget(this))
    , m_none(new Label({}, TextStyle::Base, Tone::Muted, this))
    , m_line(new LoadLine(this))
    , m_table(new TableView(QString(), this))
    , m_follow(new Button({}, ButtonKind::Secondary, this))
{
    addChips();
    m_table->setModel(&m_model);
    followDensity(*m_table, m_context.settings);
    setColumns();
    new TableHeight(m_table, rowsBeforeScroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_filters);
    column->addWidget(m_line);
    column->addWidget(m_none);
    column->addWidget(m_table);
    connect(m_line, &LoadLine::retryWanted, this, [this] { m_context.loader.loadAll(); });
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex &index) { open(index.row()); });
    connect(m_table, &TableView::contextMenuWanted, this, &TimelineTab::openMenu);
    refreshWords();
}

void TimelineTab::addChips()
{
    auto *row = new QHBoxLayout(m_filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (const Group group : groups) {
        auto *chip = new FilterChip(groupWords(group), m_filters);
        m_chips += chip;
        row->addWidget(chip);
        connect(chip, &QAbstractButton::toggled, this, &TimelineTab::filter);
    }
    row->addStretch(1);
    row->addWidget(m_follow);
    m_follow->setSmall(true);
    m_follow->setIconName(u"follow"_s);
    m_follow->setShortcutHint(Qt::Key_F6);
    m_follow->setVisible(m_context.follow);
    connect(m_follow, &QAbstractButton::clicked, this, &TimelineTab::followWanted);
}

void TimelineTab::setColumns()
{
    ColumnSetup when;
    when.width = 120;
    when.widest = widestTimelineTime(m_context.wording());
    m_table->setColumn(TimelineModel::When, when);
    ColumnSetup what;
    what.width = 420;
    what.least = 260;
    what.look = CellLook::Iconed;
    m_table->setColumn(TimelineModel::What, what);
    ColumnSetup detail;
    detail.width = 200;
    detail.rest = true;
    m_table->setColumn(TimelineModel::Detail, detail);
}

void TimelineTab::refreshWords()
{
    const catalog::Wording wording = m_context.wording();
    const casefile::PersonRecords person =
        casefile::gatherPerson(m_context.userId, m_context.store);
    const QList<casefile::DiaryLine> diary =
        m_context.diary ? m_context.diary->of(m_context.userId) : QList<casefile::DiaryLine>();
    m_model.setEntries(casefile::timelineOf(person, diary, wording.now, wording.zone), wording);
    m_table->setAccessibleName(tr("Timeline"));
    const bool followed = m_context.follow && m_context.follow->stand(m_context.userId);
    m_follow->setText(followed ? tr("Stop following") : tr("Follow"));
    m_filters->setAccessibleName(tr("Show only"));
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips.at(i)->setText(groupWords(groups[i]));
        m_chips.at(i)->setCount(m_model.countOf(groups[i]));
    }
    m_line->show(m_context.loader.state(catalog::accounts), m_model.rowCount(),
                 tr("Nothing is known to have happened."), wording);
    filter();
}

void TimelineTab::filter()
{
    QSet<Group> chosen;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips.at(i)->isChecked())
            chosen.insert(groups[i]);
    }
    m_model.setGroups(chosen);
    m_table->setVisible(m_model.rowCount() > 0);
    m_none->setText(tr("Nothing of this kind is known."));
    m_none->setVisible(m_model.rowCount() == 0 && !chosen.isEmpty());
}

void TimelineTab::open(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const QString id = m_model.entry(row).recordId; // a copy: showing it makes the rows anew
    if (!id.isEmpty())
        Q_EMIT recordWanted(id);
}

void TimelineTab::openMenu(const QModelIndex &index, const QPoint &place)
{
    const QString id = m_model.entry(index.row()).recordId;
    QMenu *menu = makeContextMenu(this);
    QAction *show = menu->addAction(icon(u"eye"_s), tr("Show record"), this,
                                    [this, id] { Q_EMIT recordWanted(id); });
    show->setEnabled(!id.isEmpty());
    show->setToolTip(id.isEmpty() ? tr("There is no record of it") : QString());
    addCopyEntries(menu, m_table, id);
    menu->popup(place);
}

} // namespace smile::console
