#include "masking/showalldialog.h"

#include "parts/button.h"
#include "parts/formfield.h"
#include "parts/label.h"
#include "parts/textfield.h"
#include "session/session.h"

#include <QVBoxLayout>

namespace smile::console {

namespace {

constexpr int longestReason = 200;

struct ShowAll
{
    Q_DECLARE_TR_FUNCTIONS(ShowAll)
};

} // namespace

void askToShowAll(Session &session, QWidget *anywhere)
{
    auto *dialog = new Dialog(ShowAll::tr("Show all personal data for this session"), anywhere);
    dialog->dependOn(&session);
    auto *words = new Label(
        ShowAll::tr("Names, contacts and numbers are shown until the session ends, you cover the "
                    "window, or nobody has been here for ten minutes."),
        TextStyle::Base, Tone::Second, dialog->panel());
    words->setWordWrap(true);
    dialog->body()->addWidget(words);
    auto *reason = new TextField({});
    auto *field = new FormField(ShowAll::tr("Reason"), reason);
    field->setLimit(longestReason);
    field->setHint(ShowAll::tr("It is written to the audit file. Name nobody in it."));
    dialog->body()->addWidget(field);
    Button *show = dialog->addAction(ShowAll::tr("Show all"), ButtonKind::Primary);
    const auto check = [reason, show] {
        const qsizetype size = reason->text().trimmed().size();
        show->setEnabled(size > 0 && size <= longestReason);
    };
    check();
    QObject::connect(reason, &QLineEdit::textChanged, dialog, check);
    QObject::connect(show, &Button::clicked, dialog, [dialog, reason, &session] {
        dialog->finish();
        session.showAll(reason->text());
    });
    dialog->setDefaultButton(show);
    dialog->setInitialFocus(reason);
    dialog->open();
}

} // namespace smile::console
