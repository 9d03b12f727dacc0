#include "handover/tableexport.h"

#include "handover/exportdialog.h"
#include "handover/exportedwords.h"
#include "parts/banner.h"
#include "parts/meter.h"
#include "parts/tableview.h"
#include "records/view/view.h"
#include "tablefile/tablewriter.h"
#include "theme/icons.h"

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;

TableExport::TableExport(const records::View &view, const TableView &table, Place place,
                         QWidget *parent)
    : TableExport(std::make_unique<RecordsSource>(view, table, true), std::move(place), parent)
{ }

TableExport::TableExport(Place place, QWidget *parent)
    : TableExport(nullptr, std::move(place), parent)
{ }

TableExport::TableExport(std::unique_ptr<ExportSource> only, Place place, QWidget *parent)
    : QWidget(parent)
    , m_only(std::move(only))
    , m_place(std::move(place))
    , m_banner(new Banner(this))
    , m_meter(new Meter({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_meter);
    connect(m_banner, &Banner::actionTriggered, this, &TableExport::act);
    hide();
}

TableExport::~TableExport() = default;

void TableExport::ask(QWidget *from)
{
    if (m_only)
        open(*m_only, from);
}

void TableExport::ask(std::unique_ptr<ExportSource> source, QWidget *from)
{
    if (isRunning()) {
        open(*source, from);
        return;
    }
    m_asked = std::move(source);
    open(*m_asked, from);
}

void TableExport::open(const ExportSource &source, QWidget *from)
{
    if (isRunning()) {
        m_banner->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    auto *dialog = new ExportDialog(source, m_place.realPeople, from);
    dialog->dependOn(this);
    if (source.table())
        dialog->dependOn(source.table());
    connect(dialog, &ExportDialog::chosen, this, &TableExport::start);
    dialog->open();
}

void TableExport::addShortcut(QWidget *page)
{
    auto *action = new QAction(this);
    action->setShortcut(exportKeys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, page] { ask(page); });
    page->addAction(action);
}

void TableExport::addEntry(QMenu *menu)
{
    QAction *entry = menu->addAction(icon(u"download"_s), tr("Export the table…"));
    entry->setShortcut(exportKeys);
    connect(entry, &QAction::triggered, this, [this] { ask(parentWidget()); });
}

void TableExport::start(const tablefile::Content &content, const QString &path)
{
    if (isRunning())
        return;
    m_content = content;
    m_path = path;
    m_rows = 0;
    m_outcome.reset();
    m_writer = std::make_unique<tablefile::TableWriter>();
    connect(m_writer.get(), &tablefile::TableWriter::progressed, this, [this](qsizetype rows) {
        m_rows = rows;
        showProgress();
    });
    connect(m_writer.get(), &tablefile::TableWriter::finished, this, &TableExport::end);
    m_writer->start(content, path);
    showProgress();
    show();
}

void TableExport::showProgress()
{
    m_meter->setRange(0, 1000);
    m_meter->setValue(int(m_rows * 1000 / std::max<qsizetype>(1, m_content.size())));
    m_meter->show();
    m_banner->showMessage(
        State::Info, u"download"_s, tr("Exporting the table"),
        tr("%1 of %2 rows").arg(locale().toString(m_rows), locale().toString(m_content.size())));
    m_banner->setAction(tr("Cancel"));
}

void TableExport::end(const tablefile::Outcome &outcome)
{
    m_place.audit(exportAuditLine(m_content, outcome, m_place.profileId));
    m_writer.release()->deleteLater(); // this is its signal
    m_content = {};
    m_outcome = outcome;
    retranslate();
}

void TableExport::act()
{
    if (isRunning()) {
        m_writer->cancel();
        return;
    }
    m_outcome.reset();
    hide();
}

void TableExport::retranslate()
{
    m_meter->setAccessibleName(tr("Progress"));
    if (isRunning()) {
        showProgress();
    } else if (m_outcome) {
        const ExportedWords words = exportedWords(*m_outcome, m_path);
        m_meter->hide();
        m_banner->showMessage(words.fine ? State::Ok : State::Err,
                              words.fine ? u"check"_s : u"error"_s, words.title, words.text);
        m_banner->setAction(tr("Dismiss"));
    }
}

} // namespace smile::console
