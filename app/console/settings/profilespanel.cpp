#include "settings/profilespanel.h"

#include "parts/button.h"
#include "parts/flowlayout.h"
#include "parts/label.h"
#include "settings/nokeychaindialog.h"
#include "settings/profiledelegate.h"
#include "settings/profileform.h"
#include "settings/profilemodel.h"
#include "words/copywords.h"

#include <QHBoxLayout>
#include <QListView>

namespace smile::console {

namespace {

constexpr int listWidth = 260;

} // namespace

ProfilesPanel::ProfilesPanel(vault::Profiles &profiles, vault::KeyRing &keys, ProfileWork work,
                             const vault::Policy &policy, QWidget *parent)
    : Card(parent)
    , m_profiles(profiles)
    , m_keys(keys)
    , m_keeper(profiles, keys, std::move(work), policy)
    , m_policy(policy)
    , m_shown(profiles.currentId())
    , m_title(new Label({}, TextStyle::Heading, Tone::Text, this))
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addWidget(makeList());
    columns->addWidget(makeDetails(), 1);
    body()->addWidget(m_title);
    body()->addLayout(columns);
    connectKeeper();
    connect(&m_profiles, &vault::Profiles::changed, this, &ProfilesPanel::reload);
    connect(&m_keys, &vault::KeyRing::changed, this, &ProfilesPanel::showCurrent);
    retranslate();
    reload();
}

QWidget *ProfilesPanel::makeList()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(listWidth);
    m_model = new ProfileModel(this);
    m_list = new QListView(side);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ProfileDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(200);
    m_add = new Button({}, ButtonKind::Secondary, side);
    m_add->setIconName(QStringLiteral("plus"));
    connect(m_add, &Button::clicked, this, &ProfilesPanel::add);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showRow(current.row()); });
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_list, 1);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    return side;
}

QWidget *ProfilesPanel::makeDetails()
{
    auto *details = new QWidget(this);
    m_form = new ProfileForm(m_policy, details);
    m_verdict = new VerdictCard(details);
    m_verdict->hide();
    m_use = new Button({}, ButtonKind::Primary, details);
    m_save = new Button({}, ButtonKind::Secondary, details);
    m_test = new Button({}, ButtonKind::Secondary, details);
    m_forget = new Button({}, ButtonKind::Secondary, details);
    m_forgetCopy = new Button({}, ButtonKind::DestructiveOpener, details);
    m_remove = new Button({}, ButtonKind::DestructiveOpener, details);
    m_cancel = new Button({}, ButtonKind::Flat, details);
    auto *row = new FlowLayout(8);
    for (Button *button : {m_use, m_save, m_test, m_forget, m_forgetCopy, m_remove, m_cancel})
        row->addWidget(button);
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_form);
    column->addLayout(row);
    column->addWidget(m_verdict);
    column->addStretch(1);
    connect(m_form, &ProfileForm::edited, this, &ProfilesPanel::updateButtons);
    connect(m_use, &Button::clicked, this, &ProfilesPanel::use);
    connect(m_save, &Button::clicked, this, &ProfilesPanel::save);
    connect(m_test, &Button::clicked, this, &ProfilesPanel::test);
    connect(m_forget, &Button::clicked, this, [this] { m_keeper.forgetKey(m_shown); });
    connect(m_forgetCopy, &Button::clicked, this, &ProfilesPanel::askToForgetCopy);
    connect(m_remove, &Button::clicked, this, &ProfilesPanel::askToRemove);
    connect(m_cancel, &Button::clicked, &m_keeper, &ProfileKeeper::cancel);
    return details;
}

void ProfilesPanel::connectKeeper()
{
    connect(&m_keeper, &ProfileKeeper::noticed, this, &ProfilesPanel::notice);
    connect(&m_keeper, &ProfileKeeper::sessionOffered, this, &ProfilesPanel::offerSession);
    connect(&m_keeper, &ProfileKeeper::chosen, this, &ProfilesPanel::chosen);
    connect(&m_keeper, &ProfileKeeper::saved, this, [this](const QString &id) {
        m_drafts.remove(id);
        m_form->clearSecret();
        reload();
    });
}

