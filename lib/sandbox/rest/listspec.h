#pragma once

#include "sandbox/people/people.h"

#include <QMap>

#include <optional>

namespace smile::sandbox {

/// A list of the contract whose rows belong to people.
struct ListSpec
{
    const char *path; ///< "/v1/accounts"
    std::optional<Resource> resource; ///< none: the users themselves
    QStringList filters; ///< names of the query
    QString dateKey; ///< what startDate … endDate or the months compare; "a.b" is nested
    bool dateIsCreation = false; ///< then no row is older than its user
};

const QList<ListSpec> &listSpecs();

/// Whether the row passes the filters, except userId, which is the caller's.
bool passes(const ListSpec &spec, const QMap<QString, QString> &filters, const QJsonObject &row);

} // namespace smile::sandbox
