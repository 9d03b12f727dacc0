#pragma once

#include "sandbox/world.h"

namespace smile::sandbox {

/// A file that came with a request.
struct UploadedFile
{
    QString name;
    QString subType; ///< may be empty
    QString format; ///< PDF, PNG, JPG or JPEG
    QByteArray bytes;
};

/// Uploads: STARTED, then ANALYZED with its data for the sample payslip, else UNSUPPORTED, or ERROR
/// when the bytes are not of the format they claim. The analysis runs on the world's scheduler.
class Archives
{
public:
    explicit Archives(World &world)
        : m_world(world)
    { }

    /// `fileType` empty: it is to be classified.
    QJsonObject create(const QString &userId, const QString &fileType,
                       const QList<UploadedFile> &files);
    /// Deletes it and what came from it; false when there is none.
    bool revoke(const QString &archiveId);

private:
    void analyze(const QString &archiveId, const QList<UploadedFile> &files);
    void setState(const QString &archiveId, const QString &status, const QString &errorCode,
                  const QString &message);
    void accept(const QJsonObject &archive);

    World &m_world;
};

/// Whether /fileTypes knows that type.
bool isFileType(const People &people, const QString &fileType);

/// Text in base64, or nothing when it is none or empty.
std::optional<QByteArray> fileContent(const QString &base64);

} // namespace smile::sandbox
