#include "masking/clipboardguard.h"

#include "parts/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace smile::console {

ClipboardGuard::ClipboardGuard(api::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardGuard::look);
}

ClipboardGuard::~ClipboardGuard()
{
    clear(m_copy);
}

void ClipboardGuard::look()
{
    const QByteArray copy = personalCopyInClipboard();
    if (copy == m_copy)
        return;
    m_copy = copy;
    if (!copy.isEmpty())
        m_clock.after(keptFor, this, [this, copy] { clear(copy); });
}

void ClipboardGuard::clear(const QByteArray &copy)
{
    if (copy.isEmpty() || copy != personalCopyInClipboard())
        return;
    m_copy.clear();
    QGuiApplication::clipboard()->clear();
}

} // namespace smile::console
