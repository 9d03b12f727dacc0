#include "person/verdictsection.h"

#include "actions/registry.h"
#include "parts/button.h"
#include "person/personcontext.h"
#include "person/providerline.h"
#include "person/saypane.h"

namespace smile::console {

namespace {

// Everything that can be seen or pressed, to tell whether anything differs.
QStringList wordsOf(const QList<Finding> &findings)
{
    QStringList words;
    for (const Finding &finding : findings) {
        words << finding.causes << finding.verdict.sentence << finding.verdict.code << finding.where
              << finding.next << finding.waiting << finding.verdict.requestId << finding.say
              << finding.never << finding.subject << QString::number(int(finding.help))
              << actions::words(finding.action) << (finding.row ? finding.row.id() : QString());
    }
    return words;
}

} // namespace

// A row has one line: where it is, then what it is.
Verdict VerdictSection::rowOf(const Finding &finding)
{
    Verdict verdict = finding.verdict;
    verdict.sentence = tr("%1 · %2").arg(finding.provider, verdict.sentence);
    return verdict;
}

VerdictSection::VerdictSection(const PersonContext &context, QWidget *parent)
    : VerdictCard(parent)
    , m_context(context)
    , m_say(new SayPane(this))
    , m_provider(new ProviderLine(context.store, this))
{
    m_say->hide();
    connect(m_provider, &ProviderLine::told, this, &VerdictSection::healthTold);
}

void VerdictSection::setNarrow(bool narrow)
{
    setStacked(narrow);
    m_say->setStacked(narrow);
    m_provider->setNarrow(narrow);
}

// What stays is put into the new verdict; what is taken out of the old one is hidden with it.
void VerdictSection::place(const Finding &worst)
{
    m_say->show(worst.say, worst.never);
    setAside(m_say);
    m_say->setVisible(!worst.say.isEmpty());
    addBelow(m_provider);
}

void VerdictSection::show(const QList<Finding> &findings, const catalog::Wording &wording)
{
    m_provider->show(findings.first().providerId, wording);
    const QStringList words = wordsOf(findings);
    if (words == m_words)
        return;
    m_words = words;
    qsizetype focused = -1;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i)->hasFocus())
            focused = i;
    }
    const bool copying = m_say->copyButton()->hasFocus();
    const bool told = !m_provider->isHidden();
    m_say->setParent(this);
    m_provider->setParent(this);
    setVerdict(findings.first().whole());
    m_buttons.clear();
    for (const Finding &finding : findings) {
        const QString action = finding.help == Finding::Help::None ? QString()
                               : finding.help == Finding::Help::Retry
                                   ? tr("Retry")
                                   : actions::words(finding.action);
        Button *button = nullptr;
        if (&finding != &findings.first())
            button = addRow(rowOf(finding), action);
        else if (!action.isEmpty())
            button = addAction(action, ButtonKind::Primary);
        if (button) {
            connectHelp(button, finding);
            m_buttons.append(button);
        }
    }
    place(findings.first());
    m_provider->setVisible(told);
    // A minute passing rewrites "52 min ago"; the button under the hand must stay there.
    if (focused >= 0 && focused < m_buttons.size())
        m_buttons.at(focused)->setFocus();
    if (copying && !m_say->isHidden())
        m_say->copyButton()->setFocus();
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
