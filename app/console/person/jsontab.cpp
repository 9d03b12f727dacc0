#include "person/jsontab.h"

#include "casefile/moments.h"
#include "catalog/maskedjson.h"
#include "parts/card.h"
#include "parts/celldelegate.h"
#include "parts/cellroles.h"
#include "person/personcontext.h"
#include "session/masking.h"
#include "json/jsonview.h"

#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {
constexpr int tabHeight = 520;
constexpr int mostOthers = 500;
} // namespace

JsonTab::JsonTab(const PersonContext &context, QWidget *parent)
    : PersonTab(parent)
    , m_context(context)
    , m_records(context.store, context.userId)
    , m_list(new QListView)
    , m_json(new JsonView(nullptr, JsonView::Comparing::Yes))
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
    if (context.masking) // what was shown goes before what is masked is made
        connect(context.masking, &Masking::hidden, this, [this] {
            m_json->clear();
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
    if (!current.isValid()) {
        m_json->setValue(QJsonValue(QJsonValue::Undefined));
        return;
    }
    const records::Record &record = m_records.record(current.row());
    m_json->setVersion(versionOf(m_records.resource(current.row()), record,
                                 tr("%1, now").arg(m_records.words(current.row()))),
                       record.id());
    offerOthers(current.row());
}

/// Masked as the screen is: the same record under another mask is another content.
JsonVersion JsonTab::versionOf(const catalog::Resource &resource, const records::Record &record,
                               const QString &title) const
{
    const catalog::Mask mask = m_context.wording().mask;
    const bool whole = mask.level == catalog::MaskLevel::Off || mask.shows(record.id(), {});
    const QString masked = whole ? QString() : u"/masked%1"_s.arg(int(mask.level));
    return {record.id() + u'/' + QString::number(qHash(record)) + masked, title,
            [record, mask, resource = &resource] {
                return QJsonValue(catalog::maskedJson(record.json(), *resource, mask));
            }};
}

/// What it was before, then the others of its kind, then the rest.
void JsonTab::offerOthers(int row)
{
    QList<JsonVersion> others;
    const records::Record &shown = m_records.record(row);
    const catalog::Resource &resource = m_records.resource(row);
    const catalog::Wording wording = m_context.wording();
    if (m_context.moments) {
        for (const casefile::Moment &moment : m_context.moments->of(resource, shown.id())) {
            const QDateTime until = moment.until.toTimeZone(wording.zone);
            others += versionOf(resource, moment.record,
                                tr("until %1")
                                    .arg(catalog::dateText(until.date(), wording.locale)
                                         + until.toString(u" HH:mm:ss"_s)));
        }
    }
    for (const bool sameKind : {true, false}) {
        for (int other = 0; other < m_records.rowCount() && others.size() < mostOthers; ++other) {
            if (other != row && (&m_records.resource(other) == &resource) == sameKind)
                others += versionOf(m_records.resource(other), m_records.record(other),
                                    m_records.words(other));
        }
    }
    QStringList keys{wording.locale.name()};
    for (const JsonVersion &other : std::as_const(others))
        keys += other.key;
    if (keys == m_offered)
        return;
    m_offered = keys;
    m_json->setOthers(others);
}

} // namespace smile::console
