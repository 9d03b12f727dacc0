#pragma once

#include <QWidget>

namespace smile::console {

class EyeButton;
class IconButton;
class Label;

/// A value with a copy button. An id is shown short, in the fixed font; tooltip and copy give all.
class CopyLabel : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Id, Text, Code };

    explicit CopyLabel(Form form, QWidget *parent = nullptr);

    /// what names the value for the button: “Copy user id”.
    void setValue(const QString &value, const QString &copyName);
    /// Several lines where one has no room, a mail address broken behind its marks; else the value
    /// is cut, and its tooltip gives all of it.
    void setWrapped(bool wrapped);
    QString value() const { return m_value; }
    /// Whether what is copied says something of a person (see parts/clipboard.h); a text does
    /// unless told, an id does not.
    void setPersonal(bool personal) { m_personal = personal; }
    /// Takes over the eye of a field that may be hidden. What is copied is what is shown.
    void addEye(EyeButton *eye);

private:
    Form m_form;
    QString m_value;
    bool m_personal;
    Label *m_label;
    IconButton *m_copy;
};

} // namespace smile::console
