#include "act/formdialog.h"
#include "act/forms.h"
#include "catalog/vocabularies.h"
#include "parts/button.h"
#include "parts/formfield.h"
#include "parts/label.h"
#include "words/troublewords.h"
#include "session/session.h"
#include "shell/workplace.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

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

namespace {

/// A person without an invite: only the lender's own reference is known of them.
class UserForm : public Dialog
{
    Q_OBJECT

public:
    UserForm(Session &session, Navigator &navigator, QWidget *from);

private:
    api::ExternalMetadata metadata() const;
    void create();

    static constexpr int mostPairs = 5;
    Session &m_session;
    Navigator &m_navigator;
    QList<std::pair<QLineEdit *, QLineEdit *>> m_pairs;
    Label *m_outcome;
    Button *m_create;
};

UserForm::UserForm(Session &session, Navigator &navigator, QWidget *from)
    : Dialog(tr("New person"), from)
    , m_session(session)
    , m_navigator(navigator)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    grid->addWidget(new Label(tr("Your reference"), TextStyle::Label, Tone::Muted), 0, 0);
    grid->addWidget(new Label(tr("Value"), TextStyle::Label, Tone::Muted), 0, 1);
    for (int row = 1; row <= mostPairs; ++row) {
        auto *key = new QLineEdit;
        key->setAccessibleName(tr("Reference %1, name").arg(row));
        key->setMaxLength(limits::metadataKey().maxLength);
        auto *value = new QLineEdit;
        value->setAccessibleName(tr("Reference %1, value").arg(row));
        value->setMaxLength(limits::metadataValue().maxLength);
        grid->addWidget(key, row, 0);
        grid->addWidget(value, row, 1);
        m_pairs.emplace_back(key, value);
    }
    body()->addLayout(grid);
    m_outcome = new Label({}, TextStyle::Base, Tone::Err);
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    body()->addWidget(m_outcome);
    setExplanation(tr("Up to five, for example the application number. No names."));
    m_create = addAction(tr("Create"), ButtonKind::Primary);
    setDefaultButton(m_create);
    setInitialFocus(m_pairs.constFirst().first);
    connect(m_create, &Button::clicked, this, &UserForm::create);
}

api::ExternalMetadata UserForm::metadata() const
{
    api::ExternalMetadata given;
    for (const auto &[key, value] : m_pairs)
        if (!key->text().isEmpty() || !value->text().isEmpty())
            given.insert(key->text().trimmed(), value->text().trimmed());
    return given;
}

void UserForm::create()
{
    if (const auto mistake = actions::check(metadata())) {
        m_outcome->setText(mistake->words);
        m_outcome->show();
        return;
    }
    m_create->setEnabled(false);
    m_session.runner().createUser(
        metadata(), this, [this](const api::Result<api::NewUser> &result) {
            if (result) {
                const QString id = result->user.value("id"_L1).toString();
                Navigator &navigator = m_navigator;
                finish();
                navigator.openPerson(id);
                return;
            }
            m_create->setEnabled(true);
            // After what it means come the server's own words, as they are.
            m_outcome->setText(
                result.error().mayHaveArrived
                    ? tr("The answer was lost; the person may have been created. Look at People "
                         "first.")
                    : tr("Not created: %1").arg(callSentence(result.error())) + u'\n'
                          + result.error().message);
            m_outcome->show();
        });
}

} // namespace

void openUserForm(Session &session, Navigator &navigator, QWidget *from)
{
    (new UserForm(session, navigator, from))->open();
}

} // namespace smile::console

#include "smallforms.moc"
