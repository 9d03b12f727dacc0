#include "person/verdictsection.h"

#include "actions/registry.h"
#include "parts/button.h"
#include "person/personcontext.h"

namespace smile::console {

namespace {

// Everything that can be seen or pressed, to tell whether anything differs.
QStringList wordsOf(const QList<Finding> &findings)
{
    QStringList words;
    for (const Finding &finding : findings) {
        words << finding.verdict.sentence << finding.verdict.code << finding.verdict.detail
              << finding.verdict.requestId << finding.subject << QString::number(int(finding.help))
              << actions::words(finding.action) << (finding.row ? finding.row->id : QString());
    }
    return words;
}

} // namespace

VerdictSection::VerdictSection(const PersonContext &context, QWidget *parent)
    : VerdictCard(parent)
    , m_context(context)
{ }

void VerdictSection::show(const QList<Finding> &findings)
{
    const QStringList words = wordsOf(findings);
    if (words == m_words)
        return;
    m_words = words;
    const QList<Button *> before = findChildren<Button *>();
    qsizetype focused = -1;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before.at(i)->hasFocus())
            focused = i;
    }
    setAccessibleName(tr("What is wrong"));
    setAccessibleDescription(findings.first().verdict.sentence);
    setVerdict(findings.first().verdict);
    QList<Button *> buttons;
    for (const Finding &finding : findings) {
        const QString action = finding.help == Finding::Help::None ? QString()
                               : finding.help == Finding::Help::Retry
                                   ? tr("Retry")
                                   : actions::words(finding.action);
        Button *button = nullptr;
        if (&finding != &findings.first())
            button = addRow(finding.verdict, action);
        else if (!action.isEmpty())
            button = addAction(action, ButtonKind::Primary);
        if (button) {
            connectHelp(button, finding);
            buttons.append(button);
        }
    }
    // A minute passing rewrites "52 min ago"; the button under the hand must stay there.
    if (focused >= 0 && focused < buttons.size())
        buttons.at(focused)->setFocus();
}

void VerdictSection::connectHelp(Button *button, const Finding &finding)
{
    button->setAccessibleDescription(finding.subject);
    if (finding.help == Finding::Help::Retry) {
        connect(button, &QAbstractButton::clicked, this, [this] { m_context.loader.loadAll(); });
        return;
    }
    const QString reason = m_context.desk.whyNot(finding.action, *finding.resource, finding.row);
    button->setEnabled(reason.isEmpty());
    button->setToolTip(reason);
    connect(button, &QAbstractButton::clicked, this, [this, button, finding] {
        m_context.desk.perform(finding.action, *finding.resource, finding.row, button);
    });
}

} // namespace smile::console
