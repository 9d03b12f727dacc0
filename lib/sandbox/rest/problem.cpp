#include "sandbox/rest/problem.h"

namespace smile::sandbox {

Problem Problem::invalid(const QString &message)
{
    return {400, QStringLiteral("INVALID_PARAMETERS"), message};
}

Problem Problem::missing()
{
    return {404, QStringLiteral("MISSING_RESOURCE"),
            QStringLiteral("The requested resource does not exist.")};
}

Problem Problem::noToken()
{
    return {401, QStringLiteral("INVALID_TOKEN"),
            QStringLiteral("The request carries no credentials.")};
}

Problem Problem::badCredentials()
{
    return {401, QStringLiteral("INVALID_CREDENTIALS"),
            QStringLiteral("The API key or the API secret is wrong.")};
}

Problem Problem::badToken()
{
    return {401, QStringLiteral("INVALID_TOKEN"),
            QStringLiteral("The token is unknown, used or expired.")};
}

Problem Problem::unsupportedType()
{
    return {415, QStringLiteral("UNSUPPORTED_TYPE"),
            QStringLiteral("The body must be application/json.")};
}

Problem Problem::unsupportedMethod()
{
    return {501, QStringLiteral("UNSUPPORTED_METHOD"),
            QStringLiteral("This method is not supported here.")};
}

Problem Problem::tooMany()
{
    return {429, QStringLiteral("REQUEST_LIMIT_EXCEEDED"),
            QStringLiteral("Too many requests within one second.")};
}

} // namespace smile::sandbox
