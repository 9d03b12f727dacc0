#include "sandbox/service.h"

#include "sandbox/rest/endpoints.h"
#include "sandbox/rest/envelope.h"
#include "sandbox/rest/lists.h"
#include "sandbox/wink/winkapi.h"

#include <QLoggingCategory>

namespace smile::sandbox {

namespace {

bool isApi(const Request &request)
{
    return request.segments.value(0) == QStringLiteral("v1")
           && request.segments.value(1) != QStringLiteral("smile.v1.js");
}

/// A whole request, but for the method: a word that httplib does not take for one.
bool hasUnknownMethod(const Request &request)
{
    static const QByteArrayList known{"GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"};
    const QByteArray &method = request.method;
    return !method.isEmpty() && !known.contains(method)
           && std::all_of(method.begin(), method.end(),
                          [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
}

void openToEveryOrigin(Answer &answer)
{
    answer.headers.emplace_back("Access-Control-Allow-Origin", "*");
}

Answer preflightAnswer()
{
    Answer answer = contentAnswer({}, "text/plain; charset=utf-8");
    openToEveryOrigin(answer);
    answer.headers.emplace_back("Access-Control-Allow-Methods", "GET, POST, DELETE, OPTIONS");
    answer.headers.emplace_back("Access-Control-Allow-Headers", "authorization, content-type");
    answer.headers.emplace_back("Access-Control-Allow-Private-Network", "true");
    answer.headers.emplace_back("Access-Control-Max-Age", "600");
    return answer;
}

Answer failure(const std::exception &error)
{
    qWarning("smile-sandbox: a request failed: %s", error.what());
    return problemAnswer({500, QStringLiteral("SERVER_ERROR"),
                          QStringLiteral("The sandbox failed to answer this request.")});
}

} // namespace

Service::Service(const Sandbox::Options &options, const QString &address)
    : m_latencyMs(options.latencyMs)
    , m_world(options.people, options.seed, address)
    , m_linking(m_world)
    , m_archives(m_world)
    , m_ambience(m_world, m_linking, options.seed)
    , m_auth(options.apiKey.toUtf8(), options.apiSecret.toUtf8())
    , m_limiter(options.rateLimit)
{
    addPeopleLists(m_api, m_world);
    addUsers(m_api, m_world);
    addAccounts(m_api, m_world, m_linking);
    addInvites(m_api, m_world);
    addInviteTemplates(m_api, m_world);
    addConsentTemplates(m_api, m_world);
    addWebhooks(m_api, m_world);
    addCatalogs(m_api, m_world);
    addArchives(m_api, m_world, m_archives);
    addWinkApi(m_open, m_world, m_linking, m_archives);
    addPublicPages(m_open, m_world);
    if (!options.quiet)
        m_ambience.begin();
}

void Service::stop()
{
    m_world.scheduler.stop();
    m_world.events.stop();
}

Answer Service::answer(const Request &request)
{
    try {
        return isApi(request) ? apiAnswer(request) : openAnswer(request);
    } catch (const std::exception &error) {
        return failure(error);
    }
}

Answer Service::apiAnswer(const Request &request)
{
    Answer answer;
    try {
        m_auth.check(request.authorization);
        if (!m_limiter.admit())
            throw Problem::tooMany();
        answer = m_api.answer(request);
    } catch (const Problem &problem) {
        answer = problemAnswer(problem);
    }
    if (m_latencyMs > 0)
        m_world.scheduler.stopsWithin(std::chrono::milliseconds(m_latencyMs));
    return answer;
}

Answer Service::openAnswer(const Request &request) const
{
    if (request.method == "OPTIONS")
        return preflightAnswer();
    Answer answer;
    try {
        Request asked = request;
        if (asked.method == "HEAD")
            asked.method = "GET"; // the server leaves the body out
        answer = m_open.answer(asked);
    } catch (const Problem &problem) {
        answer = problemAnswer(problem);
        // A browser must not ask the person for a name and password.
        std::erase_if(answer.headers,
                      [](const auto &header) { return header.first == "WWW-Authenticate"; });
    }
    openToEveryOrigin(answer);
    return answer;
}

Answer Service::refusal(const Request &request, int status)
{
    Answer answer;
    if (status == 415)
        answer = problemAnswer(Problem::unsupportedType());
    else if (hasUnknownMethod(request))
        answer = problemAnswer(Problem::unsupportedMethod());
    else
        answer = problemAnswer(
            Problem::invalid(QStringLiteral("The request is malformed or too long.")));
    if (!isApi(request))
        openToEveryOrigin(answer);
    return answer;
}

} // namespace smile::sandbox
