#include "act/formdialog.h"
#include "act/forms.h"
#include "catalog/vocabularies.h"
#include "parts/formfield.h"
#include "session/session.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;
namespace limits = actions::limits;

namespace {

constexpr auto allEvents = "ALL_EVENTS"_L1;

QListWidget *eventList()
{
    auto *list = new QListWidget;
    list->setAccessibleName(FormDialog::tr("Events"));
    list->setFixedHeight(160);
    for (const catalog::Word &word : catalog::vocabularies::eventType.words) {
        auto *item = new QListWidgetItem(
            catalog::vocabularies::eventType.text(QString::fromLatin1(word.value)), list);
        item->setData(Qt::UserRole, QString::fromLatin1(word.value));
        item->setToolTip(QString::fromLatin1(word.value));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(allEvents == QLatin1StringView(word.value) ? Qt::Checked
                                                                       : Qt::Unchecked);
    }
    return list;
}

QStringList checkedEvents(const QListWidget &list)
{
    QStringList chosen;
    for (int row = 0; row < list.count(); ++row)
        if (list.item(row)->checkState() == Qt::Checked)
            chosen << list.item(row)->data(Qt::UserRole).toString();
    return chosen;
}

} // namespace

void openWebhookForm(Session &session, QWidget *from)
{
    actions::Runner &runner = session.runner();
    auto *form = new FormDialog(FormDialog::tr("New webhook"), runner, from);
    const auto fields = limits::webhook();
    form->addLine(limits::find(fields, "name"_L1));
    form->addLine(limits::find(fields, "url"_L1));
    form->addLine(limits::find(fields, "secret"_L1))->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    QListWidget *events = eventList();
    form->body()->addWidget(new FormField(FormDialog::tr("Events"), events));
    auto *active = new QCheckBox(FormDialog::tr("Active"));
    active->setChecked(true);
    auto *payload = new QCheckBox(FormDialog::tr("Send the data with the event"));
    form->body()->addWidget(active);
    form->body()->addWidget(payload);
    form->setExplanation(
        FormDialog::tr("A webhook cannot be changed at Smile: delete it and create a new one."));
    form->setSubmit(FormDialog::tr("Create"), [=, &runner] {
        return runner.createWebhook({form->text("name"_L1), form->text("url"_L1),
                                     form->text("secret"_L1), checkedEvents(*events),
                                     active->isChecked(), payload->isChecked()});
    });
    form->open();
}

void openConsentTemplateForm(Session &session, QWidget *from)
{
    actions::Runner &runner = session.runner();
    auto *form = new FormDialog(FormDialog::tr("New consent template"), runner, from);
    form->setPanelWidth(640);
    const auto fields = limits::consentTemplate();
    for (const auto field : {"consentType"_L1, "title"_L1, "version"_L1, "consentMethod"_L1})
        form->addLine(limits::find(fields, field));
    form->addText(limits::find(fields, "consentText"_L1), 8);
    form->setSubmit(FormDialog::tr("Create"), [form, &runner] {
        return runner.createConsentTemplate(
            {form->text("consentType"_L1), form->text("title"_L1), form->text("version"_L1),
             form->text("consentMethod"_L1), form->text("consentText"_L1)});
    });
    form->open();
}

} // namespace smile::console
