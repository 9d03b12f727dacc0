#include "settings/nokeychaindialog.h"

#include "parts/button.h"
#include "parts/label.h"

#include <QVBoxLayout>

namespace smile::console {

NoKeychainDialog::NoKeychainDialog(QWidget *anywhere)
    : Dialog(tr("The system's keychain does not answer"), anywhere)
{
    const QString paragraphs[] = {
        tr("Smile Console keeps keys in the system's keychain and nowhere else. There is none "
           "here, it is locked, or "
           "it takes too long."),
        tr("The key can be kept for this session only: in memory, until the program ends. Nothing "
           "is written."),
        tr("On Linux, a keychain needs libsecret-1-0 and a running service such as GNOME Keyring "
           "or KWallet."),
    };
    for (const QString &paragraph : paragraphs) {
        auto *label = new Label(paragraph, TextStyle::Base, Tone::Second, panel());
        label->setWordWrap(true);
        body()->addWidget(label);
    }
    Button *accept = addAction(tr("For this session only"), ButtonKind::Primary);
    setDefaultButton(accept);
    setInitialFocus(accept);
    connect(accept, &Button::clicked, this, [this] {
        Q_EMIT accepted();
        finish();
    });
}

} // namespace smile::console
