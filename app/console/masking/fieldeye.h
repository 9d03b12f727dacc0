#pragma once

#include "parts/eyebutton.h"

#include <QKeySequence>
#include <QPointer>

namespace smile::console {

class CopyLabel;
class Masking;

/// Shows what is hidden of the chosen row or person for a while, or hides it again.
inline const QKeySequence showKeys{Qt::CTRL | Qt::Key_H};

/// The eye of one field, or of all that is told of a record, by its key (catalog::Mask).
class FieldEye : public EyeButton
{
    Q_OBJECT

public:
    /// The masking may go before it: then it does nothing.
    explicit FieldEye(Masking &masking, QWidget *parent = nullptr);

    void follow(const QString &key);
    /// `hides`: whether there is anything that is hidden, or would be; else there is no eye. Of one
    /// that has its parent: it is shown at once.
    void follow(const QString &key, bool hides);
    QString key() const { return m_key; }

private:
    void showLeft();

    QPointer<Masking> m_masking;
    QString m_key;
};

/// Gives a value that may be hidden its eye.
FieldEye *giveEye(CopyLabel &value, Masking &masking, const QString &key);

/// Who pressed an eye goes on there after the fields were made anew: the key of the eye below
/// `within` that has the focus, else empty; and the focus back to the eye with that key.
QString focusedEye(const QWidget &within);
void focusEye(const QWidget &within, const QString &key);

} // namespace smile::console
