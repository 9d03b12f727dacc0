#include "person/recordfiles.h"

#include "person/personcontext.h"

#include <QJsonArray>

namespace smile::console {

using namespace Qt::StringLiterals;

QList<RecordFile> filesOf(const QJsonObject &record)
{
    QList<RecordFile> files{
        {record.value("name"_L1).toString(), record.value("fileUrl"_L1).toString()}};
    for (const QJsonValue file : record.value("rawFiles"_L1).toArray())
        files.append(
            {file["name"_L1].toString(), file["url"_L1].toString(), file["format"_L1].toString()});
    files.removeIf([](const RecordFile &file) { return file.link.isEmpty(); });
    return files;
}

FileTools toolsOf(const PersonContext &context)
{
    return {context.fetcher, context.files, context.pdf, context.apiBase};
}

} // namespace smile::console
