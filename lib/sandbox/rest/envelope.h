#pragma once

#include "sandbox/http/message.h"
#include "sandbox/rest/problem.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace smile::sandbox {

/// The contract's envelope {code, message, requestId, data}; each with a requestId of its own.
Answer okAnswer(const QJsonObject &data);
Answer createdAnswer(const QJsonObject &data);
/// 200 without data (CommonResponse).
Answer doneAnswer();
/// {items, nextCursor}; an empty cursor is sent as null, which the server does on the last page.
Answer listAnswer(const QList<QJsonObject> &items, const QString &nextCursor);
Answer problemAnswer(const Problem &problem);

/// Text that is not the API's: a page, a script, a file.
Answer contentAnswer(const QByteArray &bytes, const QByteArray &contentType);

} // namespace smile::sandbox
