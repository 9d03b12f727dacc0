#include "handover/exportdialog.h"

#include "parts/askforfile.h"
#include "parts/button.h"
#include "parts/formfield.h"
#include "parts/label.h"
#include "parts/segments.h"
#include "tablefile/xlsxfile.h"

#include <QDate>
#include <QVBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;
using tablefile::Format;

namespace {

constexpr int asShown = 0; // of rows, of columns, of personal data

QString joinedTitles(const tablefile::Columns &columns)
{
    QStringList titles;
    for (const catalog::Column *column : columns)
        titles += QCoreApplication::translate("catalog", column->title);
    titles.removeDuplicates();
    return titles.join(ExportDialog::tr(", "));
}

} // namespace

ExportDialog::ExportDialog(const ExportSource &source, bool namesPersonalData, QWidget *anywhere)
    : Dialog(tr("Export the table"), anywhere)
    , m_source(source)
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
    // On a page with several tables it is not plain which one has the focus.
    body()->addWidget(new Label(m_source.title(), TextStyle::Bold, Tone::Text, this));
    m_format = choice(tr("Format"), {tr("CSV"), tr("JSON lines"), tr("XLSX")});
    const qsizetype shown = m_source.shownRows(), all = m_source.allRows();
    m_rows = choice(tr("Rows"), {tr("As shown: %1").arg(locale().toString(shown)),
                                 tr("All: %1").arg(locale().toString(all))});
    m_rows->parentWidget()->setVisible(all > shown);
    m_columns = choice(tr("Columns"), {tr("As shown"), tr("All")});
    if (m_source.mask().level != catalog::MaskLevel::Off)
        m_personal = choice(tr("Personal data"), {tr("Masked, as shown"), tr("Whole values")});
    m_about = new Label({}, TextStyle::Small, Tone::Muted, this);
    m_about->setWordWrap(true);
    body()->addWidget(m_about);
    m_warning = new Label({}, TextStyle::Base, Tone::Warn, this);
    m_warning->setWordWrap(true);
    body()->addWidget(m_warning);
    Button *save = addAction(tr("Choose a file…"), ButtonKind::Primary);
    connect(save, &Button::clicked, this, &ExportDialog::askWhere);
    setDefaultButton(save);
    setInitialFocus(save);
}

QString ExportDialog::aboutFormat(const tablefile::Content &wanted) const
{
    switch (wanted.format) {
    case Format::Csv:
        return tr("For spreadsheets: UTF-8 with a byte order mark, times in UTC. A text that would "
                  "be taken for a formula gets an apostrophe before it.");
    case Format::JsonLines:
        return wanted.sheet
                   ? tr("For programs: each row in a line of its own.")
                   : tr("For programs: each row is the whole record as Smile sent it, in a line "
                        "of its own.");
    case Format::Xlsx:
        break;
    }
    return tr("For Excel and LibreOffice: dates and numbers as such, times in UTC, texts never "
              "taken for formulas. At most %1 rows.")
        .arg(locale().toString(tablefile::XlsxFile::mostRows - 1));
}

void ExportDialog::showConsequences()
{
    const tablefile::Content wanted = content();
    m_columns->setEnabled(wanted.sheet || format() != Format::JsonLines);
    m_about->setText(aboutFormat(wanted));
    const tablefile::Columns personal = tablefile::personalColumns(wanted);
    const bool isPersonal = wanted.sheet ? wanted.sheet->personal : !personal.empty();
    m_warning->setVisible((m_namesPersonalData || m_personal) && isPersonal);
    const bool masked = wanted.mask.level != catalog::MaskLevel::Off;
    m_warning->setText(
        wanted.sheet ? tr("Personal data goes out, as it is shown.")
        : masked
            ? tr("Personal data goes out, masked as on the screen: %1").arg(joinedTitles(personal))
            : tr("Personal data goes out: %1").arg(joinedTitles(personal)));
}

Format ExportDialog::format() const
{
    return Format(m_format->current());
}

tablefile::Content ExportDialog::content() const
{
    return m_source.content({format(), m_rows->current() != asShown,
                             m_columns->current() != asShown,
                             m_personal && m_personal->current() != asShown});
}

QString ExportDialog::suffix() const
{
    switch (format()) {
    case Format::Csv:
        return u"csv"_s;
    case Format::JsonLines:
        return u"jsonl"_s;
    case Format::Xlsx:
        break;
    }
    return u"xlsx"_s;
}

QString ExportDialog::filterWords() const
{
    switch (format()) {
    case Format::Csv:
        return tr("CSV (*.csv)");
    case Format::JsonLines:
        return tr("JSON lines (*.jsonl)");
    case Format::Xlsx:
        break;
    }
    return tr("XLSX (*.xlsx)");
}

void ExportDialog::askWhere()
{
    const QString name =
        content().name() % u'-' % QDate::currentDate().toString(Qt::ISODate) % u'.' % suffix();
    askForFile(this, {title(), name, filterWords()}, [this](const QString &path) {
        Q_EMIT chosen(content(), path);
        finish();
    });
}

} // namespace smile::console
