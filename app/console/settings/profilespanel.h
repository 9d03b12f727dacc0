#pragma once

#include "copy/copystate.h"
#include "parts/card.h"
#include "settings/profilekeeper.h"
#include "vault/policy.h"

#include <QHash>
#include <QPointer>

class QListView;

namespace smile::console {

class Button;
class Label;
class ProfileForm;
class ProfileModel;
class VerdictCard;

/// The profiles: list, fields of the chosen one, and what can be done with it.
class ProfilesPanel : public Card
{
    Q_OBJECT

public:
    ProfilesPanel(vault::Profiles &profiles, vault::KeyRing &keys, ProfileWork work,
                  const vault::Policy &policy, QWidget *parent = nullptr);

    void setInUse(const QString &profileId);
    void setCopyState(const copy::CopyState &state); ///< of the profile in use
    void select(const QString &profileId);
    /// Selects a profile, says why its key is not at hand, and puts the focus where it is entered.
    void askForKey(const QString &profileId, ProfileNotice::Kind why);
    void focusList();
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &profileId, const smile::vault::Secret &secret);
    /// Something is said in this widget: it has to be in sight.
    void said(QWidget *where);

private:
    QWidget *makeList();
    QWidget *makeDetails();
    void connectKeeper();
    void reload();
    void showRow(int row);
    void showCurrent();
    void showCopy();
    void keepDraft();
    void add();
    void save();
    void use();
    void test();
    void askToRemove();
    void askToForgetCopy();
    void offerSession();
    void notice(const ProfileNotice &notice);
    void updateButtons();
    void keepFocus(bool waiting);
    vault::Profile savedProfile(const QString &id) const;

    vault::Profiles &m_profiles;
    vault::KeyRing &m_keys;
    ProfileKeeper m_keeper;
    /// Entered and not saved, by id; never a key.
    QHash<QString, vault::Profile> m_drafts;
    const vault::Policy m_policy;
    QString m_shown;
    QString m_inUse;
    copy::CopyState m_copy;
    ProfileNotice m_notice;
    QPointer<QWidget> m_focusBeforeWaiting;
    Label *m_title;
    ProfileModel *m_model;
    QListView *m_list;
    ProfileForm *m_form;
    VerdictCard *m_verdict;
    Button *m_add;
    Button *m_use;
    Button *m_save;
    Button *m_test;
    Button *m_forget;
    Button *m_forgetCopy;
    Button *m_remove;
    Button *m_cancel;
};

} // namespace smile::console
