#include "handover/exportedwords.h"

#include "tablefile/xlsxfile.h"
#include "vault/auditlog.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QLocale>

namespace smile::console {

using namespace Qt::StringLiterals;
using tablefile::End;
using tablefile::Format;

namespace {

struct Exported
{
    Q_DECLARE_TR_FUNCTIONS(smile::console::Exported)
};

QString outcomeName(End end)
{
    return end == End::Written ? u"done"_s : end == End::Cancelled ? u"cancelled"_s : u"failed"_s;
}

QString formatName(Format format)
{
    return format == Format::Csv ? u"csv"_s : format == Format::Xlsx ? u"xlsx"_s : u"jsonLines"_s;
}

} // namespace

ExportedWords exportedWords(const tablefile::Outcome &outcome, const QString &path)
{
    const QString file = QDir::toNativeSeparators(path);
    const QString failed = Exported::tr("The table was not exported");
    switch (outcome.end) {
    case End::Written: {
        const int rows = int(outcome.rows);
        return {true, Exported::tr("%n row(s) exported", nullptr, rows), file};
    }
    case End::Cancelled:
        return {true, Exported::tr("The export was cancelled"),
                Exported::tr("Nothing was left of the file.")};
    case End::NotWritable:
        return {false, failed, Exported::tr("%1 cannot be written: %2").arg(file, outcome.why)};
    case End::NoRoom:
        return {false, failed,
                Exported::tr("The disk is full. Nothing was left of the file; make room or choose "
                             "another place.")};
    case End::TooLong:
        return {false, failed,
                Exported::tr("A worksheet holds at most %1 rows. Export fewer, or as CSV.")
                    .arg(QLocale().toString(tablefile::XlsxFile::mostRows - 1))};
    case End::Failed:
        return {false, failed, Exported::tr("The system stopped the writing: %1").arg(outcome.why)};
    }
    return {};
}

QJsonObject exportAuditLine(const tablefile::Content &content, const tablefile::Outcome &outcome,
                            const QString &profileId)
{
    QJsonObject line = vault::auditLine(profileId, u"exportTable"_s,
                                        {{u"resource"_s, content.name()},
                                         {u"format"_s, formatName(content.format)},
                                         {u"rows"_s, outcome.rows},
                                         {u"outcome"_s, outcomeName(outcome.end)}});
    QJsonArray columns;
    if (content.resource && content.format != Format::JsonLines) { // else the whole records
        for (const catalog::Column *column : content.columns)
            columns += QLatin1StringView(column->path);
    }
    if (content.mask.level != catalog::MaskLevel::Off)
        line.insert(u"masked"_s, true);
    if (!columns.isEmpty())
        line.insert(u"columns"_s, columns);
    return line;
}

} // namespace smile::console
