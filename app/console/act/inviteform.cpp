#include "act/formdialog.h"
#include "act/forms.h"
#include "act/knownperson.h"
#include "act/templatepreview.h"
#include "act/winktemplates.h"
#include "actions/invitelink.h"
#include "casefile/personrecords.h"
#include "catalog/catalog.h"
#include "parts/button.h"
#include "parts/clipboard.h"
#include "parts/formfield.h"
#include "session/session.h"
#include "shell/workplace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <utility>

namespace smile::console {

using namespace Qt::StringLiterals;
namespace limits = actions::limits;

namespace {

constexpr int panelWidth = 1160;
constexpr int formWidth = 348;

struct SplitName
{
    QString first, last;
};

// The first word and the rest; what may not be sent is left out.
SplitName splitName(const QString &fullName)
{
    const auto fitting = [](QLatin1StringView key, const QString &text) {
        const actions::FieldLimit limit = limits::find(limits::invite(), key);
        return actions::problem(limit, text, actions::Moment::Typing).isEmpty() ? text : QString();
    };
    const QString name = fullName.simplified();
    const qsizetype gap = name.indexOf(u' ');
    return {fitting("firstName"_L1, name.left(gap < 0 ? name.size() : gap)),
            fitting("lastName"_L1, gap < 0 ? QString() : name.mid(gap + 1))};
}

/// Invites one person: the fields at the left, what they will receive at the right, filled in as
/// one types.
class InviteForm : public FormDialog
{
    Q_OBJECT

public:
    InviteForm(Session &session, Navigator &navigator, const QString &userId, QWidget *from);

    bool check() override;

private:
    void addFields(const QString &userId, QBoxLayout *form);
    void offerTemplates();
    QString whyNoTemplate() const;
    void suggestNames();
    void look();
    void haveLooked();
    void showPreview();
    api::InviteDraft draft() const;
    void addNextSteps(const actions::ActionRun &run) override;

    Session &m_session;
    Navigator &m_navigator;
    QLineEdit *m_fullName = nullptr;
    QLineEdit *m_firstName = nullptr;
    QLineEdit *m_lastName = nullptr;
    KnownPerson *m_known = nullptr;
    Button *m_send = nullptr;
    bool m_sendsSoon = false; ///< as soon as it was looked whether they are known
    QComboBox *m_template = nullptr;
    FormField *m_templateField = nullptr;
    TemplatePreview *m_preview = nullptr;
};

InviteForm::InviteForm(Session &session, Navigator &navigator, const QString &userId, QWidget *from)
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
    addFields(userId, form);
    form->addStretch();
    m_preview =
        new TemplatePreview(from->window()->width() < 1100 ? TemplatePreview::Layout::OneAtATime
                                                           : TemplatePreview::Layout::Beside);
    row->addWidget(left);
    // Its place stays while there is nothing to show: the fields must not move under the hand.
    QSizePolicy policy = m_preview->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_preview->setSizePolicy(policy);
    row->addWidget(m_preview, 1);
    body()->addLayout(row);
    setExplanation(tr("Each invite makes a new person at Smile; it cannot be taken back."));
    m_send = setSubmit(QString(), [this] { return m_session.runner().invite(draft()); });
    setInitialFocus(m_fullName);