void ProfilesPanel::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void ProfilesPanel::retranslate()
{
    m_title->setText(tr("Profiles"));
    m_list->setAccessibleName(tr("Profiles"));
    m_add->setText(tr("Add a profile"));
    m_use->setText(tr("Use this profile"));
    m_save->setText(tr("Save"));
    m_test->setText(tr("Test the connection"));
    m_forget->setText(tr("Forget the key"));
    m_forgetCopy->setText(tr("Forget local copy…"));
    m_remove->setText(tr("Remove…"));
    m_cancel->setText(tr("Cancel"));
    m_form->retranslate();
    showCopy();
    m_model->retranslate();
    notice(m_notice);
}

void ProfilesPanel::setInUse(const QString &profileId)
{
    m_inUse = profileId;
    m_model->setInUse(profileId);
    showCopy();
    updateButtons();
}

void ProfilesPanel::setCopyState(const copy::CopyState &state)
{
    m_copy = state;
    showCopy();
}

void ProfilesPanel::showCopy()
{
    m_form->setCopyWords(m_shown == m_inUse ? copySentence(m_copy) : QString());
}

void ProfilesPanel::reload()
{
    QList<vault::Profile> shown = m_profiles.all();
    QStringList known;
    for (const vault::Profile &profile : std::as_const(shown))
        known << profile.id;
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft) {
        if (!known.contains(draft.key()))
            shown << draft.value(); // new and not saved yet
    }
    const QString selected = m_shown;
    m_model->setProfiles(shown);
    select(m_model->rowOf(selected) < 0 ? m_profiles.currentId() : selected);
}

void ProfilesPanel::select(const QString &profileId)
{
    const int row = qMax(0, m_model->rowOf(profileId));
    m_list->setCurrentIndex(m_model->index(row));
}

void ProfilesPanel::askForKey(const QString &profileId, ProfileNotice::Kind why)
{
    select(profileId);
    ProfileNotice reason;
    reason.kind = why;
    reason.environment = m_form->profile().environment();
    notice(reason);
    m_form->focusKey();
}

vault::Profile ProfilesPanel::savedProfile(const QString &id) const
{
    return m_profiles.find(id).value_or(vault::Profile());
}

void ProfilesPanel::keepDraft()
{
    const vault::Profile entered = m_form->profile();
    if (entered.id != m_shown || m_model->rowOf(m_shown) < 0)
        return;
    if (entered == savedProfile(m_shown))
        m_drafts.remove(m_shown);
    else
        m_drafts.insert(m_shown, entered);
}

void ProfilesPanel::showRow(int row)
{
    if (row < 0)
        return;
    const QString id = m_model->profile(row).id;
    if (id != m_shown) {
        keepDraft();
        m_keeper.cancel();
    }
    m_shown = id;
    showCurrent();
}

void ProfilesPanel::showCurrent()
{
    const int row = m_model->rowOf(m_shown);
    if (row < 0)
        return;
    const vault::Profile shown = m_drafts.value(m_shown, m_model->profile(row));
    m_form->show(shown, savedProfile(m_shown), m_keys.isForSession(m_shown));
    showCopy();
    updateButtons();
}

void ProfilesPanel::add()
{
    const vault::Profile fresh = vault::newCustomProfile();
    keepDraft();
    m_drafts.insert(fresh.id, fresh);
    reload();
    select(fresh.id);
    m_form->focusName();
}

void ProfilesPanel::save()
{
    if (m_form->check())
        m_keeper.save(m_form->profile(), m_form->secret());
}

void ProfilesPanel::use()
{
    if (m_form->check())
        m_keeper.use(m_form->profile(), m_form->secret());
}

void ProfilesPanel::test()
{
    if (m_form->check())
        m_keeper.test(m_form->profile(), m_form->secret());
}

