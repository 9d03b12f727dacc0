#pragma once

#include "app/wink/winkworld.h"
#include "wink/winkpage.h"

namespace smile::console {
class Button;
class TableView;
} // namespace smile::console

// Words and buttons of a page as a person finds them.

namespace smile::tests {

bool says(const QWidget *widget, const QString &part);
/// The visible one of that text; null when there is none.
console::Button *buttonOn(const QWidget *widget, const QString &text);
/// Buttons of what was just built come with the next turn of the event loop.
bool press(const QWidget *widget, const QString &text);

/// A Wink page on the screen, in a world of its own.
struct WinkDesk
{
    explicit WinkDesk(WinkWorld &given, QSize size = {1440, 800});

    /// Ana's widget stands open with a token of that life.
    void open(qint64 seconds = 3600);
    console::TableView *events() const;
    QString cell(int row, int column) const;
    console::WinkListener &widget() const { return *world.module.listener; }
    FakeWinkView &view() const { return *world.module.view; }

    WinkWorld &world;
    console::WinkPage page;
};

} // namespace smile::tests
