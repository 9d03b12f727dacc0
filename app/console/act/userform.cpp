#include "act/forms.h"
#include "act/outcomeverdict.h"
#include "actions/limits.h"
#include "parts/button.h"
#include "parts/dialog.h"
#include "parts/label.h"
#include "parts/verdictcard.h"
#include "session/session.h"
#include "shell/workplace.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;
namespace limits = actions::limits;

namespace {

/// A person without an invite: only the lender's own reference is known of them.
class UserForm : public Dialog
{
    Q_OBJECT

public:
    UserForm(Session &session, Navigator &navigator, QWidget *from);

private:
    /// None when two references have the same name: one would swallow the other.
    std::optional<api::ExternalMetadata> metadata();
    void create();
    void ended(const api::Result<api::NewUser> &result);
    void showMistake(const QString &words);

    static constexpr int mostPairs = 5;
    Session &m_session;
    Navigator &m_navigator;
    QList<std::pair<QLineEdit *, QLineEdit *>> m_pairs;
    Label *m_mistake;
    VerdictCard *m_outcome;
    Button *m_create;
};

UserForm::UserForm(Session &session, Navigator &navigator, QWidget *from)
    : Dialog(tr("New person"), from)
    , m_session(session)
    , m_navigator(navigator)
{
    dependOn(&session.runner());
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
    m_mistake = new Label({}, TextStyle::Base, Tone::Err);
    m_mistake->setWordWrap(true);
    m_mistake->hide();
    body()->addWidget(m_mistake);
    m_outcome = new VerdictCard(this);
    m_outcome->hide();
    body()->addWidget(m_outcome);
    setExplanation(tr("Up to five, for example the application number. No names."));
    m_create = addAction(tr("Create"), ButtonKind::Primary);
    setDefaultButton(m_create);
    setInitialFocus(m_pairs.constFirst().first);
    connect(m_create, &Button::clicked, this, &UserForm::create);
}

std::optional<api::ExternalMetadata> UserForm::metadata()
{
    api::ExternalMetadata given;
    for (const auto &[key, value] : m_pairs) {
        const QString name = key->text().trimmed();
        const QString text = value->text().trimmed();
        if (name.isEmpty() && text.isEmpty())
            continue;
        if (given.contains(name)) {
            key->setFocus();
            showMistake(
                tr("Two references are called “%1”: each needs a name of its own.").arg(name));
            return std::nullopt;
        }
        given.insert(name, text);
    }
    if (const auto mistake = actions::check(given)) {
        showMistake(mistake->words);
        return std::nullopt;
    }
    return given;
}

void UserForm::showMistake(const QString &words)
{
    m_mistake->setText(words);
    m_mistake->setVisible(!words.isEmpty());
}

void UserForm::create()
{
    const std::optional<api::ExternalMetadata> given = metadata();
    if (!given)
        return;
    showMistake({});
    m_outcome->hide();
    m_create->setEnabled(false);
    m_session.runner().createUser(
        *given, this, [this](const api::Result<api::NewUser> &result) { ended(result); });
}

void UserForm::ended(const api::Result<api::NewUser> &result)
{
    if (result) {
        const QString id = result->user.value("id"_L1).toString();
        Navigator &navigator = m_navigator;
        finish();
        navigator.openPerson(id);
        return;
    }
    m_create->setEnabled(true);
    const api::Error &error = result.error();
    m_outcome->setVerdict(verdictOf(
        error, error.mayHaveArrived
                   ? tr("The answer was lost; the person may have been created. Look at People "
                        "first.")
                   : tr("The person was not created.")));
    m_outcome->show();
}

} // namespace

void openUserForm(Session &session, Navigator &navigator, QWidget *from)
{
    (new UserForm(session, navigator, from))->open();
}

} // namespace smile::console

#include "userform.moc"
