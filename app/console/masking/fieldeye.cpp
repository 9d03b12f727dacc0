#include "masking/fieldeye.h"

#include "parts/copylabel.h"
#include "session/masking.h"

#include <QApplication>

namespace smile::console {

FieldEye::FieldEye(Masking &masking, QWidget *parent)
    : EyeButton(parent)
    , m_masking(&masking)
{
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_masking)
            m_masking->toggle(m_key);
    });
    connect(&masking, &Masking::ticked, this, &FieldEye::showLeft);
    connect(&masking, &Masking::changed, this, &FieldEye::showLeft);
}

void FieldEye::follow(const QString &key)
{
    m_key = key;
    showLeft();
}

void FieldEye::follow(const QString &key, bool hides)
{
    follow(key);
    setVisible(hides);
}

FieldEye *giveEye(CopyLabel &value, Masking &masking, const QString &key)
{
    auto *eye = new FieldEye(masking, &value);
    value.addEye(eye);
    eye->follow(key);
    return eye;
}

QString focusedEye(const QWidget &within)
{
    const auto *eye = qobject_cast<const FieldEye *>(QApplication::focusWidget());
    return eye && within.isAncestorOf(eye) ? eye->key() : QString();
}

void focusEye(const QWidget &within, const QString &key)
{
    if (key.isEmpty())
        return;
    const QList<FieldEye *> eyes = within.findChildren<FieldEye *>();
    for (FieldEye *eye : eyes) {
        if (eye->key() == key && eye->isVisibleTo(&within))
            eye->setFocus(Qt::OtherFocusReason);
    }
}

void FieldEye::showLeft()
{
    if (m_masking)
        setLeft(m_masking->left(m_key));
}

} // namespace smile::console
