#pragma once

#include "vault/policy.h"
#include "vault/profile.h"
#include "vault/secrets.h"

#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace smile::console {

class FormField;
class Label;
class Segments;
class TextField;

/// The fields of one profile. What is entered as key and secret stays in the fields until it is
/// taken.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    /// What is fixed for this computer is shown and cannot be changed.
    explicit ProfileForm(const vault::Policy &policy, QWidget *parent = nullptr);

    /// Shows a profile; `saved` is what it is compared with (edited or not).
    void show(const vault::Profile &profile, const vault::Profile &saved, bool keyForSession);
    vault::Profile profile() const; ///< as entered
    /// As entered; both empty: the kept key stays.
    vault::Secret secret() const;
    void clearSecret();
    bool isEdited() const;
    /// Marks the fields that cannot be saved; false when there is one, which then has the focus.
    bool check();
    /// How the local copy of the shown profile stands; empty when nobody uses it.
    void setCopyWords(const QString &words);
    void focusName();
    void focusKey();
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    FormField *addField(QWidget *field);
    void showKeyHint();
    void showCopyHint();
    void showMasking();
    static QString fixedWords();
    void chooseMasking(int choice);
    bool refuse(FormField *field, const QString &sentence);
    QString addressProblem(const vault::Profile &entered) const;

    const vault::Policy m_policy;
    vault::Profile m_profile;
    vault::Profile m_saved;
    bool m_keyForSession = false;
    QString m_copyWords;
    Label *m_embeddedWords;
    TextField *m_name;
    TextField *m_address;
    TextField *m_key;
    TextField *m_secret;
    TextField *m_script;
    TextField *m_scriptV1;
    QSpinBox *m_limit;
    QCheckBox *m_localCopy;
    Segments *m_masking;
    FormField *m_nameField;
    FormField *m_addressField;
    FormField *m_keyField;
    FormField *m_secretField;
    FormField *m_limitField;
    FormField *m_localCopyField;
    FormField *m_maskingField;
    FormField *m_scriptField;
    FormField *m_scriptV1Field;
};

} // namespace smile::console
