#include "startreport.h"

#include "paintwatch.h"

#include <QAbstractItemView>
#include <QFile>

#include <chrono>
#include <cstdio>
#include <memory>
#ifdef Q_OS_LINUX
#include <time.h>
#include <unistd.h>
#endif

namespace smile::console {

namespace {

qint64 monotonicNanoseconds()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

// Of the loading of this program's own code: the fallback where the system does not tell more.
const qint64 loadedAt = monotonicNanoseconds();

qint64 startedAt()
{
    bool given = false;
    const qint64 told = qEnvironmentVariable("SMILE_STARTED_AT").toLongLong(&given);
    if (given)
        return told;
#ifdef Q_OS_LINUX
    QFile stat(QStringLiteral("/proc/self/stat"));
    timespec sinceBoot{};
    if (stat.open(QFile::ReadOnly) && clock_gettime(CLOCK_BOOTTIME, &sinceBoot) == 0) {
        // The name in parentheses may hold blanks; field 22, the start in ticks, is the 20th after
        // it.
        const QByteArray content = stat.readAll();
        const QList<QByteArray> fields = content.mid(content.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 19) {
            const qint64 ticks = fields.at(19).toLongLong();
            const qint64 now = qint64(sinceBoot.tv_sec) * 1'000'000'000 + sinceBoot.tv_nsec;
            const qint64 age = now - ticks * (1'000'000'000 / sysconf(_SC_CLK_TCK));
            return monotonicNanoseconds() - age;
        }
    }
#endif
    return loadedAt;
}

} // namespace

double millisecondsSinceStart()
{
    static const qint64 start = startedAt();
    return double(monotonicNanoseconds() - start) / 1e6;
}

void reportStart(QWidget &window, QAbstractItemView &table)
{
    auto firstPaint = std::make_shared<double>(0);
    new PaintWatch(
        window, [] { return true; }, [firstPaint] { *firstPaint = millisecondsSinceStart(); });
    new PaintWatch(
        *table.viewport(), [&table] { return table.model() && table.model()->rowCount() > 0; },
        [firstPaint] {
            std::printf("{\"firstPaintMs\":%.1f,\"firstRowsMs\":%.1f}\n", *firstPaint,
                        millisecondsSinceStart());
            std::fflush(stdout);
        });
}

void reportComplete()
{
    std::printf("{\"completeMs\":%.1f}\n", millisecondsSinceStart());
    std::fflush(stdout);
}

} // namespace smile::console
