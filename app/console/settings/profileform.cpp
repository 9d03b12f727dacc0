#include "settings/profileform.h"

#include "parts/formfield.h"
#include "parts/label.h"
#include "parts/segments.h"
#include "parts/textfield.h"
#include "vault/masklevel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSpinBox>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

TextField *passwordField()
{
    auto *field = new TextField({});
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                               | Qt::ImhNoAutoUppercase);
    return field;
}

} // namespace

ProfileForm::ProfileForm(const vault::Policy &policy, QWidget *parent)
    : QWidget(parent)
    , m_policy(policy)
    , m_embeddedWords(new Label({}, TextStyle::Base, Tone::Second, this))
    , m_name(new TextField({}))
    , m_address(new TextField({}))
    , m_key(passwordField())
    , m_secret(passwordField())
    , m_script(new TextField({}))
    , m_scriptV1(new TextField({}))
    , m_limit(new QSpinBox)
    , m_localCopy(new QCheckBox)
    , m_masking(new Segments({{}, {}, {}}, this))
{
    m_limit->setRange(0, 1000);
    m_embeddedWords->setWordWrap(true);
    m_nameField = addField(m_name);
    m_addressField = addField(m_address);
    m_keyField = addField(m_key);
    m_secretField = addField(m_secret);
    m_limitField = addField(m_limit);
    m_localCopyField = addField(m_localCopy);
    m_maskingField = addField(m_masking);
    m_scriptField = addField(m_script);
    m_scriptV1Field = addField(m_scriptV1);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_embeddedWords, 0, 0, 1, 2);
    grid->addWidget(m_nameField, 1, 0, 1, 2);
    grid->addWidget(m_addressField, 2, 0, 1, 2);
    grid->addWidget(m_keyField, 3, 0, Qt::AlignTop);
    grid->addWidget(m_secretField, 3, 1, Qt::AlignTop);
    grid->addWidget(m_scriptField, 4, 0, 1, 2);
    grid->addWidget(m_scriptV1Field, 5, 0, 1, 2);
    grid->addWidget(m_limitField, 6, 0, Qt::AlignTop);
    grid->addWidget(m_localCopyField, 6, 1, Qt::AlignTop);
    grid->addWidget(m_maskingField, 7, 0, 1, 2);
    for (TextField *field : {m_name, m_address, m_key, m_secret, m_script, m_scriptV1})
        connect(field, &QLineEdit::textEdited, this, &ProfileForm::edited);
    connect(m_limit, &QSpinBox::valueChanged, this, &ProfileForm::edited);
    connect(m_localCopy, &QCheckBox::toggled, this, &ProfileForm::edited);
    connect(m_masking, &Segments::currentChanged, this, &ProfileForm::chooseMasking);
    m_masking->setEnabled(!policy.masking);
    m_localCopy->setEnabled(policy.localCopy);
    connect(m_localCopy, &QCheckBox::toggled, this, &ProfileForm::showCopyHint);
    connect(m_address, &QLineEdit::textEdited, this, &ProfileForm::showMasking);
    retranslate();
}

FormField *ProfileForm::addField(QWidget *field)
{
    return new FormField({}, field, this);
}

void ProfileForm::retranslate()
{
    m_embeddedWords->setText(tr("An imitation of Smile inside this program, with invented people. "
                                "It needs no key and no network, "
                                "and everything may be tried on it."));
    m_nameField->setLabel(tr("Name"));
    m_addressField->setLabel(tr("API address"));
    m_addressField->setHint(tr("Ends in /v1, as OPEN_API_HOST in the quickstart."));
    m_keyField->setLabel(tr("API key"));
    m_secretField->setLabel(tr("API secret"));
    m_limitField->setLabel(tr("Requests per second"));
    m_limitField->setHint(
        tr("Smile counts them per IP address, everybody in an office together. 0: no limit."));
    m_localCopyField->setLabel(tr("Local copy"));
    m_localCopy->setText(tr("Keep the records on this computer, sealed"));
    m_scriptField->setLabel(tr("Wink script, version 2"));
    m_scriptV1Field->setLabel(tr("Wink script, version 1"));
    m_maskingField->setLabel(tr("Personal data on the screen"));
    m_masking->setWords({tr("Shown"), tr("Contacts masked"), tr("Names masked, too")});
    m_masking->setAccessibleName(tr("Personal data on the screen"));
    showKeyHint();
    showCopyHint();
    showMasking();
}

QString ProfileForm::fixedWords()
{
    return tr("Fixed for this computer by those who look after it.");
}

/// What is not chosen follows the address, while that is typed, too.
void ProfileForm::showMasking()
{
    const catalog::MaskLevel level = vault::maskLevel(profile(), m_policy);
    m_masking->setCurrent(int(level));
    if (m_policy.masking) {
        m_maskingField->setHint(fixedWords());
        return;
    }
    switch (level) {
    case catalog::MaskLevel::Off:
        m_maskingField->setHint(tr("Nothing is hidden."));
        break;
    case catalog::MaskLevel::Contacts:
        m_maskingField->setHint(
            tr("E-mails, phones, numbers, birth dates and addresses show a part; a click or Ctrl+H "
               "shows them for 30 seconds. Search finds by all of it."));
        break;
    case catalog::MaskLevel::Strict:
        m_maskingField->setHint(tr("Contacts and numbers show a part, names their initials; photos "
                                   "are hidden. Amounts are never masked."));
        break;
    }
}

