#pragma once

#include "casepack/zipfile.h"
#include "handover/handoverplace.h"
#include "parts/dialog.h"

class QListWidget;

namespace smile::console {

class LinesView;
class PersonalChoices;

/// What of a person goes to the vendor's support: choices at the left, and beside them every file
/// of the pack exactly as it will be written, made anew with each choice on another thread.
class CasePackDialog : public Dialog
{
    Q_OBJECT

public:
    CasePackDialog(casepack::CaseInput input, HandoverPlace place, QWidget *anywhere);

    casepack::PersonalKinds chosen() const;
    /// As shown; empty until the first one is made.
    const QList<casepack::PackFile> &files() const { return m_pack.files; }
    /// The files as shown, into this place. One at a time; saved() or an error line follows.
    void save(const QString &path);

Q_SIGNALS:
    void previewed(); ///< files() are those of chosen()
    void saved(const QString &words);

private:
    void build();
    QWidget *buildSide();
    void make();
    void havePack(const casepack::CasePack &pack);
    void showFile();
    void showStand();
    void askWhere();
    void end(const casepack::Saved &outcome);

    const casepack::CaseInput m_input;
    const HandoverPlace m_place;
    casepack::CasePack m_pack;
    casepack::PersonalKinds m_shown; ///< that m_pack was made with
    int m_file = -1; ///< that stands in the preview
    QString m_path; ///< of what is being written; else empty
    QString m_trouble; ///< of the last writing
    PersonalChoices *m_choices = nullptr;
    QListWidget *m_list = nullptr;
    LinesView *m_preview = nullptr;
    Button *m_save = nullptr;
};

/// One line of the audit file: {time, profile, action "escalationPack", user, personalData, files,
/// outcome}. Ids only, and not the file's name: people name files after people.
QJsonObject casePackAuditLine(const casepack::CaseInput &input, casepack::PersonalKinds chosen,
                              qsizetype files, const casepack::Saved &outcome,
                              const QString &profileId);

} // namespace smile::console
