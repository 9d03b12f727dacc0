#include "act/formdialog.h"
#include "act/forms.h"
#include "act/templatepreview.h"
#include "catalog/catalog.h"
#include "parts/button.h"
#include "parts/formfield.h"
#include "session/session.h"
#include "shell/workplace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace smile::console {

using namespace Qt::StringLiterals;
namespace limits = actions::limits;

namespace {

constexpr int panelWidth = 1160;
constexpr int formWidth = 348;

/// Invites one person: the fields at the left, what they will receive at the right, filled in as
/// one types.
class InviteForm : public FormDialog
{
    Q_OBJECT

public:
    InviteForm(Session &session, Navigator &navigator, QWidget *from);

    bool check() override;

private:
    void addFields(QBoxLayout *form);
    void suggestNames();
    void showPreview();
    api::InviteDraft draft() const;
    void showSuccess(const actions::ActionRun &run) override;

    Session &m_session;
    Navigator &m_navigator;
    QLineEdit *m_fullName = nullptr;
    QLineEdit *m_firstName = nullptr;
    QLineEdit *m_lastName = nullptr;
    QLineEdit *m_email = nullptr;
    QComboBox *m_template = nullptr;
    FormField *m_templateField = nullptr;
    QComboBox *m_winkTemplate = nullptr;
    TemplatePreview *m_preview = nullptr;
};

InviteForm::InviteForm(Session &session, Navigator &navigator, QWidget *from)
    : FormDialog(tr("Invite a person"), session.runner(), from)
    , m_session(session)
    , m_navigator(navigator)
{
    setPanelWidth(panelWidth);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    auto *left = new QWidget;
    left->setFixedWidth(formWidth);
    auto *form = new QVBoxLayout(left);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(10);
    addFields(form);
    form->addStretch();
    m_preview =
        new TemplatePreview(from->window()->width() < 1100 ? TemplatePreview::Layout::OneAtATime
                                                           : TemplatePreview::Layout::Beside);
    row->addWidget(left);
    row->addWidget(m_preview, 1);
    body()->addLayout(row);
    setExplanation(tr("Each invite makes a new person at Smile; it cannot be taken back."));
    setSubmit(tr("Send invite"), [this] { return m_session.runner().invite(draft()); });
    setInitialFocus(m_fullName);
    connect(this, &FormDialog::edited, this, &InviteForm::showPreview);
    showPreview();
}

void InviteForm::addFields(QBoxLayout *form)
{
    const auto fields = limits::invite();
    m_fullName = addLine(limits::find(fields, "fullName"_L1), {}, form);
    m_firstName = addLine(limits::find(fields, "firstName"_L1), {}, form);
    m_lastName = addLine(limits::find(fields, "lastName"_L1), {}, form);
    m_email = addLine(limits::find(fields, "email"_L1), {}, form);
    connect(m_fullName, &QLineEdit::textEdited, this, &InviteForm::suggestNames);

    m_template = new QComboBox;
    for (const records::RowPtr &row : m_session.store().table(catalog::inviteTemplates).snapshot())
        m_template->addItem(row->json.value("name"_L1).toString(), row->id);
    m_templateField = new FormField(tr("Template"), m_template);
    form->addWidget(m_templateField);
    connect(m_template, &QComboBox::currentIndexChanged, this, &InviteForm::showPreview);

    // No endpoint lists Wink templates: what earlier invites used is offered, anything may be
    // typed.
    m_winkTemplate = new QComboBox;
    m_winkTemplate->setEditable(true);
    m_winkTemplate->setInsertPolicy(QComboBox::NoInsert);
    QStringList seen;
    for (const records::RowPtr &row : m_session.store().table(catalog::invites).snapshot())
        seen << row->json.value("winkTemplateId"_L1).toString();
    seen.removeAll(QString());
    seen.removeDuplicates();
    seen.sort();
    m_winkTemplate->addItem(QString());
    m_winkTemplate->addItems(seen);
    m_winkTemplate->lineEdit()->setMaxLength(limits::find(fields, "winkTemplateId"_L1).maxLength);
    auto *winkField = new FormField(tr("Wink template (optional)"), m_winkTemplate);
    winkField->setHint(tr("Ids seen on earlier invites are offered."));
    form->addWidget(winkField);
}

void InviteForm::suggestNames()
{
    // The first word and the rest, until the person writes their own.
    const QString name = m_fullName->text().simplified();
    const qsizetype gap = name.indexOf(u' ');
    if (!m_firstName->isModified())
        m_firstName->setText(name.left(gap < 0 ? name.size() : gap).left(m_firstName->maxLength()));
    if (!m_lastName->isModified())
        m_lastName->setText(gap < 0 ? QString() : name.mid(gap + 1).left(m_lastName->maxLength()));
}

api::InviteDraft InviteForm::draft() const
{
    return {m_fullName->text().simplified(),      m_firstName->text().simplified(),
            m_lastName->text().simplified(),      m_email->text().trimmed(),
            m_template->currentData().toString(), m_winkTemplate->currentText().trimmed()};
}

bool InviteForm::check()
{
    const bool fieldsFine = FormDialog::check();
    const bool hasTemplate = !m_template->currentData().toString().isEmpty();
    m_templateField->setError(
        hasTemplate ? QString() : tr("Create a template first: Templates, then New template…"));
    return fieldsFine && hasTemplate;
}

void InviteForm::showPreview()
{
    const records::RowPtr chosen = m_session.store()
                                       .table(catalog::inviteTemplates)
                                       .find(m_template->currentData().toString());
    if (!chosen)
        return;
    const api::InviteDraft now = draft();
    m_preview->showDraft(draftOf(chosen->json),
                         {now.fullName, now.firstName, now.lastName, now.email});
}

void InviteForm::showSuccess(const actions::ActionRun &run)
{
    FormDialog::showSuccess(run);
    Button *open = addAction(tr("Open the invite"), ButtonKind::Primary);
    connect(open, &Button::clicked, this, [this, id = run.recordId] {
        Navigator &navigator = m_navigator;
        finish();
        navigator.openRecord(catalog::invites, id);
    });
}

} // namespace

void openInviteForm(Session &session, Navigator &navigator, QWidget *from)
{
    (new InviteForm(session, navigator, from))->open();
}

} // namespace smile::console

#include "inviteform.moc"