void ProfilesPanel::askToRemove()
{
    auto *dialog = new Dialog(
        tr("Remove the profile “%1”?").arg(m_list->currentIndex().data().toString()), this);
    auto *words = new Label(
        tr("Its settings, its key and its local copy are forgotten on this computer. Nothing "
           "changes at Smile."),
        TextStyle::Base, Tone::Second, dialog->panel());
    words->setWordWrap(true);
    dialog->body()->addWidget(words);
    Button *remove = dialog->addAction(tr("Remove"), ButtonKind::Destructive);
    dialog->setInitialFocus(dialog->cancelButton());
    connect(remove, &Button::clicked, this, [this, dialog, id = m_shown] {
        dialog->finish();
        m_drafts.remove(id);
        m_keeper.remove(id);
        reload();
    });
    dialog->open();
}

void ProfilesPanel::askToForgetCopy()
{
    auto *dialog = new Dialog(
        tr("Forget the local copy of “%1”?").arg(m_list->currentIndex().data().toString()), this);
    auto *words =
        new Label(tr("First its key is deleted from the keychain, then the file: from then on "
                     "nobody can read it. What is on screen stays in memory. Nothing changes at "
                     "Smile, and after the next start everything is fetched and kept again."),
                  TextStyle::Base, Tone::Second, dialog->panel());
    words->setWordWrap(true);
    dialog->body()->addWidget(words);
    Button *forget = dialog->addAction(tr("Forget"), ButtonKind::Destructive);
    dialog->setInitialFocus(dialog->cancelButton());
    connect(forget, &Button::clicked, this, [this, dialog, id = m_shown] {
        dialog->finish();
        m_keeper.forgetCopy(id);
    });
    dialog->open();
}

void ProfilesPanel::offerSession()
{
    auto *dialog = new NoKeychainDialog(this);
    connect(dialog, &NoKeychainDialog::accepted, &m_keeper, &ProfileKeeper::acceptSession);
    connect(dialog, &Dialog::cancelled, &m_keeper, &ProfileKeeper::declineSession);
    dialog->open();
}

void ProfilesPanel::notice(const ProfileNotice &notice)
{
    m_notice = notice;
    const bool says = notice.kind != ProfileNotice::Kind::None;
    if (says)
        m_verdict->setVerdict(notice.verdict());
    m_verdict->setVisible(says);
    keepFocus(notice.kind == ProfileNotice::Kind::Waiting);
    updateButtons();
    if (says)
        Q_EMIT said(m_verdict);
}

/// A button that goes grey while it waits would hand its focus to whatever comes next: Cancel has
/// it meanwhile.
void ProfilesPanel::keepFocus(bool waiting)
{
    QWidget *focused = focusWidget();
    if (waiting && m_cancel->isHidden()) {
        m_focusBeforeWaiting = focused;
        m_cancel->show();
        if (qobject_cast<Button *>(focused))
            m_cancel->setFocus();
    } else if (!waiting && focused == m_cancel && m_focusBeforeWaiting) {
        m_focusBeforeWaiting->setEnabled(true);
        m_focusBeforeWaiting->setFocus();
    }
}

void ProfilesPanel::updateButtons()
{
    const vault::Profile shown = m_form->profile();
    const bool embedded = shown.kind == vault::Profile::Kind::Embedded;
    const bool custom = shown.kind == vault::Profile::Kind::Custom;
    const bool waiting = m_notice.kind == ProfileNotice::Kind::Waiting;
    const bool inUse = m_shown == m_inUse;
    m_use->setVisible(!inUse || m_form->isEdited());
    m_use->setEnabled(!waiting);
    m_save->setVisible(!embedded || m_form->isEdited());
    m_save->setEnabled(!waiting && m_form->isEdited());
    m_test->setVisible(!embedded);
    m_test->setEnabled(!waiting);
    m_forget->setVisible(!embedded);
    m_forget->setEnabled(!waiting);
    m_forgetCopy->setVisible(savedProfile(m_shown).keepsLocalCopy());
    m_forgetCopy->setEnabled(!waiting);
    m_remove->setVisible(custom);
    m_remove->setEnabled(!waiting && !inUse);
    m_remove->setToolTip(inUse ? tr("It is in use. Choose another profile first.") : QString());
    m_cancel->setVisible(waiting);
}

} // namespace smile::console
