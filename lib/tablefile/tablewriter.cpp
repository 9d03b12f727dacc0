#include "tablefile/tablewriter.h"

namespace smile::tablefile {

TableWriter::TableWriter(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

TableWriter::~TableWriter()
{
    m_cancelled = true;
    m_thread.waitForDone(); // it looks at every row
}

void TableWriter::start(const Content &content, const QString &path)
{
    m_thread.start([this, content, path] {
        const Outcome outcome = write(content, path, m_cancelled, [this](qsizetype rows) {
            QMetaObject::invokeMethod(
                this, [this, rows] { Q_EMIT progressed(rows); }, Qt::QueuedConnection);
        });
        QMetaObject::invokeMethod(
            this, [this, outcome] { Q_EMIT finished(outcome); }, Qt::QueuedConnection);
    });
}

void TableWriter::cancel()
{
    m_cancelled = true;
}

} // namespace smile::tablefile
