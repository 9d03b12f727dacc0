#include "links/linkquestion.h"

#include "parts/button.h"
#include "parts/label.h"

#include <QVBoxLayout>

namespace smile::console {

LinkQuestion::LinkQuestion(const QString &wanted, bool known, const QString &shown,
                           QWidget *anywhere)
    : Dialog(tr("The link is for another profile"), anywhere)
{
    auto *words = new Label(
        known ? tr("It is for \"%1\"; this window shows \"%2\". Nothing is changed by opening it.")
                    .arg(wanted, shown)
              : tr("It is for \"%1\", which is not set up here; this window shows \"%2\".")
                    .arg(wanted, shown),
        TextStyle::Base, Tone::Text, panel());
    words->setWordWrap(true);
    body()->addWidget(words);
    Button *here = addAction(tr("Open it here"), ButtonKind::Secondary);
    connect(here, &Button::clicked, this, [this] {
        finish();
        Q_EMIT openHereWanted();
    });
    if (!known)
        return;
    Button *other = addAction(tr("Switch the profile"), ButtonKind::Primary);
    connect(other, &Button::clicked, this, [this] {
        finish();
        Q_EMIT switchWanted();
    });
    setInitialFocus(other);
}

} // namespace smile::console
