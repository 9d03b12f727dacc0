#include "handover/exportdialog.h"

#include "parts/button.h"
#include "parts/formfield.h"
#include "parts/label.h"
#include "parts/segments.h"
#include "parts/tableview.h"
#include "records/view/view.h"

#include <QDate>
#include <QFileDialog>
#include <QHeaderView>
#include <QVBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;
using tablefile::Format;

namespace {

constexpr int asShown = 0; // of rows and of columns

QString joinedTitles(const tablefile::Columns &columns)
{
    QStringList titles;
    for (const catalog::Column *column : columns)
        titles += QCoreApplication::translate("catalog", column->title);
    titles.removeDuplicates();
    return titles.join(ExportDialog::tr(", "));
}

} // namespace

ExportDialog::ExportDialog(const records::View &view, const TableView &table,
                           bool namesPersonalData, QWidget *anywhere)
    : Dialog(tr("Export the table"), anywhere)
    , m_view(view)
    , m_table(table)
    , m_namesPersonalData(namesPersonalData)
{
    build();
    showConsequences();
}

void ExportDialog::build()
{
    const auto choice = [this](const QString &label, const QStringList &words) {
        auto *segments = new Segments(words, this);
        segments->setAccessibleName(label);
        body()->addWidget(new FormField(label, segments));
        connect(segments, &Segments::currentChanged, this, &ExportDialog::showConsequences);
        return segments;
    };
    m_format = choice(tr("Format"), {tr("CSV"), tr("JSON lines")});
    m_rows = choice(tr("Rows"), {tr("As shown: %1").arg(locale().toString(m_view.size())),
                                 tr("All: %1").arg(locale().toString(m_view.table().size()))});
    m_columns = choice(tr("Columns"), {tr("As shown"), tr("All")});
    m_about = new Label({}, TextStyle::Small, Tone::Muted, this);
    m_about->setWordWrap(true);
    body()->addWidget(m_about);
    m_warning = new Label({}, TextStyle::Base, Tone::Warn, this);
    m_warning->setWordWrap(true);
    body()->addWidget(m_warning);
    Button *save = addAction(tr("Choose a file…"), ButtonKind::Primary);
    connect(save, &Button::clicked, this, &ExportDialog::askForFile);
    setDefaultButton(save);
    setInitialFocus(save);
}

void ExportDialog::showConsequences()
{
    const bool csv = m_format->current() == int(Format::Csv);
    m_columns->setEnabled(csv);
    m_about->setText(
        csv ? tr("For spreadsheets: UTF-8 with a byte order mark, times in UTC. A text that would "
                 "be taken for a formula gets an apostrophe before it.")
            : tr("For programs: each row is the whole record as Smile sent it, in a line of its "
                 "own."));
    const tablefile::Columns personal = tablefile::personalColumns(content());
    m_warning->setVisible(m_namesPersonalData && !personal.empty());
    m_warning->setText(tr("Personal data goes out: %1").arg(joinedTitles(personal)));
}

tablefile::Columns ExportDialog::columns() const
{
    const catalog::Resource &resource = m_view.table().resource();
    const QHeaderView *header = m_table.horizontalHeader();
    tablefile::Columns columns;
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        const catalog::Column &column = resource.columns[std::size_t(section)];
        const bool wanted = m_columns->current() == asShown
                                ? !header->isSectionHidden(section)
                                : column.visibility != catalog::Visibility::Internal;
        if (wanted && !column.secret)
            columns.push_back(&column);
    }
    return columns;
}

tablefile::Content ExportDialog::content() const
{
    tablefile::Content content{.resource = &m_view.table().resource(),
                               .rows = {},
                               .order = nullptr,
                               .columns = columns(),
                               .names = m_view.wording().names,
                               .format = Format(m_format->current())};
    if (m_rows->current() == asShown)
        std::tie(content.rows, content.order) = m_view.listing();
    else
        content.rows = m_view.table().snapshot();
    return content;
}

QString ExportDialog::suggestedName() const
{
    return QLatin1StringView(m_view.table().resource().key) % u'-'
           % QDate::currentDate().toString(Qt::ISODate)
           % (m_format->current() == int(Format::Csv) ? ".csv"_L1 : ".jsonl"_L1);
}

void ExportDialog::askForFile()
{
    auto *files = new QFileDialog(this, title());
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilter(m_format->current() == int(Format::Csv) ? tr("CSV (*.csv)")
                                                                 : tr("JSON lines (*.jsonl)"));
    files->setDefaultSuffix(m_format->current() == int(Format::Csv) ? u"csv"_s : u"jsonl"_s);
    files->selectFile(suggestedName());
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        Q_EMIT chosen(content(), path);
        finish();
    });
    files->open();
}

} // namespace smile::console
