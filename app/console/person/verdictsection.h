#pragma once

#include "parts/verdictcard.h"
#include "person/personfacts.h"

namespace smile::console {

class Button;
struct PersonContext;

/// What is wrong, in words, first; with the action that helps.
class VerdictSection : public VerdictCard
{
    Q_OBJECT

public:
    explicit VerdictSection(const PersonContext &context, QWidget *parent = nullptr);

    /// Does nothing when it already says just that, so that the focus stays where it is.
    void show(const QList<Finding> &findings);

private:
    static Verdict rowOf(const Finding &finding);
    void connectHelp(Button *button, const Finding &finding);

    const PersonContext &m_context;
    QStringList m_words;
    QList<Button *> m_buttons; ///< from the top
};

} // namespace smile::console
