#pragma once

#include <QStringList>
#include <QVariant>

namespace smile::tablefile {

/// A small table that holds no records as such (a timeline, a comparison): taken as it is shown.
struct Sheet
{
    QString name; ///< stable: "timeline"
    QStringList columns; ///< stable keys, as the header names them
    /// QString, double, bool, QDate, QDateTime (UTC), or invalid for nothing.
    QList<QList<QVariant>> rows;
    bool personal = false; ///< whether it holds personal data
};

} // namespace smile::tablefile
