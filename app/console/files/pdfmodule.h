#pragma once

#include <QImage>
#include <QList>
#include <QSizeF>
#include <QtPlugin>

#include <functional>
#include <memory>

namespace smile::console {

enum class PdfTrouble {
    None,
    NoModule, ///< this machine has no Qt PDF, or the console was built without it
    Damaged,
    Locked ///< it wants a password
};

/// Hears of one PDF. Both are called in the GUI thread, from its event loop, never after the file
/// has gone.
struct PdfListener
{
    /// Once: sizes of the pages in points (1/72 inch), empty with a trouble.
    std::function<void(PdfTrouble trouble, const QList<QSizeF> &pages)> read;
    /// A page that was asked for; null when it cannot be drawn.
    std::function<void(int page, const QImage &image)> drawn;
};

/// A PDF that is read and drawn on a thread of the module.
class PdfFile
{
public:
    virtual ~PdfFile() = default;
    /// Only what was asked for last is drawn. The module caps the size.
    virtual void draw(int page, QSize pixels) = 0;
};

/// What the plugin `smile-pdf` offers. Only it knows Qt PDF; see PdfLoader.
class PdfModule
{
public:
    virtual ~PdfModule() = default;
    virtual std::unique_ptr<PdfFile> open(const QByteArray &bytes, PdfListener listener) = 0;
};

/// Gives the module when it is first needed.
class PdfSource
{
public:
    virtual ~PdfSource() = default;
    virtual PdfModule *module() = 0; ///< null where there is none
};

} // namespace smile::console

Q_DECLARE_INTERFACE(smile::console::PdfModule, "io.smileapi.console.PdfModule/1")
