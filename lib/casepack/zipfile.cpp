#include "casepack/zipfile.h"

#include "ownerfile.h"

#include <memory>

#include <zip.h>

namespace smile::casepack {

namespace {

struct FreeSource
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, FreeSource>;

bool add(zip_t *archive, const PackFile &file, time_t when)
{
    zip_source_t *bytes = zip_source_buffer(archive, file.bytes.constData(),
                                            static_cast<zip_uint64_t>(file.bytes.size()), 0);
    if (!bytes)
        return false;
    const zip_int64_t index =
        zip_file_add(archive, file.name.toUtf8().constData(), bytes, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(bytes); // it is the archive's only once it was added
        return false;
    }
    return zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), when, 0) == 0;
}

QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t size;
    if (zip_source_stat(source, &size) != 0 || !(size.valid & ZIP_STAT_SIZE)
        || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(size.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), size.size);
    zip_source_close(source);
    return read == bytes.size() ? bytes : QByteArray();
}

} // namespace

QByteArray zipped(const QList<PackFile> &files, const QDateTime &when)
{
    const Source source(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!source)
        return {};
    zip_t *archive = zip_open_from_source(source.get(), ZIP_TRUNCATE, nullptr);
    if (!archive)
        return {};
    zip_source_keep(source.get()); // closing the archive would free it with the bytes in it
    for (const PackFile &file : files) {
        if (!add(archive, file, static_cast<time_t>(when.toSecsSinceEpoch()))) {
            zip_discard(archive);
            return {};
        }
    }
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        return {};
    }
    return bytesOf(source.get());
}

Saved saveZip(const QList<PackFile> &files, const QDateTime &when, const QString &path)
{
    const QByteArray bytes = zipped(files, when);
    if (bytes.isEmpty())
        return {QStringLiteral("libzip")};
    return {writeForOwner(path, bytes)};
}

} // namespace smile::casepack
