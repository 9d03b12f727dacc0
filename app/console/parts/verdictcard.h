#pragma once

#include "parts/card.h"
#include "theme/buttonlook.h"

class QBoxLayout;
class QHBoxLayout;

namespace smile::console {

class Button;
class IconButton;
class Label;

/// What is wrong, in words, first. The same card shows every error in place.
struct Verdict
{
    State state = State::Off;
    QString sentence = {}; ///< 16/600: “The provider rejected the password”
    QString code = {}; ///< small beside it: INVALID_CREDENTIALS; may be empty
    QString detail = {}; ///< what to do, in text2; may be empty
    QString requestId = {}; ///< with a copy button; may be empty
    /// Below the detail, a line each: what it is about, and a sentence.
    QList<std::pair<QString, QString>> facts = {};
};

class VerdictCard : public Card
{
    Q_OBJECT

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    /// Replaces the sentence and removes all rows and actions.
    void setVerdict(const Verdict &verdict);

    /// A button below the sentence. One primary at most.
    Button *addAction(const QString &text, ButtonKind kind = ButtonKind::Secondary);

    /// Something to the right of the sentence, or below it while there is little room. It goes with
    /// the next verdict.
    void setAside(QWidget *aside);
    void setStacked(bool stacked);

    /// Something below the sentence and its actions, as wide as they are; it goes likewise.
    void addBelow(QWidget *below);

    /// A second or further verdict: a 40 px row with dot, sentence and code. The button is null
    /// without actionText.
    Button *addRow(const Verdict &verdict, const QString &actionText = QString());

private:
    void clear();
    void addFacts(const Verdict &verdict);

    QWidget *m_content = nullptr;
    QBoxLayout *m_top = nullptr; ///< the content and what is beside it
    bool m_stacked = false;
    QHBoxLayout *m_actions = nullptr;
};

} // namespace smile::console
