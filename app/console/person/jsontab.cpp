#include "person/jsontab.h"

#include "parts/card.h"
#include "parts/celldelegate.h"
#include "parts/cellroles.h"
#include "person/personcontext.h"
#include "json/jsonview.h"

#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace smile::console {

namespace {
constexpr int tabHeight = 520;
}

JsonTab::JsonTab(const PersonContext &context, QWidget *parent)
    : PersonTab(parent)
    , m_context(context)
    , m_records(context.store, context.userId)
    , m_list(new QListView)
    , m_json(new JsonView)
{
    m_list->setModel(&m_records);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setMinimumWidth(200);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_list);
    splitter->addWidget(m_json);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 700});
    auto *card = new Card(this);
    card->body()->setContentsMargins(1, 4, 1, 4);
    card->body()->addWidget(splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->addWidget(card);
    setFixedHeight(tabHeight);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_current = index.data(KeyRole).toString();
                showCurrent();
            });
    refreshWords();
}

void JsonTab::refreshWords()
{
    m_list->setAccessibleName(tr("Records"));
    m_records.reload(m_context.wording());
    // A reset takes the current row away: back to the record, or to the first one when that is
    // gone.
    const int row = std::max(0, m_records.rowOf(m_current));
    if (!m_list->currentIndex().isValid() && row < m_records.rowCount())
        m_list->setCurrentIndex(m_records.index(row));
    showCurrent();
}

QWidget *JsonTab::filterField()
{
    return m_json->searchField();
}

bool JsonTab::select(const QString &id)
{
    const int row = m_records.rowOf(id);
    if (row >= 0)
        m_list->setCurrentIndex(m_records.index(row));
    return row >= 0;
}

void JsonTab::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_json->setValue(current.isValid() ? QJsonValue(m_records.json(current.row()))
                                       : QJsonValue(QJsonValue::Undefined));
}

} // namespace smile::console
