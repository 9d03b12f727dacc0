#pragma once

#include "vault/sealedoutcome.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace smile::vault {

/// One connection to a sealed file, for the thread that made it. Its queries go before it does.
class SealedDb
{
public:
    enum class Access : quint8 { ReadOnly, ReadWrite };

    SealedDb(const QString &file, Access access);
    ~SealedDb();
    Q_DISABLE_COPY_MOVE(SealedDb)

    /// Connects; with ReadWrite also sets how it is written.
    SealedOutcome open();
    /// A statement without values; Opened when it ran.
    SealedOutcome run(const char *statement);
    /// The first number that a statement gives; 0 when it gives none (see `outcome`).
    qint64 number(const char *statement, SealedOutcome &outcome);
    /// A query on this connection, forward only, prepared; run it with exec().
    QSqlQuery prepared(const QString &statement) const;

    /// What an error of a statement means for the file.
    static SealedOutcome outcomeOf(const QSqlError &error);

private:
    QString m_name;
    QSqlDatabase m_db;
};

} // namespace smile::vault
