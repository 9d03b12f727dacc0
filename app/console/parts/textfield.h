#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace smile::console {

class IconButton;

/// A line edit of the design, 30 high (28 in the filter row, 32 in the top bar), with an optional
/// icon at the left and a key hint or a clear button at the right.
class TextField : public QLineEdit
{
    Q_OBJECT

public:
    /// name is the accessible name; set it again on a change of language.
    explicit TextField(const QString &name, QWidget *parent = nullptr);

    void setIconName(const QString &name);
    /// Painted at the right end while the field is empty, e.g. Ctrl+K.
    void setKeyHint(const QKeySequence &keys);
    /// A cross at the right end while there is text. Esc clears too, and is passed on when there is
    /// nothing to clear.
    void setClearable(bool clearable);
    void setFieldHeight(int pixels);

    /// The error edge and icon; the sentence stands in the FormField around.
    void setError(bool error);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateMargins();
    void placeClear(); ///< left of the sign of an error

    QString m_iconName;
    QString m_hint;
    IconButton *m_clear = nullptr;
    int m_height = 30;
    bool m_error = false;
};

/// The field that narrows a list or searches everything: magnifier, cross, key hint.
class SearchField : public TextField
{
    Q_OBJECT

public:
    explicit SearchField(const QString &name, QWidget *parent = nullptr);
};

} // namespace smile::console
