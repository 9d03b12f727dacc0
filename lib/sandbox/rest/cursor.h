#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace smile::sandbox {

/// Where the next page of a list begins. It carries the filters of the first page, as the contract
/// says of the cursor, and stays right while rows come and go.
struct Cursor
{
    QString list; ///< which endpoint made it
    QMap<QString, QString> filters;
    qint64 slot = 0; ///< the person (Tenant), 0 in lists that belong to nobody
    QString last; ///< id of the last row sent; empty: begin with the slot's first row
    qint64 rest = 0; ///< rows behind it, in case that row is gone
};

/// Makes a cursor opaque text and back; what it did not make itself is refused.
class CursorCodec
{
public:
    CursorCodec();

    QString encode(const Cursor &cursor) const;
    /// Throws 400 for a text that is no cursor of this list.
    Cursor decode(const QString &text, const QString &list) const;

private:
    QByteArray sealed(const QByteArray &payload) const;
    QByteArray m_key;
};

/// Index of the row after the one that the cursor names; `idKey` is where a row has its id.
qsizetype indexAfter(const Cursor &cursor, const QList<QJsonObject> &rows, const QString &idKey);

} // namespace smile::sandbox
