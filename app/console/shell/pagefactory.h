#pragma once

#include "shell/workplace.h"

class QWidget;

namespace smile::console {

class Page;

/// Makes the pages. The window knows no page by its class.
class PageFactory
{
public:
    virtual ~PageFactory() = default;
    virtual Page *page(PageId page, const Workplace &workplace, QWidget *parent) = 0;
    virtual Page *person(const QString &userId, const Workplace &workplace, QWidget *parent) = 0;
    /// The settings page works without a session, too.
    virtual Page *settings(QWidget *parent) = 0;
};

} // namespace smile::console
