// Many accounts, sorted, written into a file: one JSON line a figure.
//   bench-export ROWS

#include "accounts.h"
#include "catalog/catalog.h"
#include "records/view/view.h"
#include "tablefile/tablefile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace smile;

namespace {

constexpr int atOnce = 5'000;

/// A line of /proc/self/status in MB; negative where the system has none.
double megabytes(const QByteArray &key)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.mid(key.size()).simplified().split(' ').first().toDouble() / 1024;
    }
    return -1;
}

void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

void print(const char *figure, double value)
{
    std::printf("{\"figure\":\"%s\",\"value\":%.2f}\n", figure, value);
    std::fflush(stdout);
}

void save(const tablefile::Content &content, const QString &path, const char *speed,
          const char *peak)
{
    const std::atomic_bool cancelled = false;
    forgetPeak();
    const double before = megabytes("VmRSS:");
    QElapsedTimer timer;
    timer.start();
    const tablefile::Outcome outcome = tablefile::write(content, path, cancelled, [](qsizetype) {});
    if (outcome.end != tablefile::End::Written)
        std::fputs("the file could not be written\n", stderr);
    print(speed, double(outcome.rows) * 1e9 / double(timer.nsecsElapsed()));
    print(peak, megabytes("VmHWM:") - before);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const int rows = QCoreApplication::arguments().value(1).toInt();
    records::Table table(catalog::accounts);
    catalog::Names names;
    for (int i = 0; i < bench::providers; ++i)
        names.providers.insert(u"provider%1"_s.arg(i), u"Provider %1"_s.arg(i));
    QRandomGenerator random(20'26);
    for (int done = 0; done < rows; done += atOnce)
        table.upsert(bench::accounts(random, std::min(atOnce, rows - done)));
    records::View view(table, names);
    view.setSpec({.sort = {{"createdAt", Qt::DescendingOrder}}});
    while (view.busy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    tablefile::Content content{.resource = &catalog::accounts,
                               .rows = {},
                               .order = nullptr,
                               .columns = {},
                               .names = names,
                               .format = tablefile::Format::Csv};
    std::tie(content.rows, content.order) = view.listing();
    for (const catalog::Column &column : catalog::accounts.columns) {
        if (column.visibility == catalog::Visibility::Shown)
            content.columns.push_back(&column);
    }
    const QTemporaryDir folder;
    save(content, folder.filePath(u"rows.csv"_s), "csv", "csv.peak");
    content.format = tablefile::Format::JsonLines;
    save(content, folder.filePath(u"rows.jsonl"_s), "json", "json.peak");
    content.format = tablefile::Format::Xlsx;
    save(content, folder.filePath(u"rows.xlsx"_s), "xlsx", "xlsx.peak");
    return 0;
}
