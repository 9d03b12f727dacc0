#include "console/wink/module/sandboxcheck.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLoggingCategory>

#ifdef Q_OS_LINUX
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace smile::console {

namespace {

Q_LOGGING_CATEGORY(winkLog, "smile.wink")

bool isSwitchedOff()
{
    return qEnvironmentVariableIntValue("QTWEBENGINE_DISABLE_SANDBOX") != 0
           || qgetenv("QTWEBENGINE_CHROMIUM_FLAGS").contains("--no-sandbox");
}

#ifdef Q_OS_LINUX

/// Writes `text` to a file of /proc; only calls that are allowed between fork and exit.
bool writeProc(const char *path, const char *text)
{
    const int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const auto length = static_cast<ssize_t>(std::strlen(text));
    const bool written = write(file, text, static_cast<size_t>(length)) == length;
    close(file);
    return written;
}

/// What Chromium's zygote does first: a user namespace with this user mapped into it, then the
/// namespaces for processes and network, which need the capabilities that the first one gives.
[[noreturn]] void tryNamespaces(const char *userMap, const char *groupMap)
{
    const bool works = unshare(CLONE_NEWUSER) == 0 && writeProc("/proc/self/setgroups", "deny")
                       && writeProc("/proc/self/uid_map", userMap)
                       && writeProc("/proc/self/gid_map", groupMap)
                       && unshare(CLONE_NEWPID | CLONE_NEWNET) == 0;
    _exit(works ? 0 : 1);
}

bool canMakeNamespaces()
{
    const QByteArray user = QByteArray::number(geteuid());
    const QByteArray group = QByteArray::number(getegid());
    const QByteArray userMap = user + ' ' + user + " 1\n";
    const QByteArray groupMap = group + ' ' + group + " 1\n";
    const pid_t child = fork();
    if (child == 0)
        tryNamespaces(userMap.constData(), groupMap.constData());
    int status = 1;
    if (child < 0 || waitpid(child, &status, 0) != child)
        return false;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// The older way: a helper that belongs to root and has the setuid bit.
bool hasSetuidHelper()
{
    const QByteArray named = qgetenv("CHROME_DEVEL_SANDBOX");
    const QByteArray path =
        named.isEmpty()
            ? QFile::encodeName(QCoreApplication::applicationDirPath() + u"/chrome-sandbox"_s)
            : named;
    struct stat about = {};
    return stat(path.constData(), &about) == 0 && about.st_uid == 0 && (about.st_mode & S_ISUID)
           && (about.st_mode & S_IXOTH);
}

#endif

#ifndef Q_OS_MACOS
/// Where WebEngine looks for its helper, in its own order.
bool hasHelperProgram()
{
#ifdef Q_OS_WIN
    const QString name = u"QtWebEngineProcess.exe"_s;
#else
    const QString name = u"QtWebEngineProcess"_s;
#endif
    const QString named = qEnvironmentVariable("QTWEBENGINEPROCESS_PATH");
    if (!named.isEmpty())
        return QFileInfo(named).isExecutable();
    const QStringList folders{QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath),
                              QLibraryInfo::path(QLibraryInfo::BinariesPath),
                              QCoreApplication::applicationDirPath()};
    for (const QString &folder : folders) {
        if (QFileInfo(folder + u'/' + name).isExecutable())
            return true;
    }
    return false;
}
#endif

} // namespace

WinkTrouble whyWebEngineCannotStart()
{
#ifndef Q_OS_MACOS // there the helper is a bundle inside the framework and comes with it
    if (!hasHelperProgram())
        return WinkTrouble::NoHelper;
#endif
#ifdef Q_OS_LINUX
    if (!isSwitchedOff() && geteuid() != 0 && !canMakeNamespaces() && !hasSetuidHelper())
        return WinkTrouble::NoSandbox;
#endif
    return WinkTrouble::None;
}

void allowRootWithoutSandbox()
{
#ifdef Q_OS_LINUX
    if (geteuid() != 0 || isSwitchedOff())
        return;
    qCWarning(winkLog, "running as root: Chromium's sandbox is off");
    qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
#endif
}

} // namespace smile::console
