#pragma once

#include "origin.h"

namespace smile::sandbox::people {

// A person's own records: what exists apart from the data points. Each shaped as the contract's
// schema of that name, newest first.

/// What records are made with, the same for every person of a tenant.
struct Desk
{
    const Dataset &data;
    const IdCodec &codec;
    quint64 seed = 0;
    qint64 now = 0;
    QString baseUrl;
};

QJsonObject userJson(const Desk &desk, const Outline &outline);
QList<QJsonObject> accountRows(const Desk &desk, const Outline &outline);
QList<QJsonObject> inviteRows(const Desk &desk, const Outline &outline, const Profile &profile);
QList<QJsonObject> inviteLogRows(const Desk &desk, const Outline &outline);
QList<QJsonObject> archiveRows(const Desk &desk, const Outline &outline, const Profile &profile);
QList<QJsonObject> taskRows(const Desk &desk, const Outline &outline, const Profile &profile);

/// Where the person's data points come from: connected accounts, then analyzed archives.
QList<Origin> originsOf(const Desk &desk, const Outline &outline, const Profile &profile);
Origin accountOrigin(const Desk &desk, const Outline &outline, const Profile &profile, int slot);
/// `number` counts the archives from 0; the origin exists whatever the archive's state.
Origin archiveOrigin(const Desk &desk, const Outline &outline, const Profile &profile, int number);

} // namespace smile::sandbox::people
