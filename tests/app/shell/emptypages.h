#pragma once

#include "session/session.h"
#include "shell/page.h"
#include "shell/pagefactory.h"

#include <QPointer>

#include <algorithm>

namespace smile::tests {

/// Pages that hold nothing, and a list of those that were made.
class EmptyPages : public console::PageFactory
{
public:
    struct Made
    {
        QPointer<console::Page> page;
        const console::Session *session;
    };
    QList<Made> made;

    console::Page *page(console::PageId, const console::Workplace &workplace,
                        QWidget *parent) override
    {
        return keep(new console::Page(parent), &workplace.session);
    }
    console::Page *person(const QString &userId, const console::Workplace &workplace,
                          QWidget *parent) override
    {
        console::Page *page = keep(new console::Page(parent), &workplace.session);
        page->setWindowTitle(userId);
        return page;
    }
    console::Page *settings(QWidget *parent) override
    {
        return keep(new console::Page(parent), nullptr);
    }

    int alive(const console::Session *session) const
    {
        return int(std::count_if(made.begin(), made.end(), [session](const Made &one) {
            return one.page && one.session == session;
        }));
    }

private:
    console::Page *keep(console::Page *page, const console::Session *session)
    {
        page->setFocusPolicy(Qt::StrongFocus);
        made.append({page, session});
        return page;
    }
};

} // namespace smile::tests
