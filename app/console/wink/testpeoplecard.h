#pragma once

#include <QWidget>

namespace smile::console {

class Button;
class CopyLabel;
class Label;

/// The test people: what each one types, with copy, and a button that types it into the page.
class TestPeopleCard : public QWidget
{
    Q_OBJECT

public:
    explicit TestPeopleCard(QWidget *parent = nullptr);

    void retranslate();
    /// False while there is no page to type into.
    void setCanType(bool can);

Q_SIGNALS:
    void typeWanted(int person);

private:
    struct Row
    {
        Label *name;
        Button *type;
        CopyLabel *userName;
        CopyLabel *password;
        CopyLabel *code;
    };
    Label *m_title;
    Label *m_hint;
    QList<Row> m_rows;
};

} // namespace smile::console
