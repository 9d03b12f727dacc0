#include "copy/recordformat.h"

#include "catalog/catalog.h"

#include <QJsonDocument>

namespace smile::copy {

QByteArray packed(const records::Record &record)
{
    return QJsonDocument(record.json()).toJson(QJsonDocument::Compact);
}

QJsonObject unpacked(QByteArrayView bytes)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size())).object();
}

qsizetype leastSize(const catalog::Resource &resource)
{
    return &resource == &catalog::accounts ? 1024 : 512;
}

} // namespace smile::copy
