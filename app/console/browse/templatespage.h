#pragma once

#include "shell/page.h"

class QStackedWidget;

namespace smile::console {

class ListPage;
class Segments;

/// The Templates page: those of invites and those of consents, one list at a time.
class TemplatesPage : public Page
{
    Q_OBJECT

public:
    explicit TemplatesPage(const Workplace &workplace, QWidget *parent = nullptr);

    void activate() override;
    void refresh() override;
    QWidget *filterField() override;
    void select(const QString &id) override;

protected:
    void retranslate() override;

private:
    ListPage *current() const;
    void showKind(int kind);

    Workplace m_workplace;
    Segments *m_kinds;
    QStackedWidget *m_stack;
};

} // namespace smile::console
