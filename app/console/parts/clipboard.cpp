#include "parts/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUuid>

namespace smile::console {

namespace {

const QString ownMark = QStringLiteral("application/x-smile-console-copy");

#ifdef Q_OS_WIN
// Qt writes a format of this name under the name inside.
QString windowsFormat(const QString &name)
{
    return QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(name);
}
#endif

} // namespace

void copyPersonal(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(ownMark, QUuid::createUuid().toByteArray(QUuid::Id128));
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
#ifdef Q_OS_WIN
    const QByteArray no(4, '\0'); // a DWORD of 0
    data->setData(windowsFormat(QStringLiteral("ExcludeClipboardContentFromMonitorProcessing")),
                  no);
    data->setData(windowsFormat(QStringLiteral("CanIncludeInClipboardHistory")), no);
    data->setData(windowsFormat(QStringLiteral("CanUploadToCloudClipboard")), no);
#endif
    QGuiApplication::clipboard()->setMimeData(data);
}

void copyText(const QString &text, bool personal)
{
    if (personal)
        copyPersonal(text);
    else
        QGuiApplication::clipboard()->setText(text);
}

QByteArray personalCopyInClipboard()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data ? data->data(ownMark) : QByteArray();
}

} // namespace smile::console
