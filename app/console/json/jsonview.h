#pragma once

#include "json/jsontext.h"

#include <QWidget>

class QLineEdit;

namespace smile::console {

class Button;
class IconButton;
class JsonEdit;
class Label;
class SearchField;

/// JSON as sent: coloured, searchable, copyable. Ctrl+F inside goes to its search field, Enter
/// there to the next match, Shift+Enter to the previous one, Esc back to the text.
class JsonView : public QWidget
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);

    /// Keeps the scroll position when the value is the one that is shown. Undefined clears.
    void setValue(const QJsonValue &value);
    QString text() const { return m_text.whole; }

    QLineEdit *searchField() const;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void find();
    void step(bool forward);
    void showCount(int count);
    void copyAll();
    bool keyInSearch(class QKeyEvent *event);

    JsonText m_text;
    QJsonValue m_value = QJsonValue::Undefined;
    int m_count = 0;
    SearchField *m_search;
    Label *m_found;
    IconButton *m_previous;
    IconButton *m_next;
    Label *m_note;
    Button *m_copy;
    JsonEdit *m_edit;
};

} // namespace smile::console
