#include "act/forms.h"
#include "act/outcomeverdict.h"
#include "files/fileopener.h"
#include "parts/button.h"
#include "parts/clipboard.h"
#include "parts/dialog.h"
#include "parts/fieldgrid.h"
#include "parts/label.h"
#include "parts/meter.h"
#include "parts/segments.h"
#include "parts/times.h"
#include "parts/verdictcard.h"
#include "session/session.h"
#include "vault/profile.h"

#include <QTimer>
#include <QVBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

Label *outcomeLabel(Dialog *dialog, const QString &words)
{
    auto *label = new Label(words, TextStyle::Base, Tone::Second, dialog);
    label->setWordWrap(true);
    dialog->body()->addWidget(label);
    return label;
}

/// In place of what the dialog said so far.
void sayVerdict(Dialog *dialog, QWidget *before, const Verdict &verdict)
{
    before->hide();
    auto *card = dialog->findChild<VerdictCard *>();
    if (!card) {
        card = new VerdictCard(dialog);
        dialog->body()->addWidget(card);
    }
    card->setVerdict(verdict);
}

// A short-lived secret: shown as dots, copied on asking, forgotten with the dialog.
void showToken(Dialog *dialog, const api::Token &token)
{
    auto *grid = new FieldGrid(dialog);
    grid->addRow(Dialog::tr("Token"), QString(u"•"_s).repeated(24), false);
    grid->addRow(Dialog::tr("Mode"), token.mode, false);
    dialog->body()->addWidget(grid);
    auto *left = new Label({}, TextStyle::TimeLeft, Tone::Text, dialog);
    auto *meter = new Meter(Dialog::tr("Time left"), dialog);
    dialog->body()->addWidget(left);
    dialog->body()->addWidget(meter);
    const qint64 whole =
        std::max<qint64>(1, QDateTime::currentDateTimeUtc().secsTo(token.expiresAt));
    meter->setRange(0, int(whole));
    const auto show = [left, meter, expires = token.expiresAt] {
        const qint64 seconds = std::max<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(expires));
        left->setText(seconds > 0 ? Dialog::tr("%1 left").arg(remainingTime(seconds))
                                  : Dialog::tr("Expired"));
        left->setTone(seconds < 5 * 60 ? Tone::Err : seconds < 30 * 60 ? Tone::Warn : Tone::Text);
        meter->setValue(int(seconds));
    };
    auto *second = new QTimer(dialog);
    QObject::connect(second, &QTimer::timeout, left, show);
    second->start(1000);
    show();
    Button *copy = dialog->addAction(Dialog::tr("Copy the token"), ButtonKind::Primary);
    QObject::connect(copy, &Button::clicked, dialog, [copy, secret = token.accessToken] {
        copyPersonal(secret);
        copy->setText(Dialog::tr("Copied"));
    });
}

} // namespace

void openTokenDialog(Session &session, const QString &userId, QWidget *from)
{
    auto *dialog = new Dialog(Dialog::tr("New link token"), from);
    Label *state = outcomeLabel(dialog, Dialog::tr("Asking Smile for a token…"));
    dialog->setExplanation(
        Dialog::tr("It opens the widget once, for this person. It is not kept."));
    dialog->turnCancelToClose();
    dialog->dependOn(&session.runner());
    session.runner().newToken(
        userId, dialog, [dialog, state](const api::Result<api::Token> &result) {
            if (result) {
                state->hide();
                showToken(dialog, *result);
            } else {
                sayVerdict(dialog, state,
                           verdictOf(result.error(), Dialog::tr("No link token was made.")));
            }
        });
    dialog->open();
}

void openExportDialog(Session &session, const QString &accountId, FileOpener &files, QWidget *from)
{
    auto *dialog = new Dialog(Dialog::tr("Export the account's data"), from);
    auto *format = new Segments({u"PDF"_s, u"CSV"_s}, dialog);
    dialog->body()->addWidget(format, 0, Qt::AlignLeft);
    Label *state = outcomeLabel(
        dialog, Dialog::tr("The file holds personal data. It opens in the system's program."));
    Button *make = dialog->addAction(Dialog::tr("Export"), ButtonKind::Primary);
    dialog->setDefaultButton(make);
    const QUrl apiBase = session.client().baseUrl();
    dialog->dependOn(&session.runner());
    const auto open = [=, &files](const api::Result<QJsonObject> &result) {
        make->setEnabled(true);
        if (!result) {
            sayVerdict(dialog, state,
                       verdictOf(result.error(), Dialog::tr("The export was not made.")));
            return;
        }
        const QString link = result->value("downloadUrl"_L1).toString();
        const LinkRefusal refusal = linkRefusal(link, apiBase);
        if (refusal == LinkRefusal::None && files.open(QUrl(link))) {
            dialog->finish();
            return;
        }
        const QString why = refusal == LinkRefusal::None
                                ? Dialog::tr("No program of this computer opens the file.")
                                : refusalWords(refusal, link);
        sayVerdict(dialog, state,
                   {.state = State::Err,
                    .sentence = Dialog::tr("The export is ready, but it is not shown."),
                    .detail = why});
    };
    QObject::connect(make, &Button::clicked, dialog, [=, &session] {
        make->setEnabled(false);
        if (auto *card = dialog->findChild<VerdictCard *>())
            card->setVerdict({.sentence = Dialog::tr("Smile prepares the file…")});
        else
            state->setText(Dialog::tr("Smile prepares the file…"));
        const auto chosen =
            format->current() == 0 ? api::ExportFormat::Pdf : api::ExportFormat::Csv;
        session.runner().exportAccount(accountId, chosen, dialog, open);
    });
    dialog->open();
}

} // namespace smile::console
