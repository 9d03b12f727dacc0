#include "parts/dialogpanel.h"

#include "theme/buttonlook.h"

#include <QAccessibleWidget>
#include <QPainter>

namespace smile::console {
namespace {

class AccessiblePanel : public QAccessibleWidget
{
public:
    explicit AccessiblePanel(QWidget *panel)
        : QAccessibleWidget(panel, QAccessible::Dialog)
    { }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.modal = true;
        return state;
    }
};

QAccessibleInterface *makePanelInterface(const QString &, QObject *object)
{
    auto *panel = qobject_cast<DialogPanel *>(object);
    return panel ? new AccessiblePanel(panel) : nullptr;
}

} // namespace

DialogPanel::DialogPanel(QWidget *parent)
    : QWidget(parent)
{
    // Qt keeps one entry of each factory however often it is installed.
    QAccessible::installFactory(makePanelInterface);
}

void DialogPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    paintBox(&painter, rect(), 10, theme.raised, theme.control);
}

void DialogFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), themeOf(palette()).border);
}

} // namespace smile::console
