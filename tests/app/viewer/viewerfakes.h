#pragma once

#include "files/filefetcher.h"
#include "files/fileopener.h"
#include "files/pdfmodule.h"

#include <QBuffer>
#include <QHash>
#include <QImage>

// What a viewer of files works with, without a network, a desktop and Qt PDF.

namespace smile::tests {

/// Answers each fetch in the event loop with what a test put under its address.
class FakeFetcher : public console::FileFetcher
{
public:
    void fetch(const QUrl &url, qint64, QObject *context, Done done, Progress) override
    {
        asked.append(url);
        console::FetchedFile gone;
        gone.trouble = console::FetchedFile::Trouble::Gone;
        const console::FetchedFile file = files.value(url.toString(), gone);
        if (!stalls)
            QMetaObject::invokeMethod(
                context, [done, file] { done(file); }, Qt::QueuedConnection);
    }

    QHash<QString, console::FetchedFile> files; ///< what is none of these is Gone
    QList<QUrl> asked;
    bool stalls = false;
};

class FakeOpener : public console::FileOpener
{
public:
    bool open(const QUrl &url) override
    {
        opened.append(url);
        return works;
    }
    QList<QUrl> opened;
    bool works = true;
};

/// A machine without Qt PDF.
class NoPdf : public console::PdfSource
{
public:
    console::PdfModule *module() override { return nullptr; }
};

inline QByteArray pngOf(int width, int height, const char *format = "PNG")
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace smile::tests
