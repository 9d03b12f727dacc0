#pragma once

#include "parts/button.h"

#include <QLabel>
#include <QTabBar>

// What tests of a person's page look for on it.

namespace smile::tests {

inline QStringList labelsIn(const QWidget *widget)
{
    QStringList texts;
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->isVisibleTo(widget) && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts;
}

inline console::Button *buttonIn(const QWidget *widget, const QString &text)
{
    for (console::Button *button : widget->findChildren<console::Button *>()) {
        if (button->text() == text && button->isVisibleTo(widget))
            return button;
    }
    return nullptr;
}

template <class View>
View *viewNamed(const QWidget *widget, const QString &name)
{
    for (View *view : widget->findChildren<View *>()) {
        if (view->accessibleName() == name)
            return view;
    }
    return nullptr;
}

inline void openTab(const QWidget *page, const QString &name)
{
    auto *bar = page->findChild<QTabBar *>();
    for (int i = 0; i < bar->count(); ++i) {
        if (bar->tabText(i) == name)
            bar->setCurrentIndex(i);
    }
}

} // namespace smile::tests
