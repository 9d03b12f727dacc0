#include "vault/envfile.h"

#include "catalog/host.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QStringDecoder>

namespace smile::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 64 * 1024;

EnvFileResult failure(const QString &why)
{
    return {std::nullopt, why};
}

/// A value as a shell would read it; nullopt when a quote is not closed or something follows it.
std::optional<QString> valueOf(QStringView text)
{
    text = text.trimmed();
    const QChar quote = text.isEmpty() ? QChar() : text.front();
    if (quote != u'"' && quote != u'\'') {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == u'#' && (i == 0 || text[i - 1].isSpace()))
                return text.first(i).trimmed().toString();
        }
        return text.toString();
    }
    QString value;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == quote) {
            const QStringView rest = text.sliced(i + 1).trimmed();
            return rest.isEmpty() || rest.front() == u'#' ? std::optional(value) : std::nullopt;
        }
        if (quote == u'"' && text[i] == u'\\' && i + 1 < text.size()
            && u"\"\\n$`"_s.contains(text[i + 1])) {
            ++i;
            value += text[i] == u'n' ? u'\n' : text[i];
        } else {
            value += text[i];
        }
    }
    return std::nullopt;
}

/// The variables of the file, or a sentence that names the line which is none.
QString readVariables(const QString &content, QMap<QString, QString> &variables)
{
    static const QRegularExpression assignment(
        u"^\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)\\s*=(.*)$"_s);
    const QStringList lines = content.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QRegularExpressionMatch match = assignment.match(line);
        if (!match.hasMatch())
            return QCoreApplication::translate("vault", "Line %1 of the file is not NAME=VALUE.")
                .arg(i + 1);
        const std::optional<QString> value = valueOf(match.capturedView(2));
        if (!value)
            return QCoreApplication::translate(
                       "vault", "Line %1 of the file has a quote that does not close.")
                .arg(i + 1);
        variables.insert(match.captured(1), *value);
    }
    return {};
}

Profile profileAt(const QUrl &base)
{
    Profile profile = newCustomProfile();
    profile.id = envFileProfileId;
    profile.name = profile.shownName();
    profile.baseUrl = base;
    profile.kind = profile.environment();
    if (catalog::isLoopback(
            base.host())) { // a smile-sandbox: it serves its own imitation of the widget
        profile.winkScript = base.resolved(QUrl(u"/v2/smile.v2.js"_s));
        profile.winkScriptV1 = base.resolved(QUrl(u"/v1/smile.v1.js"_s));
    }
    return profile;
}

void applyScript(Profile &profile, const QString &address)
{
    const QUrl script(address, QUrl::StrictMode);
    if (script.path().contains("/v1/"_L1))
        profile.winkScriptV1 = script;
    else
        profile.winkScript = script;
}

} // namespace

EnvFileResult parseEnvFile(const QByteArray &content)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(content);
    if (decode.hasError() || text.contains(QChar(u'\0')))
        return failure(QCoreApplication::translate(
            "vault", "The environment file is not a text file in UTF-8."));
    QMap<QString, QString> variables;
    if (const QString problem = readVariables(text, variables); !problem.isEmpty())
        return failure(problem);
    for (const QString &name : {u"OPEN_API_HOST"_s, u"API_KEY"_s, u"API_SECRET"_s}) {
        if (!variables.contains(name))
            return failure(
                QCoreApplication::translate("vault", "The environment file does not set %1.")
                    .arg(name));
        if (variables.value(name).isEmpty())
            return failure(
                QCoreApplication::translate("vault", "The environment file leaves %1 empty.")
                    .arg(name));
    }

    EnvFile file;
    file.profile = profileAt(QUrl(variables.value(u"OPEN_API_HOST"_s), QUrl::StrictMode));
    if (const QString problem = file.profile.problem(); !problem.isEmpty())
        return failure(u"OPEN_API_HOST: "_s + problem);
    if (const QString script = variables.value(u"WINK_SDK_URL"_s); !script.isEmpty())
        applyScript(file.profile, script);
    if (const QString problem = file.profile.problem(); !problem.isEmpty())
        return failure(u"WINK_SDK_URL: "_s + problem);
    file.secret = {variables.value(u"API_KEY"_s), variables.value(u"API_SECRET"_s)};
    if (const QString problem = secretProblem(file.secret); !problem.isEmpty())
        return failure(problem);
    return {std::move(file), {}};
}

EnvFileResult readEnvFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            QCoreApplication::translate("vault", "The environment file cannot be read: %1")
                .arg(file.errorString()));
    const QByteArray content = file.read(largestFile + 1);
    if (file.error() != QFile::NoError)
        return failure(
            QCoreApplication::translate("vault", "The environment file cannot be read: %1")
                .arg(file.errorString()));
    if (content.size() > largestFile)
        return failure(
            QCoreApplication::translate("vault", "The environment file is larger than 64 KiB."));
    return parseEnvFile(content);
}

} // namespace smile::vault
