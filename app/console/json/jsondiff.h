#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

namespace smile::console {

/// One path at which two JSON values differ.
struct JsonChange
{
    enum class Kind : quint8 { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    QString path; ///< "emails[0].address", of an item with an id "transactions[t-1].amount"
    QString before, after; ///< compact JSON; empty where there is none
    bool operator==(const JsonChange &) const = default;
};

/// Where `after` differs from `before`, in the order of the keys. What is whole on one side only is
/// one change. Items of arrays that all have an id of their own are matched by it, others by their
/// place. A pure function; any thread.
QList<JsonChange> jsonDiff(const QJsonValue &before, const QJsonValue &after);

} // namespace smile::console
