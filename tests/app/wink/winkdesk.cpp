#include "app/wink/winkdesk.h"

#include "parts/button.h"
#include "parts/tableview.h"

#include <QLabel>
#include <QTest>

namespace smile::tests {

using namespace Qt::StringLiterals;
using console::Button;

bool says(const QWidget *widget, const QString &part)
{
    QStringList words;
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->isVisibleTo(widget) && !label->text().isEmpty())
            words.append(label->text());
    }
    return words.join(u'\n').contains(part);
}

Button *buttonOn(const QWidget *widget, const QString &text)
{
    for (Button *button : widget->findChildren<Button *>()) {
        if (button->text() == text && button->isVisibleTo(widget))
            return button;
    }
    return nullptr;
}

bool press(const QWidget *widget, const QString &text)
{
    if (!QTest::qWaitFor([&] { return buttonOn(widget, text) != nullptr; }))
        return false;
    buttonOn(widget, text)->click();
    return true;
}

WinkDesk::WinkDesk(WinkWorld &given, QSize size)
    : world(given)
    , page(given.context())
{
    page.resize(size);
    page.show();
    page.activate();
    page.activateWindow();
    if (!QTest::qWaitForWindowActive(&page))
        qWarning("the page's window is not active: shortcuts will not work");
}

void WinkDesk::open(qint64 seconds)
{
    world.fillPeople();
    page.select(u"lender-ana"_s);
    press(&page, u"Start"_s);
    world.server->tokenDone(world.token(seconds));
    world.module.listener->winkOpened();
}

console::TableView *WinkDesk::events() const
{
    return page.findChild<console::TableView *>();
}

QString WinkDesk::cell(int row, int column) const
{
    return events()->model()->index(row, column).data().toString();
}

} // namespace smile::tests
