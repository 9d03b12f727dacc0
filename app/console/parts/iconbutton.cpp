#include "parts/iconbutton.h"

#include "parts/tooltip.h"
#include "theme/buttonlook.h"
#include "theme/icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace smile::console {
namespace {

constexpr int DoneMilliseconds = 1200;

} // namespace

IconButton::IconButton(const QString &iconName, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setName(name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconButton::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    update();
}

void IconButton::setName(const QString &name)
{
    setToolTip(name);
    setAccessibleName(name);
}

void IconButton::setEdge(int pixels)
{
    m_edge = pixels;
    updateGeometry();
}

void IconButton::flashDone()
{
    m_done = true;
    update();
    QTimer::singleShot(DoneMilliseconds, this, [this] {
        m_done = false;
        update();
    });
}

QSize IconButton::sizeHint() const
{
    return {m_edge, m_edge};
}

void IconButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    ButtonLook look = buttonLook(theme, ButtonKind::Flat, isEnabled(), underMouse(), isDown());
    if (!isEnabled())
        look.ground = Qt::transparent;
    if (isChecked()) {
        look.ground = theme.accentSoft;
        look.text = theme.accentText;
    }
    QPainter painter(this);
    paintBox(&painter, rect(), m_edge < 28 ? 5 : 6, look.ground, Qt::transparent);
    const int size = m_edge >= 32 ? 18 : m_edge >= 26 ? 16 : 12;
    paintIcon(&painter, rect(), m_done ? QStringLiteral("check") : m_iconName,
              m_done ? theme.ok.text : look.text, size);
}

void IconButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool IconButton::event(QEvent *event)
{
    return showPlainToolTip(event, this, toolTip()) || QAbstractButton::event(event);
}

} // namespace smile::console
