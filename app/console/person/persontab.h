#pragma once

#include "catalog/resource.h"

#include <QWidget>

namespace smile::console {

/// The content of one tab of a person's page. It is made when the tab is first opened.
class PersonTab : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Sets every word again: another language, another minute, or something was read. Cheap when
    /// nothing differs.
    virtual void refreshWords() = 0;
    /// Ctrl+F; null when the tab has nothing to search.
    virtual QWidget *filterField() { return nullptr; }
    /// Id of the record that is shown with what is hidden of it while the focus is in the tab;
    /// empty: that of the person.
    virtual QString hiddenRecord() const { return {}; }
    /// Selects a record of the tab; false when it holds none of that id.
    virtual bool select(const QString &id)
    {
        Q_UNUSED(id)
        return false;
    }
};

} // namespace smile::console
