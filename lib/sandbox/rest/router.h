#pragma once

#include "sandbox/http/message.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <vector>

namespace smile::sandbox {

/// A request that found its endpoint.
struct Call
{
    const Request &request;
    QStringList ids; ///< what stood at the {} of the pattern, checked: 1..200 characters
    QJsonObject body; ///< of POST and PUT

    const QString &id() const { return ids.first(); }
    const Parameters &query() const { return request.query; }
};

using Handle = std::function<Answer(const Call &)>;

/// What the body of an endpoint must be.
enum class Body { None, Optional, Required };

/// Patterns like "/v1/users/{}" with their methods.
class Router
{
public:
    void add(const char *method, const char *pattern, Handle handle, Body body = Body::None);

    /// Throws the Problem of the contract: 404 for an unknown path, 501 for another method on a
    /// known one, 400 for an id or query that is over-long or not text, 415 and 400 for a body.
    Answer answer(const Request &request) const;

private:
    struct Route
    {
        QByteArray method;
        QStringList segments;
        Handle handle;
        Body body;
    };
    std::vector<Route> m_routes;
};

} // namespace smile::sandbox
