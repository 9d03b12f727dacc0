#include "console/wink/module/winkholder.h"

#include "console/wink/module/winkrun.h"

#include <QVBoxLayout>

namespace smile::console {

WinkHolder::WinkHolder(QWidget *parent, WinkListener *listener)
    : QWidget(parent)
    , m_listener(listener)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

WinkHolder::~WinkHolder() = default;

void WinkHolder::open(const WinkSetup &page)
{
    clear();
    m_run = new WinkRun(page, m_listener, this);
    layout()->addWidget(m_run);
    setFocusProxy(m_run);
}

void WinkHolder::clear()
{
    delete m_run;
    m_run = nullptr;
}

void WinkHolder::typeIntoPage(const QString &userName, const QString &password)
{
    if (m_run)
        m_run->typeIntoPage(userName, password);
    else
        QMetaObject::invokeMethod(
            this, [this] { m_listener->winkTyped(false); }, Qt::QueuedConnection);
}

void WinkHolder::answerCamera(bool allowed)
{
    if (m_run)
        m_run->answerCamera(allowed);
}

} // namespace smile::console
