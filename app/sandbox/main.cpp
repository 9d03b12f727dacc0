#include "ending.h"
#include "options.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace smile::sandbox;

namespace {

void say(std::FILE *stream, const QByteArray &line)
{
    std::fputs(line.constData(), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

QByteArray description(const Sandbox &sandbox)
{
    // Written by hand for the order that the one who reads it expects.
    const auto text = [](const QString &value) {
        const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return list.mid(1, list.size() - 2);
    };
    QByteArray line = "{\"baseUrl\":";
    line += text(sandbox.baseUrl()) + ",\"winkScript\":" + text(sandbox.winkScriptUrl());
    line += ",\"apiKey\":" + text(sandbox.apiKey()) + ",\"apiSecret\":" + text(sandbox.apiSecret());
    return line + '}';
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const CommandLine line = readCommandLine(QCoreApplication::arguments());
    if (line.exitCode) {
        const bool failed = *line.exitCode != 0;
        say(failed ? stderr : stdout, (failed ? "smile-sandbox: " : "") + line.text.toLocal8Bit());
        return *line.exitCode;
    }
    if (!catchEnd()) {
        say(stderr, "smile-sandbox: the system refuses signal handlers.");
        return 1;
    }
    Sandbox sandbox(line.options);
    if (const QString error = sandbox.start(); !error.isEmpty()) {
        say(stderr, "smile-sandbox: " + error.toLocal8Bit());
        return 1;
    }
    say(stdout, description(sandbox));
    waitForEnd();
    sandbox.stop();
    return 0;
}
