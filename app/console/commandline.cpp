#include "commandline.h"

#include "catalog/languages.h"
#include "links/link.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

// A whole number in a range, or a sentence in `error`.
template <class Number>
Number number(const QCommandLineParser &parser, const QCommandLineOption &option, Number least,
              Number most, QString &error)
{
    bool fine = false;
    const qulonglong value = parser.value(option).toULongLong(&fine);
    if (!fine || value < qulonglong(least) || value > qulonglong(most)) {
        error = u"smile-console: --%1 takes a whole number from %2 to %3, not \"%4\".\n"_s.arg(
            option.names().constFirst(), QString::number(least), QString::number(most),
            parser.value(option));
        return least;
    }
    return Number(value);
}

QString languageCodes()
{
    QStringList codes;
    for (const catalog::Language &language : catalog::languages())
        codes += language.code;
    return codes.join(u", "_s);
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The support team's console for the Smile API. Without "
                                     u"options it starts on its embedded sandbox,\n"
                                     "or on the profile used last."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Print this help."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Print the version."_s);
    const QCommandLineOption profile(u"profile"_s, u"Start with this profile (its name or id)."_s,
                                     u"NAME"_s);
    const QCommandLineOption envFile(
        u"env-file"_s,
        u"Take OPEN_API_HOST, API_KEY, API_SECRET and WINK_SDK_URL from a file, for this session only."_s,
        u"FILE"_s);
    const QCommandLineOption language(
        u"language"_s, u"Language of the interface: %1."_s.arg(languageCodes()), u"CODE"_s);
    const QCommandLineOption people(u"sandbox-people"_s, u"People in the embedded sandbox."_s,
                                    u"N"_s, u"240"_s);
    const QCommandLineOption seed(u"sandbox-seed"_s, u"Seed they are made from."_s, u"N"_s, u"1"_s);
    const QCommandLineOption rate(
        u"sandbox-rate-limit"_s,
        u"Requests per second that the embedded sandbox allows; 0: no limit."_s, u"N"_s, u"20"_s);
    const QCommandLineOption report(
        u"report-start"_s, u"Print the times to the first paint and to the first rows as JSON."_s);
    parser.addPositionalArgument(
        u"link"_s,
        u"What a ticket points at: smile-console://person/…, ://account/…, ://invite/…"_s,
        u"[link]"_s);
    parser.addOptions({help, version, profile, envFile, language, people, seed, rate, report});

    CommandLine line;
    if (!parser.parse(arguments)) {
        line.error = u"smile-console: %1\n"_s.arg(parser.errorText());
        return line;
    }
    const QStringList rest = parser.positionalArguments();
    if (rest.size() == 1 && parseLink(rest.constFirst()))
        line.link = rest.constFirst();
    else if (!rest.isEmpty())
        line.error =
            u"smile-console: \"%1\" is neither an option nor a link to a person, an account or an invite; see --help.\n"_s
                .arg(rest.constFirst());
    if (parser.isSet(help))
        line.output = parser.helpText().replace( // without an application it knows no name
            QRegularExpression(u"^Usage: \\S+"_s), u"Usage: smile-console"_s);
    if (parser.isSet(version))
        line.output = u"smile-console %1\n"_s.arg(QLatin1StringView(SMILE_VERSION));
    line.profile = parser.value(profile);
    line.envFile = parser.value(envFile);
    if (const catalog::Language *known = catalog::languageCalled(parser.value(language)))
        line.language = known->code;
    else if (parser.isSet(language))
        line.error = u"smile-console: --language takes %1, not \"%2\".\n"_s.arg(
            languageCodes(), parser.value(language));
    if (parser.isSet(profile) && parser.isSet(envFile))
        line.error = u"smile-console: --profile and --env-file exclude each other.\n"_s;
    line.sandboxPeople = number<int>(parser, people, 0, 1'000'000, line.error);
    line.sandboxSeed =
        number<quint64>(parser, seed, 0, std::numeric_limits<qint64>::max(), line.error);
    line.sandboxRateLimit = number<int>(parser, rate, 0, 1'000'000, line.error);
    line.ownSandbox = parser.isSet(people) || parser.isSet(seed) || parser.isSet(rate);
    line.reportStart = parser.isSet(report);
    return line;
}

} // namespace smile::console
