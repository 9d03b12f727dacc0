#include "handover/exportsource.h"

#include "parts/tableview.h"
#include "records/store.h"
#include "records/view/model.h"

#include <QHeaderView>

namespace smile::console {

using namespace Qt::StringLiterals;
using tablefile::Sheet;

namespace {

/// "smile::console::TimelineModel": "timeline".
QString nameOf(const QAbstractItemModel &model)
{
    QString name = QString::fromLatin1(model.metaObject()->className()).section(u"::"_s, -1);
    if (name.endsWith("Model"_L1))
        name.chop(5);
    return name.left(1).toLower() + name.sliced(1);
}

QVariant cellOf(const QModelIndex &index)
{
    for (const int role : {int(ExportRole), int(CopyRole), int(Qt::DisplayRole)}) {
        const QVariant value = index.data(role);
        if (value.isValid())
            return value;
    }
    return {};
}

QString keyOf(const QAbstractItemModel &model, int section)
{
    const QString key = model.headerData(section, Qt::Horizontal, ColumnKeyRole).toString();
    return key.isEmpty() ? model.headerData(section, Qt::Horizontal).toString() : key;
}

/// Keys name columns, so each may stand once alone.
void makeUnique(QStringList &keys)
{
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QString key = keys.at(i);
        for (int number = 2; keys.indexOf(keys.at(i)) < i; ++number)
            keys[i] = key + u" (%1)"_s.arg(number);
    }
}

} // namespace

RecordsSource::RecordsSource(const records::View &view, const TableView &table, bool wholeTable)
    : m_view(view)
    , m_table(table)
    , m_wholeTable(wholeTable)
{ }

qsizetype RecordsSource::shownRows() const
{
    return m_view.size();
}

qsizetype RecordsSource::allRows() const
{
    return m_wholeTable ? m_view.table().size() : m_view.size();
}

catalog::Mask RecordsSource::mask() const
{
    return m_view.wording().mask;
}

tablefile::Columns RecordsSource::columns(bool all) const
{
    const catalog::Resource &resource = m_view.table().resource();
    const QHeaderView *header = m_table.horizontalHeader();
    tablefile::Columns columns;
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        const catalog::Column &column = resource.columns[std::size_t(section)];
        const bool wanted = all ? column.visibility != catalog::Visibility::Internal
                                : !header->isSectionHidden(section);
        if (wanted && !column.secret)
            columns.push_back(&column);
    }
    return columns;
}

tablefile::Content RecordsSource::content(const Wanted &wanted) const
{
    tablefile::Content content{.resource = &m_view.table().resource(),
                               .rows = {},
                               .order = nullptr,
                               .columns = columns(wanted.allColumns),
                               .names = m_view.wording().names,
                               .format = wanted.format};
    if (!wanted.wholeValues)
        content.mask = mask();
    if (wanted.allRows && m_wholeTable)
        content.rows = m_view.table().snapshot();
    else
        std::tie(content.rows, content.order) = m_view.listing();
    return content;
}

ModelSource::ModelSource(const TableView &table, bool personal)
    : m_table(table)
    , m_personal(personal)
{ }

qsizetype ModelSource::shownRows() const
{
    return m_table.model()->rowCount();
}

QList<int> ModelSource::sections(bool all) const
{
    QList<int> sections;
    const QHeaderView *header = m_table.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        if (all || !header->isSectionHidden(section))
            sections += section;
    }
    return sections;
}

tablefile::Content ModelSource::content(const Wanted &wanted) const
{
    const QAbstractItemModel &model = *m_table.model();
    const QList<int> shown = sections(wanted.allColumns);
    const bool named = !m_table.verticalHeader()->isHidden();
    auto sheet = std::make_shared<Sheet>();
    sheet->name = nameOf(model);
    sheet->personal = m_personal;
    if (named)
        sheet->columns += u"field"_s;
    for (const int section : shown)
        sheet->columns += keyOf(model, section);
    makeUnique(sheet->columns);
    for (int row = 0; row < model.rowCount(); ++row) {
        QList<QVariant> cells;
        if (named)
            cells += model.headerData(row, Qt::Vertical);
        for (const int section : shown)
            cells += cellOf(model.index(row, section));
        sheet->rows += cells;
    }
    tablefile::Content content;
    content.format = wanted.format;
    content.sheet = std::move(sheet);
    return content;
}

QString RecordsSource::title() const
{
    return m_table.accessibleName();
}

QString ModelSource::title() const
{
    return m_table.accessibleName();
}

PersonSource::PersonSource(records::Store &store, const catalog::Resource &resource,
                           const QString &userId, catalog::Mask mask)
    : m_store(store)
    , m_resource(resource)
    , m_userId(userId)
    , m_mask(std::move(mask))
{ }

QString PersonSource::title() const
{
    return m_resource.titleText();
}

qsizetype PersonSource::shownRows() const
{
    return m_store.table(m_resource).where(m_resource.userPath(), m_userId).size();
}

tablefile::Content PersonSource::content(const Wanted &wanted) const
{
    const records::Table &table = m_store.table(m_resource);
    tablefile::Content content;
    content.resource = &m_resource;
    content.rows = table.snapshot();
    content.order = std::make_shared<const std::vector<quint32>>(
        table.slotsWhere(m_resource.userPath(), m_userId));
    for (const catalog::Column &column : m_resource.columns) {
        const bool wide = wanted.allColumns && column.visibility == catalog::Visibility::Hidden;
        if ((wide || column.visibility == catalog::Visibility::Shown) && !column.secret)
            content.columns.push_back(&column);
    }
    content.names = m_store.names();
    content.format = wanted.format;
    if (!wanted.wholeValues)
        content.mask = m_mask;
    return content;
}

std::unique_ptr<ExportSource> exportSourceOf(const TableView &table)
{
    if (const auto *records = qobject_cast<const records::Model *>(table.model()))
        return std::make_unique<RecordsSource>(records->view(), table, false);
    return std::make_unique<ModelSource>(table, true);
}

} // namespace smile::console
