#pragma once

#include <QByteArray>

namespace smile::sandbox {

/// The tenant's key pair, asked for with HTTP Basic.
class BasicAuth
{
public:
    BasicAuth(const QByteArray &key, const QByteArray &secret);

    /// Throws the 401 of the contract unless the header carries the key pair.
    void check(const QByteArray &authorization) const;

private:
    QByteArray m_expected; ///< "key:secret", hashed
};

/// What stands after "Bearer ", or empty.
QByteArray bearerToken(const QByteArray &authorization);

} // namespace smile::sandbox
