#pragma once

#include "records/record.h"

#include <QDateTime>

namespace smile::casefile {

/// One thing that this console saw change, or did itself.
struct DiaryLine
{
    enum class What : quint8 {
        Connection, ///< status and error code of an account's connection
        Monitor, ///< status of an account's monitoring
        Invite,
        Archive, ///< status and error code
        Task,
        Action ///< done by this console
    };

    What what = What::Connection;
    const catalog::Resource *resource = nullptr; ///< of the record
    QString recordId = {}; ///< of an action: empty once the record is gone
    QString userId = {}; ///< never empty
    QString providerId = {}; ///< slug; may be empty
    QString from = {}, to = {}; ///< as sent, known or not; of an action: `to` is its outcome
    QString fromCode = {}, toCode = {}; ///< error codes as sent; may be empty
    QString action = {}; ///< its stable name (actions::Entry::key)
    QString requestId = {}; ///< of an action; may be empty
    QDateTime seenAt = {}; ///< UTC, by this computer's clock
    /// UTC, what the server dates the change; invalid when it dates it not or with an older date.
    QDateTime toldAt = {};

    /// When it was, as well as that is known: the server's date, unless it lies after the moment in
    /// which the change was seen, as when the clocks disagree.
    QDateTime at() const;
    bool operator==(const DiaryLine &) const = default;
};

/// Which states of a record differ between two versions of it; none for a resource without states.
/// A state that comes or goes as a whole is no change, nor is a version that the server dates older
/// than the one before: pages that were read at the same time arrive in any order.
QList<DiaryLine> changesBetween(const catalog::Resource &resource, const records::Record &before,
                                const records::Record &after, const QDateTime &now);

/// For a note, and back; lines that cannot be read are left out.
QByteArray toBytes(const QList<DiaryLine> &lines);
QList<DiaryLine> diaryLinesFrom(const QByteArray &bytes);

} // namespace smile::casefile
