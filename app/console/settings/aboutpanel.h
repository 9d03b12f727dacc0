#pragma once

#include "parts/card.h"
#include "vault/policy.h"

namespace smile::console {

class FieldGrid;
class Label;

/// Versions, where the console keeps its files, what is fixed for this computer, and the licences
/// of what it is built on.
class AboutPanel : public Card
{
    Q_OBJECT

public:
    /// `settingsFile`, `auditFile`: shown with a copy button.
    AboutPanel(const QString &settingsFile, const QString &auditFile, vault::Policy policy,
               QWidget *parent = nullptr);

    void retranslate();
    /// Asks for what costs time to know (the TLS library is loaded for it).
    void complete();

private:
    void fill();

    QString m_settingsFile;
    QString m_auditFile;
    vault::Policy m_policy;
    QString m_tls;
    Label *m_title;
    Label *m_words;
    FieldGrid *m_grid;
};

} // namespace smile::console
