#pragma once

#include "datapoints.h"

namespace smile::sandbox::people {

// The files that urls in the tenant point at, made on demand.

/// The sheet behind a document's fileUrl.
StoredFile documentSheet(const Profile &profile, const QString &issuer,
                         const QJsonObject &document);
/// An uploaded file: a picture of a card for identity cards, otherwise a sheet with `fields`.
StoredFile uploadedFile(const Profile &profile, const FileType &type, const QString &name,
                        const QJsonObject &fields);
bool isUploadedAsPicture(const FileType &type);
/// A face of plain shapes, the same for the same person.
StoredFile photoOf(const Profile &profile);
/// A square with the initials of `name`; `color` is rrggbb.
StoredFile logoOf(const QString &name, const QString &color);
StoredFile samplePayslipSheet();

} // namespace smile::sandbox::people
