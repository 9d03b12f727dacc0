#include "person/documentstab.h"

#include "catalog/catalog.h"
#include "catalog/vocabularies.h"
#include "parts/appearancesettings.h"
#include "parts/label.h"
#include "parts/tableview.h"
#include "person/filefoot.h"
#include "person/loadline.h"
#include "person/personcontext.h"
#include "person/personfacts.h"
#include "person/tableheight.h"
#include "person/widestdate.h"
#include "records/store.h"
#include "table/recordmenu.h"
#include "theme/icons.h"

#include <QMenu>
#include <QVBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {
constexpr int rowsBeforeScroll = 14;
}

DocumentsTab::DocumentsTab(const PersonContext &context, QWidget *parent)
    : PersonTab(parent)
    , m_context(context)
    , m_model(context.apiBase)
    , m_table(new TableView(QString(), this))
    , m_line(new LoadLine(this))
    , m_explained(new Label({}, TextStyle::Base, Tone::Second, this))
    , m_foot(new FileFoot(context, this))
{
    m_table->setModel(&m_model);
    followDensity(*m_table, m_context.settings);
    setColumns();
    new TableHeight(m_table, rowsBeforeScroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_line);
    column->addWidget(m_table);
    m_explained->setWordWrap(true);
    column->addWidget(m_explained);
    column->addWidget(m_foot);

    connect(m_line, &LoadLine::retryWanted, this,
            [this] { m_context.loader.load(catalog::documents); });
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex &index) { open(index.row()); });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == DocumentsModel::File && !index.data().toString().isEmpty())
            open(index.row());
    });
    connect(m_table, &TableView::currentRowChanged, this, &DocumentsTab::showCurrent);
    connect(m_table, &TableView::contextMenuWanted, this, &DocumentsTab::openMenu);
    refreshWords();
}

void DocumentsTab::setColumns()
{
    const auto set = [this](DocumentsModel::Column column, int width, const QString &widest,
                            CellLook look = CellLook::Text) {
        ColumnSetup setup;
        setup.width = width;
        setup.widest = widest;
        setup.look = look;
        setup.rest = column == DocumentsModel::Name;
        m_table->setColumn(column, setup);
    };
    const QString date = widestDate(m_context.wording().locale);
    set(DocumentsModel::Name, 150, {});
    set(DocumentsModel::Type, 108, {});
    set(DocumentsModel::Number, 122, u"CRN-0111-2345678-9"_s);
    set(DocumentsModel::StatusChip, 100, catalog::vocabularies::documentStatus.text(u"EXPIRED"_s),
        CellLook::Chip);
    set(DocumentsModel::Issued, 92, date);
    set(DocumentsModel::Expires, 140, expiryOf(u"2020-11-28"_s, m_context.wording()).words);
    set(DocumentsModel::File, 84, DocumentsModel::tr("not safe to open"));
    set(DocumentsModel::Remarks, 110, {});
    set(DocumentsModel::Source, 92, {});
}

void DocumentsTab::refreshWords()
{
    const catalog::Wording wording = m_context.wording();
    const QList<records::Record> documents =
        m_context.store.table(catalog::documents).where("metadata.userId"_L1, m_context.userId);
    m_table->setAccessibleName(tr("Documents"));
    m_model.setWording(wording);
    m_model.setRows(documents);
    m_table->setVisible(!documents.isEmpty());
    m_line->show(m_context.loader.state(catalog::documents), documents.size(),
                 tr("No documents have been read from any account."), wording);
    m_foot->retranslate();
    m_foot->clearOutcome();
    showCurrent();
}

QString DocumentsTab::explained(int row) const
{
    const auto text = [this, row](DocumentsModel::Column column) {
        return m_model.index(row, column).data().toString();
    };
    QStringList lines{text(DocumentsModel::Name),
                      statusExplained(valueAt(m_model.row(row).json(), "status"_L1))};
    if (const QString expires = text(DocumentsModel::Expires); !expires.isEmpty())
        lines += tr("This document %1.", "%1: expires in 12 days").arg(expires);
    if (const QString remarks = text(DocumentsModel::Remarks); !remarks.isEmpty())
        lines += tr("Remarks of the issuer: %1").arg(remarks);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void DocumentsTab::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    m_foot->setVisible(m_model.rowCount() > 0);
    m_explained->setVisible(current.isValid());
    m_explained->setText(current.isValid() ? explained(current.row()) : QString());
    if (!current.isValid()) {
        m_foot->setFiles({}, {}, tr("Choose a document first"));
        return;
    }
    m_foot->setFiles(filesOf(m_model.row(current.row()).json()),
                     current.siblingAtColumn(DocumentsModel::Name).data().toString(),
                     refusalWords(LinkRefusal::Empty, {}));
}

void DocumentsTab::open(int row)
{
    if (row >= 0 && row < m_model.rowCount())
        m_foot->openLink(m_model.link(row));
}

void DocumentsTab::openMenu(const QModelIndex &index, const QPoint &place)
{
    QMenu *menu = makeContextMenu(this);
    const bool hasFile = !m_model.link(index.row()).isEmpty();
    QAction *openFile = menu->addAction(icon(u"external"_s), tr("Open file"), this,
                                        [this, row = index.row()] { open(row); });
    openFile->setEnabled(hasFile);
    openFile->setToolTip(hasFile ? QString() : refusalWords(LinkRefusal::Empty, {}));
    addCopyEntries(menu, m_table, m_model.row(index.row()).id());
    menu->popup(place);
}

bool DocumentsTab::select(const QString &id)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).id() == id) {
            m_table->selectRow(row);
            return true;
        }
    }
    return false;
}

} // namespace smile::console