void ProfileForm::chooseMasking(int choice)
{
    m_profile.masking = catalog::MaskLevel(choice);
    showMasking();
    Q_EMIT edited();
}

void ProfileForm::setCopyWords(const QString &words)
{
    m_copyWords = words;
    showCopyHint();
}

void ProfileForm::showCopyHint()
{
    if (!m_policy.localCopy)
        m_localCopyField->setHint(fixedWords());
    else if (m_localCopy->isChecked() != m_saved.localCopy)
        m_localCopyField->setHint(m_localCopy->isChecked()
                                      ? tr("Kept from the next time this profile is used.")
                                      : tr("When this is saved, what is kept now is deleted."));
    else if (!m_copyWords.isEmpty())
        m_localCopyField->setHint(m_copyWords);
    else
        m_localCopyField->setHint(
            tr("Encrypted; its key is in the system's keychain. What Smile deletes goes here, "
               "too."));
}

void ProfileForm::showKeyHint()
{
    m_keyField->setHint(
        m_keyForSession ? tr("A key is kept for this session only. Leave empty to go on with it.")
                        : tr("A key that is saved stays when both are left empty."));
}

void ProfileForm::show(const vault::Profile &profile, const vault::Profile &saved,
                       bool keyForSession)
{
    const bool custom = profile.kind == vault::Profile::Kind::Custom;
    const bool embedded = profile.kind == vault::Profile::Kind::Embedded;
    if (profile.id != m_profile.id)
        clearSecret(); // never carried from one profile to another
    m_profile = profile;
    m_saved = saved;
    m_keyForSession = keyForSession;
    const QSignalBlocker quiet(this);
    m_name->setText(profile.name);
    m_address->setText(profile.baseUrl.toString());
    m_address->setReadOnly(!custom);
    m_script->setText(profile.winkScript.toString());
    m_scriptV1->setText(profile.winkScriptV1.toString());
    m_limit->setValue(profile.rateLimit);
    m_localCopy->setChecked(profile.localCopy && m_policy.localCopy);
    m_embeddedWords->setVisible(embedded);
    m_nameField->setVisible(custom);
    for (FormField *field : {m_addressField, m_keyField, m_secretField, m_limitField,
                             m_localCopyField, m_scriptField, m_scriptV1Field}) {
        field->setVisible(!embedded);
        field->setError({});
    }
    m_nameField->setError({});
    showKeyHint();
    showCopyHint();
    showMasking();
}

vault::Profile ProfileForm::profile() const
{
    if (m_profile.kind == vault::Profile::Kind::Embedded)
        return m_profile;
    const auto address = [](const TextField *field) {
        return QUrl(field->text().trimmed(), QUrl::StrictMode);
    };
    vault::Profile entered = m_profile;
    if (m_profile.kind == vault::Profile::Kind::Custom) {
        entered.name = m_name->text().trimmed();
        entered.baseUrl = address(m_address);
    }
    entered.winkScript = address(m_script);
    entered.winkScriptV1 = address(m_scriptV1);
    entered.rateLimit = m_limit->value();
    if (m_policy.localCopy) // else it shows what is decided, and the choice stays as it was
        entered.localCopy = m_localCopy->isChecked();
    return entered;
}

vault::Secret ProfileForm::secret() const
{
    return {m_key->text().trimmed(), m_secret->text().trimmed()};
}

void ProfileForm::clearSecret()
{
    // setText, not clear(): that would keep them for Undo.
    m_key->setText({});
    m_secret->setText({});
}

bool ProfileForm::isEdited() const
{
    return !(profile() == m_saved) || !m_key->text().isEmpty() || !m_secret->text().isEmpty();
}

bool ProfileForm::refuse(FormField *field, const QString &sentence)
{
    field->setError(sentence);
    if (sentence.isEmpty())
        return false;
    field->field()->setFocus(Qt::OtherFocusReason);
    return true;
}

QString ProfileForm::addressProblem(const vault::Profile &entered) const
{
    vault::Profile onlyAddress = vault::newCustomProfile();
    onlyAddress.name = u"-"_s;
    onlyAddress.baseUrl = entered.baseUrl;
    return onlyAddress.problem();
}

bool ProfileForm::check()
{
    const vault::Profile entered = profile();
    if (entered.kind == vault::Profile::Kind::Embedded)
        return true;
    bool refused =
        refuse(m_nameField, entered.name.isEmpty() ? tr("Give the profile a name.") : QString());
    refused = refuse(m_addressField, addressProblem(entered)) || refused;
    for (const auto &[field, script] : {std::pair(m_scriptField, entered.winkScript),
                                        std::pair(m_scriptV1Field, entered.winkScriptV1)}) {
        vault::Profile onlyScript = vault::smileSandboxProfile();
        onlyScript.winkScript = script;
        refused = refuse(field, onlyScript.problem()) || refused;
    }
    const vault::Secret typed = secret();
    const bool none = typed.key.isEmpty() && typed.secret.isEmpty(); // what is kept stays
    const QString ofKey = none ? QString() : vault::secretProblem({typed.key, u"x"_s});
    const QString ofSecret = none ? QString() : vault::secretProblem({u"x"_s, typed.secret});
    refused = refuse(m_secretField, ofSecret) || refused;
    refused = refuse(m_keyField, ofKey) || refused;
    return !refused;
}

void ProfileForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void ProfileForm::focusKey()
{
    m_key->setFocus(Qt::OtherFocusReason);
}

} // namespace smile::console
