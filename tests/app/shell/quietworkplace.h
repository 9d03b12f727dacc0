#pragma once

#include "shell/workplace.h"

namespace smile::tests {

/// Goes nowhere.
class QuietNavigator : public console::Navigator
{
public:
    void showFiltered(console::PageId, const QString &) override { }
    void showPage(console::PageId) override { }
    void openPerson(const QString &) override { }
    void openRecord(const catalog::Resource &, const QString &) override { }
    void openWink(const QString &) override { }
    void openRequest(const QString &) override { }
};

/// Does nothing, and forbids nothing.
class QuietDesk : public console::ActionDesk
{
public:
    void perform(catalog::ActionId, const catalog::Resource &, const records::Record &,
                 QWidget *) override
    { }
    void perform(catalog::ActionId, QWidget *) override { }
    QString whyNot(catalog::ActionId, const catalog::Resource &,
                   const records::Record &) const override
    {
        return {};
    }
};

} // namespace smile::tests
