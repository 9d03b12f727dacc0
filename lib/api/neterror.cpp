#include "api/neterror.h"

namespace smile::api {

Kind kindOf(QNetworkReply::NetworkError trouble)
{
    switch (trouble) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // the transfer timeout; our own aborts are not
                                                // asked
    case QNetworkReply::ProxyTimeoutError:
        return Kind::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::Tls;
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::UnknownContentError: // e.g. a body that cannot be decompressed
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return Kind::Protocol;
    default:
        return Kind::Network;
    }
}

bool mayHaveBeenSent(QNetworkReply::NetworkError trouble)
{
    switch (trouble) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return false;
    default:
        return true;
    }
}

} // namespace smile::api
