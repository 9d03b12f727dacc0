#include "act/readfiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

struct ReadFilesWords
{
    Q_DECLARE_TR_FUNCTIONS(ReadFiles)
};

constexpr qint64 megabyte = 1024 * 1024;

QString typeOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toUpper();
    static const QStringList known{u"PDF"_s, u"PNG"_s, u"JPG"_s, u"JPEG"_s};
    return known.contains(suffix) ? suffix : QString();
}

} // namespace

ReadFiles readFiles(const QStringList &paths)
{
    ReadFiles read;
    qint64 left = mostUploadBytes;
    for (const QString &path : paths) {
        QFile file(path);
        const QString name = QFileInfo(path).fileName();
        const QString type = typeOf(path);
        if (type.isEmpty())
            return {{}, ReadFilesWords::tr("%1 is neither PDF nor PNG nor JPG.").arg(name)};
        if (!file.open(QFile::ReadOnly))
            return {{}, ReadFilesWords::tr("%1 cannot be read.").arg(name)};
        // What is read counts, not what the system says: a file may grow, or not be one at all.
        const QByteArray content = file.read(left + 1);
        if (file.error() != QFile::NoError)
            return {{}, ReadFilesWords::tr("%1 cannot be read.").arg(name)};
        if (content.isEmpty())
            return {{}, ReadFilesWords::tr("%1 is empty.").arg(name)};
        left -= content.size();
        if (left < 0)
            return {
                {},
                ReadFilesWords::tr("Too large: at most %1 MB in one upload, all files together.")
                    .arg(QLocale().toString(mostUploadBytes / megabyte))};
        read.files.append({name, {}, type, content});
    }
    return read;
}

} // namespace smile::console
