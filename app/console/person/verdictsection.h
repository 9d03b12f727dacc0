#pragma once

#include "person/findings.h"

namespace smile::casefile {
struct ProviderHealth;
}

namespace smile::console {

class Button;
class ProviderLine;
class SayPane;
struct PersonContext;

/// What is wrong, in words, first; with the action that helps, what to say to the caller, and
/// whether it is them or the provider.
class VerdictSection : public VerdictCard
{
    Q_OBJECT

public:
    explicit VerdictSection(const PersonContext &context, QWidget *parent = nullptr);

    /// Does nothing when it already says just that, so that the focus stays where it is.
    void show(const QList<Finding> &findings, const catalog::Wording &wording);
    /// Below 1100 px: what to say stands below the verdict.
    void setNarrow(bool narrow);

Q_SIGNALS:
    /// Of the provider of the worst finding, as soon as it was counted.
    void healthTold(const smile::casefile::ProviderHealth &health);

private:
    static Verdict rowOf(const Finding &finding);
    void place(const Finding &worst);
    void connectHelp(Button *button, const Finding &finding);

    const PersonContext &m_context;
    QStringList m_words;
    SayPane *m_say;
    ProviderLine *m_provider;
    QList<Button *> m_buttons; ///< from the top
};

} // namespace smile::console
