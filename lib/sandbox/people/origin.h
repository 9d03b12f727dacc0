#pragma once

#include "ids.h"
#include "profile.h"

namespace smile::sandbox::people {

/// Makes the ids of one person's records: the tenant's own, or, for what is linked later, ids that
/// the tenant does not know.
class IdMaker
{
public:
    IdMaker(const IdCodec &codec, int index)
        : m_codec(&codec)
        , m_index(quint32(index))
    { }
    explicit IdMaker(quint64 salt)
        : m_salt(salt)
    { }

    QString make(Kind kind, int slot = 0, int ordinal = 0) const
    {
        if (!m_codec)
            return IdCodec::foreign(kind, m_salt, quint64(slot) << 16 | quint64(ordinal));
        return m_codec->make({kind, m_index, quint8(slot), quint16(ordinal)});
    }

private:
    const IdCodec *m_codec = nullptr;
    quint32 m_index = 0;
    quint64 m_salt = 0;
};

// The slots of a person's ids: accounts from 0, archives from here.
constexpr int firstArchiveSlot = 16;

// The ordinals of a slot's file ids: what the file is, in steps, and which one.
constexpr int photoFile = 0;
constexpr int documentFile = 0x100;
constexpr int rawFile = 0x200;

/// Where data points come from and whose they are: one connected account or one analyzed archive.
struct Origin
{
    const Dataset *data = nullptr;
    const Profile *profile = nullptr;
    const Provider *provider = nullptr; ///< null: an archive
    const FileType *fileType = nullptr; ///< of the archive
    IdMaker ids;
    int slot = 0;
    int number = 0; ///< place among the person's origins; the first one tells the truth
    QString userId, sourceId;
    qint64 createdAt = 0; ///< when the data was fetched, seconds UTC
    QString baseUrl;

    QDate day() const;
    bool supports(QLatin1StringView datapoint) const;
    Rng rng(Stream stream, int salt = 0) const;
    QString providerId() const;
    /// ObjectReferenceMetadata of the data points.
    QJsonObject metadata() const;
    /// A data point with its id and metadata and nothing else yet.
    QJsonObject item(Kind kind, int ordinal) const;
    /// Null for an empty text, as a provider that lacks a value sends it.
    static QJsonValue text(const QString &value);
};

/// Files are named {baseUrl}/files/<id>.<extension>.
QString fileUrl(const QString &baseUrl, const QString &fileId, QLatin1StringView extension);

} // namespace smile::sandbox::people
