#pragma once

#include "api/error.h"

#include <QNetworkReply>

namespace smile::api {

/// What Qt's transport error means here; answers with a status are judged by envelope.h.
Kind kindOf(QNetworkReply::NetworkError trouble);
/// False only when the request certainly never left: no connection was made.
bool mayHaveBeenSent(QNetworkReply::NetworkError trouble);

} // namespace smile::api
