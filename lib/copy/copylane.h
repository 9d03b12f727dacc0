#pragma once

#include "catalog/resource.h"
#include "vault/sealedfile.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <array>
#include <mutex>

namespace smile::copy {

/// Records, by resource.
using LoadedPart = QHash<const catalog::Resource *, QList<QJsonObject>>;

/// What was read from the disk.
struct Loaded
{
    /// What belongs to one person is in one part, so that each person is joined once.
    std::array<LoadedPart, 512> parts;
    QSet<QString> past; ///< accounts that are past their life; they are not among the records
    QSet<QString> cut; ///< accounts whose link was cut
};

/// Where the reading threads put what they have unpacked.
class LoadedBox
{
public:
    void add(const Loaded &some);
    Loaded take();

private:
    std::mutex m_guard;
    Loaded m_all;
};

/// Unpacks on its reading thread. What is no record of a known resource is left out.
class CopyLane : public vault::SealedLane
{
public:
    CopyLane(std::shared_ptr<LoadedBox> box, const QDate &today);

    void take(QByteArrayView kind, QByteArrayView payload) override;
    void end() override;

private:
    bool isToGo(const QJsonObject &account);

    std::shared_ptr<LoadedBox> m_box;
    QDate m_today;
    QHash<QByteArray, const catalog::Resource *> m_resources;
    Loaded m_loaded;
};

} // namespace smile::copy
