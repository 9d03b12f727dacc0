#include "person/recordsection.h"

#include "catalog/catalog.h"
#include "masking/tableeyes.h"
#include "parts/appearancesettings.h"
#include "parts/label.h"
#include "parts/tableview.h"
#include "person/comparedtable.h"
#include "person/loadline.h"
#include "person/personcontext.h"
#include "person/tableheight.h"
#include "person/widestdate.h"
#include "records/store.h"
#include "table/recordmenu.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsBeforeScroll = 12;
constexpr std::size_t columnsOfATable = 40;

// The longest text that a column of dates, amounts or states has to show, so that other fonts cut
// none of it.
QString widestOf(const catalog::Column &column, const catalog::Wording &wording)
{
    using catalog::Kind;
    const QDate longDate(2026, 11, 28);
    switch (column.kind) {
    case Kind::Date:
    case Kind::DateTime:
        return widestDate(wording.locale);
    case Kind::Month:
        return catalog::monthText(longDate, wording.locale);
    case Kind::Money:
        return u"PHP "_s + wording.locale.toString(888'888.88, 'f', 2);
    default:
        break;
    }
    QString widest;
    if (column.vocabulary && column.vocabulary->chip) {
        for (const catalog::Word &word : column.vocabulary->words) {
            const QString text = QCoreApplication::translate("words", word.word);
            if (text.size() > widest.size())
                widest = text;
        }
    }
    return widest;
}

// Every row is this person's: their name in each would say nothing.
bool isLeftOut(const catalog::Column &column)
{
    return column.visibility == catalog::Visibility::Hidden || column.kind == catalog::Kind::Person;
}

bool isFlushLeft(const catalog::Column &column)
{
    return !(catalog::alignment(column.kind) & Qt::AlignRight);
}

// The column that takes what the others leave: words, for a date or a sum would stand far from what
// it belongs to. -1 when there is none.
int restSection(const catalog::Resource &resource)
{
    int last = -1;
    for (int section = 0; section < int(resource.columns.size()); ++section) {
        const catalog::Column &column = resource.columns[std::size_t(section)];
        if (isLeftOut(column) || !isFlushLeft(column) || lookOf(column) == CellLook::Chip)
            continue;
        if (column.width == 0)
            return section;
        last = section;
    }
    return last;
}

records::Condition ofPerson(const catalog::Resource &resource, const QString &userId)
{
    const QLatin1StringView path = resource.userPath();
    return {QByteArray(path.data(), path.size()), {userId}, {}, {}};
}

} // namespace

RecordSection::RecordSection(const PersonContext &context, const catalog::Resource &resource,
                             QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_resource(resource)
    , m_view(context.store.table(resource), context.store.names(),
             {ofPerson(resource, context.userId)})
    , m_model(m_view)
    , m_onItsSide(resource.columns.size() > columnsOfATable)
    , m_title(new Label({}, TextStyle::Bold, Tone::Text, this))
    , m_count(new Label({}, TextStyle::Label, Tone::Muted, this))
    , m_line(new LoadLine(this))
    , m_table(m_onItsSide ? new ComparedTable(m_fields, context.settings, this)
                          : new TableView(QString(), this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addWidget(m_line);
    head->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_table);
    if (m_onItsSide)
        buildOnItsSide();
    else
        buildTable();
    connect(m_line, &LoadLine::retryWanted, this, [this] { m_context.loader.load(m_resource); });
    connect(&m_view, &records::View::rearranged, this, &RecordSection::showCount);
    connect(m_table, &TableView::contextMenuWanted, this, &RecordSection::openMenu);
    if (context.masking) {
        m_model.setMasking(*context.masking);
        m_fields.setMasking(*context.masking);
        giveEyes(*m_table, *context.masking);
    }
    refreshWords();
}

void RecordSection::buildTable()
{
    m_table->setModel(&m_model);
    followDensity(*m_table, m_context.settings);
    const catalog::Wording wording = m_context.wording();
    const int rest = restSection(m_resource);
    for (int section = 0; section < int(m_resource.columns.size()); ++section) {
        const catalog::Column &column = m_resource.columns[std::size_t(section)];
        ColumnSetup setup;
        setup.look = lookOf(column);
        const int unset = isFlushLeft(column) ? 160 : 96;
        setup.width = column.width > 0 ? column.width : unset;
        setup.rest = section == rest;
        setup.widest = widestOf(column, wording);
        setup.hidden = isLeftOut(column);
        m_table->setColumn(section, setup);
    }
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorShown(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this,
            [this](int section, Qt::SortOrder order) {
                if (section < 0 || section >= int(m_resource.columns.size()))
                    return;
                records::ViewSpec spec = m_view.spec();
                spec.sort = {{m_resource.columns[std::size_t(section)].path, order}};
                m_view.setSpec(spec);
            });
    if (m_resource.sortColumn)
        header->setSortIndicator(m_resource.columnIndex(QLatin1StringView(m_resource.sortColumn)),
                                 Qt::DescendingOrder);
    new TableHeight(m_table, rowsBeforeScroll);
}

void RecordSection::buildOnItsSide()
{
    new TableHeight(m_table, rowsBeforeScroll);
}

QList<records::Record> RecordSection::rows() const
{
    return m_context.store.table(m_resource).where(m_resource.userPath(), m_context.userId);
}

void RecordSection::refreshWords()
{
    m_title->setText(m_resource.titleText());
    m_table->setAccessibleName(tr("%1 of this person").arg(m_resource.titleText()));
    const catalog::Wording wording = m_context.wording();
    if (m_onItsSide) {
        m_fields.setTable(recordFields(m_resource, rows(), wording));
    } else {
        m_model.retranslate();
        m_view.setWording(wording);
    }
    showCount();
}

void RecordSection::showCount()
{
    const catalog::Wording wording = m_context.wording();
    const qsizetype count = rows().size();
    m_count->setText(count == 0 ? QString() : wording.locale.toString(count));
    m_line->show(m_context.loader.state(m_resource), count, tr("none"), wording);
    m_table->setVisible(count > 0);
}

bool RecordSection::select(const QString &id)
{
    const qsizetype position = m_onItsSide ? -1 : m_view.positionOf(id);
    if (position < 0)
        return false;
    m_table->selectRow(int(position));
    return true;
}

void RecordSection::openMenu(const QModelIndex &index, const QPoint &place)
{
    QMenu *menu = makeContextMenu(this);
    QString id;
    if (m_onItsSide) {
        id = m_fields.idAt(index.column());
    } else if (const records::Record row = m_model.rowOf(index.row())) {
        id = row.id();
        addRecordActions(menu, m_context.desk, m_resource, row, m_table);
    }
    addCopyEntries(menu, m_table, id);
    menu->popup(place);
}

} // namespace smile::console