    const records::Table &templates = session.store().table(catalog::inviteTemplates);
    connect(&templates, &records::Table::changed, this, &InviteForm::offerTemplates);
    connect(&session.sync(), &sync::Sync::stateChanged, this,
            [this](const catalog::Resource *resource) {
                if (resource == &catalog::inviteTemplates)
                    offerTemplates();
            });
    connect(m_template, &QComboBox::currentIndexChanged, this, &InviteForm::showPreview);
    connect(m_template, &QComboBox::currentIndexChanged, this, &InviteForm::look);
    connect(this, &FormDialog::edited, this, &InviteForm::showPreview);
    connect(this, &FormDialog::edited, this, &InviteForm::look);
    haveLooked();
    look();
    offerTemplates();
}

void InviteForm::addFields(const QString &userId, QBoxLayout *form)
{
    const auto fields = limits::invite();
    records::Store &store = m_session.store();
    const QString name = store.names().people.value(userId);
    const QString email = casefile::textAt(store.table(catalog::people).find(userId), "email"_L1);
    m_fullName = addLine(limits::find(fields, "fullName"_L1), name, form);
    m_firstName = addLine(limits::find(fields, "firstName"_L1), splitName(name).first, form);
    m_lastName = addLine(limits::find(fields, "lastName"_L1), splitName(name).last, form);
    addLine(limits::find(fields, "email"_L1), email, form);
    m_known = new KnownPerson(m_session.store(), userId, m_session.masking().mask());
    form->addWidget(m_known);
    connect(m_known, &KnownPerson::told, this, &InviteForm::haveLooked);
    connect(m_known, &KnownPerson::openWanted, this, [this](const QString &known) {
        Navigator &navigator = m_navigator;
        finish();
        navigator.openPerson(known);
    });
    connect(m_fullName, &QLineEdit::textEdited, this, &InviteForm::suggestNames);

    m_template = new QComboBox;
    m_templateField = new FormField(tr("Template"), m_template);
    form->addWidget(m_templateField);
    new WinkTemplates(store, addChoice(limits::find(fields, "winkTemplateId"_L1),
                                       tr("Ids seen on earlier invites are offered."), form));
}

// Templates may arrive, change and go while the form is open; the chosen one stays chosen, and one
// that went is not replaced by another unseen.
void InviteForm::offerTemplates()
{
    const QString chosen = m_template->currentData().toString();
    {
        const QSignalBlocker quiet(m_template);
        m_template->clear();
        const QList<records::Record> rows =
            m_session.store().table(catalog::inviteTemplates).snapshot().records();
        for (const records::Record &row : rows)
            m_template->addItem(row.valueAt("name"_L1).toString(), row.id());
        if (!chosen.isEmpty())
            m_template->setCurrentIndex(m_template->findData(chosen));
    }
    m_templateField->setError({});
    m_templateField->setHint(whyNoTemplate());
    showPreview();
}

QString InviteForm::whyNoTemplate() const
{
    if (!m_template->currentData().toString().isEmpty())
        return {};
    if (m_template->count() > 0)
        return tr("The template that was chosen is gone: choose another one.");
    switch (m_session.sync().state(catalog::inviteTemplates).phase) {
    case sync::Phase::Idle:
    case sync::Phase::Loading:
        return tr("Templates are still loading…");
    case sync::Phase::Failed:
        return tr("The templates could not be loaded. Refresh the page Templates.");
    case sync::Phase::Complete:
        break;
    }
    return tr("Create a template first: Templates, then New template…");
}

// Until the person writes their own.
void InviteForm::suggestNames()
{
    const SplitName name = splitName(m_fullName->text());
    if (!m_firstName->isModified())
        m_firstName->setText(name.first);
    if (!m_lastName->isModified())
        m_lastName->setText(name.last);
}

void InviteForm::look()
{
    m_sendsSoon = false; // that press was for what stood there
    if (!isDone()) // then the invites hold the new one
        m_known->look(text("email"_L1));
}

// The same person invited twice is two people at Smile: who wants that has to read it.
void InviteForm::haveLooked()
{
    if (isDone() || !m_send)
        return;
    m_send->setText(m_known->isKnown() ? tr("Invite as a second person") : tr("Send invite"));
    m_send->setKind(m_known->isKnown() ? ButtonKind::Secondary : ButtonKind::Primary);
    setDefaultButton(m_known->isKnown() ? nullptr : m_send); // Enter is no decision
    if (std::exchange(m_sendsSoon, false) && !m_known->isKnown())
        m_send->click();
}

api::InviteDraft InviteForm::draft() const
{
    return {text("fullName"_L1),
            text("firstName"_L1),
            text("lastName"_L1),
            text("email"_L1),
            m_template->currentData().toString(),
            text("winkTemplateId"_L1)};
}

bool InviteForm::check()
{
    const bool fieldsFine = FormDialog::check();
    const QString missing = whyNoTemplate();
    m_templateField->setError(missing);
    if (!fieldsFine || !missing.isEmpty())
        return false;
    m_sendsSoon = m_known->isLooking(); // nobody outruns the warning
    return !m_sendsSoon;
}

void InviteForm::showPreview()
{
    m_templateField->setHint(whyNoTemplate());
    const api::InviteDraft now = draft();
    const records::Record chosen =
        m_session.store().table(catalog::inviteTemplates).find(now.templateId);
    m_preview->setVisible(bool(chosen));
    if (!chosen)
        return;
    m_templateField->setError({});
    m_preview->showDraft(draftOf(chosen.json()),
                         {now.fullName, now.firstName, now.lastName, now.email});
}

void InviteForm::addNextSteps(const actions::ActionRun &run)
{
    QSizePolicy policy = m_preview->sizePolicy();
    policy.setRetainSizeWhenHidden(false);
    m_preview->setSizePolicy(policy);
    const QString link = actions::usableInviteLink(run.record, QDateTime::currentDateTimeUtc());
    if (!link.isEmpty()) {
        Button *copy = addAction(tr("Copy link"), ButtonKind::Secondary);
        connect(copy, &Button::clicked, this, [copy, link] {
            copyPersonal(link);
            copy->setText(tr("Copied"));
        });
    }
    const records::Record used = m_session.store()
                                     .table(catalog::inviteTemplates)
                                     .find(m_template->currentData().toString());
    if (used && !draftOf(used.json()).sendEmail)
        setExplanation(tr("The template sends no mail: hand the link over yourself."));
    Button *open = addAction(tr("Open the invite"), ButtonKind::Primary);
    connect(open, &Button::clicked, this, [this, id = run.recordId] {
        Navigator &navigator = m_navigator;
        finish();
        navigator.openRecord(catalog::invites, id);
    });
}

} // namespace

void openInviteForm(Session &session, Navigator &navigator, const QString &userId, QWidget *from)
{
    (new InviteForm(session, navigator, userId, from))->open();
}

} // namespace smile::console

#include "inviteform.moc"
