#pragma once

#include "shell/workplace.h"

#include <QWidget>

namespace smile::console {

/// One page of the navigation, or a person's tab. A page sets all its words in retranslate(), which
/// is called once after construction by the shell and again on LanguageChange. Its actions() that
/// have a text can be found by it in the top search while the page is shown (data(): their icon).
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Comes to the front: refresh relative times, take the focus where work starts.
    virtual void activate() { }
    /// F5: read again what is shown, without moving selection or scroll position.
    virtual void refresh() { }
    /// Ctrl+F: the page's "Filter" field; null when it has none.
    virtual QWidget *filterField() { return nullptr; }
    /// What stands in that field, and another text in its place; nothing where there is none.
    virtual QString filterText() const { return {}; }
    virtual void setFilterText(const QString &text) { Q_UNUSED(text) }
    /// Selects a record and scrolls to it, as soon as it is loaded.
    virtual void select(const QString &id) { Q_UNUSED(id) }

protected:
    virtual void retranslate() { }
    void changeEvent(QEvent *event) override;

Q_SIGNALS:
    /// The filter is to be kept under a name, or one that was kept is wanted: the menu for it.
    void viewsWanted(const QPoint &globalPosition);
    /// What is going on now, for the status bar ("Loading accounts: 450"); empty when nothing.
    void busy(const QString &what);
    /// What just ended, for the status bar ("Copied").
    void said(const QString &words);
};

} // namespace smile::console
