#include "act/formdialog.h"
#include "act/forms.h"
#include "act/templatepreview.h"
#include "session/session.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace smile::console {

using namespace Qt::StringLiterals;
namespace limits = actions::limits;

namespace {

constexpr int panelWidth = 1160;
constexpr int formWidth = 440;

api::InviteTemplateDraft draftFrom(const FormDialog &form, bool sendEmail)
{
    api::InviteTemplateDraft draft;
    draft.name = form.text("name"_L1);
    draft.companyName = form.text("company.name"_L1);
    draft.companyLogoUrl = form.text("company.logoUrl"_L1);
    draft.sendEmail = sendEmail;
    draft.senderName = form.text("email.senderName"_L1);
    draft.replyAddress = form.text("email.replyAddress"_L1);
    draft.subject = form.text("email.subject"_L1);
    draft.body = form.text("email.body"_L1);
    draft.landingPage = {form.text("landingPage.header"_L1),
                         form.text("landingPage.description"_L1),
                         form.text("landingPage.button"_L1)};
    draft.successPage = {form.text("successPage.header"_L1),
                         form.text("successPage.description"_L1),
                         form.text("successPage.button"_L1)};
    return draft;
}

void addFields(FormDialog &form, const api::InviteTemplateDraft &start, QBoxLayout *to)
{
    const auto fields = limits::inviteTemplate();
    form.addLine(limits::find(fields, "name"_L1), start.name, to);
    form.addLine(limits::find(fields, "company.name"_L1), start.companyName, to);
    form.addLine(limits::find(fields, "company.logoUrl"_L1), start.companyLogoUrl, to);
    form.addLine(limits::find(fields, "email.senderName"_L1), start.senderName, to);
    form.addLine(limits::find(fields, "email.replyAddress"_L1), start.replyAddress, to);
    form.addLine(limits::find(fields, "email.subject"_L1), start.subject, to);
    form.addText(limits::find(fields, "email.body"_L1), 6, start.body, to);
    form.addLine(limits::find(fields, "landingPage.header"_L1), start.landingPage.header, to);
    form.addText(limits::find(fields, "landingPage.description"_L1), 3,
                 start.landingPage.description, to);
    form.addLine(limits::find(fields, "landingPage.button"_L1), start.landingPage.button, to);
    form.addLine(limits::find(fields, "successPage.header"_L1), start.successPage.header, to);
    form.addText(limits::find(fields, "successPage.description"_L1), 3,
                 start.successPage.description, to);
    form.addLine(limits::find(fields, "successPage.button"_L1), start.successPage.button, to);
}

} // namespace

void openTemplateForm(Session &session, const records::Record &edit, QWidget *from)
{
    actions::Runner &runner = session.runner();
    auto *form = new FormDialog(
        edit ? FormDialog::tr("Edit the template") : FormDialog::tr("New template"), runner, from);
    form->setPanelWidth(panelWidth);
    const api::InviteTemplateDraft start = edit ? draftOf(edit.json()) : api::InviteTemplateDraft();
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    auto *left = new QWidget;
    left->setFixedWidth(formWidth);
    auto *fields = new QVBoxLayout(left);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(10);
    addFields(*form, start, fields);
    auto *sendEmail = new QCheckBox(FormDialog::tr("Smile sends the mail"));
    sendEmail->setChecked(start.sendEmail);
    fields->insertWidget(3, sendEmail);
    auto *preview = new TemplatePreview(TemplatePreview::Layout::OneAtATime);
    row->addWidget(left);
    row->addWidget(preview, 1);
    form->body()->addLayout(row);

    const auto show = [form, preview, sendEmail] {
        preview->showDraft(draftFrom(*form, sendEmail->isChecked()),
                           {FormDialog::tr("Maria Santos"), FormDialog::tr("Maria"),
                            FormDialog::tr("Santos"), u"maria@example.com"_s});
    };
    QObject::connect(form, &FormDialog::edited, preview, show);
    QObject::connect(sendEmail, &QCheckBox::toggled, preview, show);
    show();
    form->setExplanation(FormDialog::tr(
        "${firstName}, ${fullName} and ${companyName} are filled in for each person."));
    form->setSubmit(
        edit ? FormDialog::tr("Save") : FormDialog::tr("Create"), [form, sendEmail, edit, &runner] {
            const api::InviteTemplateDraft draft = draftFrom(*form, sendEmail->isChecked());
            return edit ? runner.updateTemplate(edit.id(), draft) : runner.createTemplate(draft);
        });
    form->open();
}

} // namespace smile::console
