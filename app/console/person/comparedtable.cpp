#include "person/comparedtable.h"

#include "parts/appearancesettings.h"
#include "person/compareddelegate.h"
#include "person/fieldsmodel.h"
#include "theme/fonts.h"
#include "theme/theme.h"
#include "vault/settings.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace smile::console {

namespace {

constexpr int usualHeight = 29, compactHeight = 28, tallHeight = 46;
constexpr int leastColumn = 160;
constexpr int leastNames = 132, mostNames = 260;
constexpr int padding = 10;

/// The fields' names. They look like the first column of the table, not like a head.
class NamesHeader : public QHeaderView
{
public:
    explicit NamesHeader(ComparedTable *table)
        : QHeaderView(Qt::Vertical, table)
        , m_table(table)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
        setMinimumSectionSize(compactHeight);
        setSectionResizeMode(Fixed);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme &theme = themeOf(palette());
        const bool isCurrent = m_table->hasFocus() && m_table->currentIndex().row() == section;
        painter->fillRect(rect, isCurrent ? theme.sel : theme.subtle);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), theme.border);
        if (isCurrent)
            painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.accent);
        const QRect inner = rect.adjusted(padding, 0, -padding, -1);
        const QFont font = textFont(TextStyle::Base);
        const QString name = model()->headerData(section, Qt::Vertical).toString();
        painter->setFont(font);
        painter->setPen(theme.text2);
        painter->drawText(inner, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(name, Qt::ElideRight, inner.width()));
    }

private:
    ComparedTable *m_table;
};

// A value and how it differs; a missing one says so in its place.
bool isTall(const QModelIndex &cell)
{
    return !cell.data().toString().isEmpty() && !cell.data(DetailRole).toString().isEmpty();
}

} // namespace

ComparedTable::ComparedTable(FieldsModel &model, vault::Settings &settings, QWidget *parent)
    : TableView(QString(), parent)
{
    setVerticalHeader(new NamesHeader(this));
    setItemDelegate(new ComparedDelegate(this));
    setModel(&model);
    horizontalHeader()->setSectionsMovable(false);
    verticalHeader()->show();
    followDensity(*this, settings);
    const auto fit = [this] {
        fitRows();
        fitNames();
        shareColumns();
    };
    connect(&model, &QAbstractItemModel::modelReset, this, fit);
    connect(&model, &QAbstractItemModel::dataChanged, this, fit);
    // Connected later than followDensity, so it has the last word.
    connect(&settings, &vault::Settings::changed, this, &ComparedTable::fitRows);
    connect(this, &TableView::currentRowChanged, verticalHeader()->viewport(),
            qOverload<>(&QWidget::update));
    fit();
}

void ComparedTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    shareColumns();
}

void ComparedTable::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        fitNames();
}

void ComparedTable::shareColumns()
{
    const int columns = model()->columnCount();
    if (columns == 0)
        return;
    const int each = std::max(leastColumn, viewport()->width() / columns);
    for (int section = 0; section < columns; ++section)
        setColumnWidth(section, each);
}

void ComparedTable::fitRows()
{
    const int usual = isCompact() ? compactHeight : usualHeight;
    const int columns = model()->columnCount();
    if (verticalHeader()->defaultSectionSize() != usual)
        verticalHeader()->setDefaultSectionSize(usual);
    for (int row = 0; row < model()->rowCount(); ++row) {
        bool differs = false;
        for (int column = 0; column < columns && !differs; ++column)
            differs = isTall(model()->index(row, column));
        verticalHeader()->resizeSection(row, differs ? tallHeight : usual);
    }
}

void ComparedTable::fitNames()
{
    int widest = leastNames;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QString name = model()->headerData(row, Qt::Vertical).toString();
        widest = std::max(widest, textWidth(TextStyle::Base, name) + 2 * padding);
    }
    verticalHeader()->setFixedWidth(std::min(widest, mostNames));
}

} // namespace smile::console
