#include "person/loadline.h"

#include "catalog/sentences.h"
#include "parts/button.h"
#include "parts/copylabel.h"
#include "parts/label.h"
#include "words/troublewords.h"

#include <QHBoxLayout>

namespace smile::console {

LoadLine::LoadLine(QWidget *parent)
    : QWidget(parent)
    , m_words(new Label({}, TextStyle::Base, Tone::Muted, this))
    , m_code(new Label({}, TextStyle::CodeSmall, Tone::Muted, this))
    , m_requestId(new CopyLabel(CopyLabel::Form::Code, this))
    , m_retry(new Button(QString(), ButtonKind::Secondary, this))
{
    m_retry->setSmall(true);
    m_retry->setIconName(QStringLiteral("refresh"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_words);
    row->addWidget(m_code);
    row->addWidget(m_requestId);
    row->addWidget(m_retry);
    row->addStretch(1);
    connect(m_retry, &QAbstractButton::clicked, this, &LoadLine::retryWanted);
}

void LoadLine::show(const sync::ListState &state, qsizetype count, const QString &none,
                    const catalog::Wording &wording)
{
    const bool failed = state.phase == sync::Phase::Failed && state.error;
    m_code->setVisible(failed && !state.error->code.isEmpty());
    m_requestId->setVisible(failed && !state.error->requestId.isEmpty());
    m_retry->setVisible(failed);
    m_words->setTone(failed ? Tone::Err : Tone::Muted);
    if (failed) {
        m_words->setText(
            catalog::Sentences(wording.locale).errorTitle(kindName(state.error->kind)));
        m_words->setToolTip(
            catalog::Sentences(wording.locale).errorAdvice(kindName(state.error->kind)));
        m_code->setText(state.error->code);
        m_requestId->setValue(state.error->requestId, tr("Copy request id"));
        m_retry->setText(tr("Retry"));
    } else if (count == 0) {
        m_words->setText(state.phase == sync::Phase::Complete ? none : tr("Reading…"));
    }
    setVisible(failed || count == 0);
}

} // namespace smile::console
