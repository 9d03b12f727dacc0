#include "options.h"

#include <QCommandLineParser>

namespace smile::sandbox {

namespace {

constexpr int usageError = 2;

struct Names
{
    QCommandLineOption host{QStringLiteral("host"), QStringLiteral("Address to listen on."),
                            QStringLiteral("address"), QStringLiteral("127.0.0.1")};
    QCommandLineOption port{QStringLiteral("port"),
                            QStringLiteral("Port to listen on; 0 takes a free one."),
                            QStringLiteral("port"), QStringLiteral("0")};
    QCommandLineOption people{QStringLiteral("people"),
                              QStringLiteral("People to make beside the four test people."),
                              QStringLiteral("count"), QStringLiteral("240")};
    QCommandLineOption seed{QStringLiteral("seed"),
                            QStringLiteral("The same seed makes the same people."),
                            QStringLiteral("number"), QStringLiteral("1")};
    QCommandLineOption key{QStringLiteral("key"),
                           QStringLiteral("API key; made up unless given with --secret."),
                           QStringLiteral("key")};
    QCommandLineOption secret{QStringLiteral("secret"), QStringLiteral("API secret."),
                              QStringLiteral("secret")};
    QCommandLineOption rateLimit{
        QStringLiteral("rate-limit"),
        QStringLiteral("API calls allowed within any 1,000 ms; 0 allows all."),
        QStringLiteral("calls"), QStringLiteral("20")};
    QCommandLineOption latency{QStringLiteral("latency"),
                               QStringLiteral("Milliseconds added to every API answer."),
                               QStringLiteral("ms"), QStringLiteral("0")};
    QCommandLineOption quiet{QStringLiteral("quiet"), QStringLiteral("Nothing changes by itself.")};
};

/// Reads whole numbers within bounds and remembers the first that is none.
class Numbers
{
public:
    explicit Numbers(const QCommandLineParser &parser)
        : m_parser(parser)
    { }

    template <typename Number>
    Number read(const QCommandLineOption &option, qulonglong most)
    {
        const QString text = m_parser.value(option);
        bool isNumber = false;
        const qulonglong value = text.toULongLong(&isNumber);
        if ((!isNumber || value > most) && m_error.isEmpty()) {
            m_error = QStringLiteral("--%1 must be a whole number from 0 to %2, not \"%3\".")
                          .arg(option.names().first())
                          .arg(most)
                          .arg(text);
        }
        return static_cast<Number>(value);
    }

    const QString &error() const { return m_error; }

private:
    const QCommandLineParser &m_parser;
    QString m_error;
};

QString checkedKeys(const QCommandLineParser &parser, const Names &names)
{
    if (parser.isSet(names.key) != parser.isSet(names.secret))
        return QStringLiteral("--key and --secret go together.");
    if (parser.isSet(names.key)
        && (parser.value(names.key).isEmpty() || parser.value(names.secret).isEmpty()))
        return QStringLiteral("--key and --secret must not be empty.");
    if (parser.value(names.key).contains(u':'))
        return QStringLiteral("--key must not contain a colon.");
    return {};
}

CommandLine ended(int exitCode, const QString &text)
{
    CommandLine line;
    line.exitCode = exitCode;
    line.text = text;
    return line;
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    const Names names;
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "An imitation of the Smile API and its Wink widget, with a tenant full of people."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({names.host, names.port, names.people, names.seed, names.key, names.secret,
                       names.rateLimit, names.latency, names.quiet});
    if (!parser.parse(arguments))
        return ended(usageError, parser.errorText());
    if (parser.isSet(help))
        return ended(0, parser.helpText());
    if (parser.isSet(version))
        return ended(0, QStringLiteral("smile-sandbox " SMILE_VERSION));
    if (!parser.positionalArguments().isEmpty())
        return ended(usageError, QStringLiteral("Unexpected argument \"%1\".")
                                     .arg(parser.positionalArguments().first()));
    if (parser.value(names.host).isEmpty())
        return ended(usageError, QStringLiteral("--host must not be empty."));
    if (const QString error = checkedKeys(parser, names); !error.isEmpty())
        return ended(usageError, error);
    Numbers numbers(parser);
    CommandLine line;
    line.options.host = parser.value(names.host);
    line.options.port = numbers.read<quint16>(names.port, 65'535);
    line.options.people = numbers.read<int>(names.people, 1'000'000);
    line.options.seed = numbers.read<quint64>(names.seed, ~0ULL);
    line.options.apiKey = parser.value(names.key);
    line.options.apiSecret = parser.value(names.secret);
    line.options.rateLimit = numbers.read<int>(names.rateLimit, 1'000'000);
    line.options.latencyMs = numbers.read<int>(names.latency, 60'000);
    line.options.quiet = parser.isSet(names.quiet);
    if (!numbers.error().isEmpty())
        return ended(usageError, numbers.error());
    return line;
}

} // namespace smile::sandbox
