#pragma once

#include "api/error.h"

#include <QNetworkReply>

namespace smile::api {

Kind kindOf(QNetworkReply::NetworkError trouble);
/// False only when the request certainly never left: no connection was made.
bool mayHaveBeenSent(QNetworkReply::NetworkError trouble);

} // namespace smile::api
