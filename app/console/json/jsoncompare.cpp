#include "json/jsoncompare.h"

#include "parts/clipboard.h"
#include "parts/emptystate.h"
#include "parts/inbackground.h"
#include "parts/label.h"
#include "parts/tableview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;

JsonCompare::JsonCompare(QWidget *parent)
    : QWidget(parent)
    , m_words(new Label({}, TextStyle::Label, Tone::Muted, this))
    , m_choice(new QComboBox(this))
    , m_counts(new Label({}, TextStyle::Bold, Tone::Text, this))
    , m_table(new TableView(QString(), this))
{
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(24);
    m_counts->setElided(true);
    m_table->setModel(&m_model);
    setColumns();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_words);
    row->addWidget(m_choice, 1);
    row->addWidget(m_counts, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_chosen = m_choice->currentData().toString();
        compare();
    });
    connect(m_table, &TableView::contextMenuWanted, this, &JsonCompare::openMenu);
    retranslate();
}

void JsonCompare::setColumns()
{
    ColumnSetup what;
    what.width = 92;
    what.look = CellLook::Chip;
    what.widest = changeWords(JsonChange::Kind::Removed);
    m_table->setColumn(JsonDiffModel::What, what);
    ColumnSetup path;
    path.width = 220;
    path.least = 140;
    m_table->setColumn(JsonDiffModel::Path, path);
    ColumnSetup side;
    side.width = 220;
    side.least = 120;
    m_table->setColumn(JsonDiffModel::Before, side);
    side.rest = true;
    m_table->setColumn(JsonDiffModel::After, side);
}

void JsonCompare::retranslate()
{
    m_words->setText(tr("Compare with"));
    m_choice->setAccessibleName(tr("Compare with"));
    m_table->setAccessibleName(tr("Differences"));
    m_table->emptyState()->setContent(u"compare"_s, tr("Nothing differs"),
                                      tr("Both hold the same."));
    m_compared.clear(); // the counts are words, too
    if (isVisible())
        compare();
}

void JsonCompare::setShown(const JsonVersion &shown)
{
    m_shown = shown;
    if (isVisible())
        compare();
}

void JsonCompare::setOthers(const QList<JsonVersion> &others)
{
    m_others = others;
    m_choice->clear();
    for (const JsonVersion &other : others)
        m_choice->addItem(other.title, other.key);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_chosen)));
    m_choice->setEnabled(!others.isEmpty());
    if (isVisible())
        compare();
}

void JsonCompare::clear()
{
    m_compared.clear();
    m_model.setChanges({});
}

void JsonCompare::compare()
{
    const int chosen = m_choice->currentIndex();
    if (chosen < 0 || chosen >= m_others.size() || !m_shown.json) {
        clear();
        m_counts->setText(tr("There is nothing to compare with yet."));
        return;
    }
    const JsonVersion &other = m_others.at(chosen);
    const QString both = other.key + u'\n' + m_shown.key;
    m_model.setSides(other.title, m_shown.title);
    if (both == m_compared)
        return;
    m_compared = both;
    m_counts->setText(tr("Comparing…"));
    inBackground(
        this, [before = other.json, after = m_shown.json] { return jsonDiff(before(), after()); },
        [this, both](const QList<JsonChange> &changes) {
            if (both != m_compared)
                return;
            m_model.setChanges(changes);
            m_counts->setText(changeCounts(changes));
            Q_EMIT compared();
        });
}

void JsonCompare::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    compare();
}

void JsonCompare::openMenu(const QModelIndex &index, const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const JsonChange change = m_model.changes().at(index.row());
    const auto add = [&](const QString &words, const QString &text, bool personal) {
        menu->addAction(words, this, [text, personal] { copyText(text, personal); })
            ->setEnabled(!text.isEmpty());
    };
    add(tr("Copy path"), change.path, false);
    add(tr("Copy value before"), change.before, true);
    add(tr("Copy value after"), change.after, true);
    menu->popup(place);
}

} // namespace smile::console
