#pragma once

#include "cv/cvpages.h"
#include "handover/handoverplace.h"
#include "parts/dialog.h"

class QPrinter;

namespace smile::console {

class CvPreview;
class PersonalChoices;

inline const QKeySequence cvKeys{Qt::CTRL | Qt::Key_P};

/// A person on a page or two: choices of what personal data it holds, beside them the sheets as
/// they will be, to print or to save as PDF.
class CvDialog : public Dialog
{
    Q_OBJECT

public:
    CvDialog(CvInput input, HandoverPlace place, QWidget *anywhere);

    casepack::PersonalKinds chosen() const;
    const CvPages *pages() const;
    /// As PDF into this place; saved() or an error line follows. One at a time.
    void save(const QString &path);
    /// Likewise, at once.
    void print(QPrinter &printer);

Q_SIGNALS:
    void saved(const QString &words);

private:
    void build();
    void showPages();
    void showStand();
    void askWhere();
    void askForPrinter();
    bool paintOn(QPrinter &printer) const;
    void end(const QString &trouble);
    QJsonObject auditLine(const QString &as, bool fine) const;

    QWidget *m_page; ///< of the person: what is written is noted as long as it stands
    const catalog::Mask m_mask; ///< of the screen
    const CvInput m_input; ///< without it
    const HandoverPlace m_place;
    QString m_path; ///< of what is being written; else empty
    QString m_trouble; ///< of the last writing or printing
    PersonalChoices *m_choices = nullptr;
    CvPreview *m_preview = nullptr;
    Button *m_print = nullptr;
    Button *m_save = nullptr;
};

} // namespace smile::console
