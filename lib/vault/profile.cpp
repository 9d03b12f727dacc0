#include "vault/profile.h"

#include "catalog/host.h"

#include <QCoreApplication>
#include <QUuid>

namespace smile::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sandboxHost = "sandbox.smileapi.io"_L1;
constexpr auto productionHost = "open.smileapi.io"_L1;
constexpr int mostRequestsASecond = 1000;

QUrl smileScript()
{
    return QUrl(u"https://web.smileapi.io/v2/smile.v2.js"_s);
}

QUrl smileScriptV1()
{
    return QUrl(u"https://web.smileapi.io/v1/smile.v1.js"_s);
}

QString hostOf(const QUrl &url)
{
    QString host = url.host().toLower();
    if (host.endsWith(u'.'))
        host.chop(1); // the same host, fully qualified
    return host;
}

QString baseProblem(const QUrl &url)
{
    if (const QString problem = hostProblem(url); !problem.isEmpty())
        return problem;
    if (url.hasQuery() || url.hasFragment())
        return QCoreApplication::translate("vault", "The address must not hold a ? or a #.");
    if (!url.path().endsWith("/v1"_L1))
        return QCoreApplication::translate("vault", "The address must end in /v1.");
    return {};
}

QString scriptProblem(const QUrl &url)
{
    if (!hostProblem(url).isEmpty())
        return QCoreApplication::translate(
            "vault",
            "The Wink script needs a complete https:// address (http:// for this computer only).");
    if (url.path().size() < 2)
        return QCoreApplication::translate("vault", "The Wink script's address names no file.");
    return {};
}

Profile smileProfile(Profile::Kind kind, const QString &id, QLatin1StringView host)
{
    Profile profile;
    profile.id = id;
    profile.name = environmentName(kind);
    profile.kind = kind;
    profile.baseUrl = QUrl(u"https://"_s + host + u"/v1"_s);
    profile.winkScript = smileScript();
    profile.winkScriptV1 = smileScriptV1();
    return profile;
}

const char *environmentWords(Profile::Kind kind)
{
    switch (kind) {
    case Profile::Kind::Embedded:
        return QT_TRANSLATE_NOOP("vault", "Embedded sandbox");
    case Profile::Kind::SmileSandbox:
        return QT_TRANSLATE_NOOP("vault", "Smile sandbox");
    case Profile::Kind::Production:
        return QT_TRANSLATE_NOOP("vault", "Production");
    case Profile::Kind::Custom:
        break;
    }
    return QT_TRANSLATE_NOOP("vault", "Custom host");
}

} // namespace

QString hostProblem(const QUrl &url)
{
    if (url.isEmpty() || !url.isValid() || url.isRelative())
        return QCoreApplication::translate(
            "vault", "Enter a complete address, such as https://sandbox.smileapi.io/v1.");
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return QCoreApplication::translate("vault", "The address must begin with https://.");
    if (url.host().isEmpty())
        return QCoreApplication::translate("vault", "The address has no host.");
    if (!url.userInfo().isEmpty())
        return QCoreApplication::translate("vault",
                                           "The address must not hold a user name or password.");
    if (url.scheme() == "http"_L1 && !catalog::isLoopback(url.host()))
        return QCoreApplication::translate(
            "vault", "Use https://. Plain http:// is allowed for this computer only (localhost).");
    return {};
}

Profile::Kind Profile::environment() const
{
    if (kind != Kind::Custom)
        return kind;
    const QString host = hostOf(baseUrl);
    if (host == productionHost)
        return Kind::Production;
    return host == sandboxHost ? Kind::SmileSandbox : Kind::Custom;
}

QString Profile::problem() const
{
    if (id.isEmpty())
        return QCoreApplication::translate("vault", "The profile has no id.");
    if (name.trimmed().isEmpty())
        return QCoreApplication::translate("vault", "Give the profile a name.");
    if (rateLimit < 0 || rateLimit > mostRequestsASecond)
        return QCoreApplication::translate(
            "vault", "Requests per second must be between 0 (no limit) and 1,000.");
    if (kind == Kind::Embedded)
        return {}; // its addresses are those of the server that the console starts
    if (const QString problem = baseProblem(baseUrl); !problem.isEmpty())
        return problem;
    for (const QUrl &script : {winkScript, winkScriptV1}) {
        if (const QString problem = scriptProblem(script); !problem.isEmpty())
            return problem;
    }
    return {};
}

Profile embeddedProfile()
{
    Profile profile;
    profile.id = u"embedded"_s;
    profile.name = environmentName(Profile::Kind::Embedded);
    profile.kind = Profile::Kind::Embedded;
    profile.rateLimit = 20; // the embedded sandbox's own
    return profile;
}

Profile smileSandboxProfile()
{
    return smileProfile(Profile::Kind::SmileSandbox, u"sandbox"_s, sandboxHost);
}

Profile productionProfile()
{
    return smileProfile(Profile::Kind::Production, u"production"_s, productionHost);
}

Profile newCustomProfile()
{
    Profile profile;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    profile.kind = Profile::Kind::Custom;
    profile.winkScript = smileScript();
    profile.winkScriptV1 = smileScriptV1();
    return profile;
}

QString environmentName(Profile::Kind kind)
{
    return QCoreApplication::translate("vault", environmentWords(kind));
}

QString englishEnvironmentName(Profile::Kind kind)
{
    return QString::fromLatin1(environmentWords(kind));
}

bool Profile::keepsLocalCopy() const
{
    return localCopy && kind != Kind::Embedded && id != envFileProfileId;
}

QString Profile::shownName() const
{
    if (id == envFileProfileId)
        return QCoreApplication::translate("vault", "Environment file");
    return kind == Kind::Custom ? name : environmentName(kind);
}

QUrl otherSmileHost(const QUrl &baseUrl)
{
    const QString host = hostOf(baseUrl);
    if (host == sandboxHost)
        return productionProfile().baseUrl;
    if (host == productionHost)
        return smileSandboxProfile().baseUrl;
    return {};
}

} // namespace smile::vault
