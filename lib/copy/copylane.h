#pragma once

#include "copy/lifetimes.h"
#include "copy/segmentformat.h"
#include "vault/sealedfile.h"

#include <mutex>

namespace smile::copy {

/// A segment that was read from the disk.
struct LoadedSegment
{
    const catalog::Resource *resource;
    ReadSegment read;
    QHash<QString, QString> names; ///< of people
};

/// What was read from the disk.
struct Loaded
{
    std::vector<LoadedSegment> segments;
    Doomed doomed; ///< what the accounts among them say
};

/// Where the reading threads put what they have unpacked.
class LoadedBox
{
public:
    void add(Loaded some);
    Loaded take();

private:
    std::mutex m_guard;
    Loaded m_all;
};

/// How the tables pack their records.
using Layouts =
    QHash<QByteArray, std::pair<const catalog::Resource *, std::shared_ptr<const records::Layout>>>;
Layouts layoutsOf(records::Store &store);

/// Unpacks on its reading thread. What is no segment of a known resource is left out.
class CopyLane : public vault::SealedLane
{
public:
    CopyLane(std::shared_ptr<LoadedBox> box, Layouts layouts, const QDate &today)
        : m_box(std::move(box))
        , m_layouts(std::move(layouts))
        , m_today(today)
    { }

    void take(QByteArrayView kind, QByteArrayView payload) override;
    void end() override { m_box->add(std::move(m_loaded)); }

private:
    void lookAtAccount(const records::Record &account);

    std::shared_ptr<LoadedBox> m_box;
    Layouts m_layouts; ///< by key of the resource
    QDate m_today;
    Loaded m_loaded;
};

} // namespace smile::copy
