#include "handover/personalchoices.h"

#include "casepack/packtext.h"
#include "parts/label.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace smile::console {

using casepack::Personal;

PersonalChoices::PersonalChoices(const QString &title, casepack::PersonalKinds atFirst,
                                 bool realPeople, QWidget *parent)
    : QWidget(parent)
    , m_realPeople(realPeople)
    , m_warning(new Label(tr("Personal data of a real person goes out."), TextStyle::Small,
                          Tone::Warn, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(new Label(title, TextStyle::Label, Tone::Muted, this));
    for (const Personal kind : casepack::choices) {
        auto *box = new QCheckBox(casepack::wordsOf(kind), this);
        box->setChecked(atFirst.testFlag(kind));
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this] {
            showWarning();
            Q_EMIT changed();
        });
        m_boxes += box;
    }
    setFocusProxy(m_boxes.first());
    m_warning->setWordWrap(true);
    column->addWidget(m_warning);
    showWarning();
}

casepack::PersonalKinds PersonalChoices::chosen() const
{
    casepack::PersonalKinds kinds;
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        kinds.setFlag(casepack::choices[i], m_boxes.at(i)->isChecked());
    return kinds;
}

void PersonalChoices::setCounts(const QMap<Personal, int> &counts)
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const Personal kind = casepack::choices[i];
        m_boxes.at(i)->setText(
            tr("%1 (%2)").arg(casepack::wordsOf(kind), locale().toString(counts.value(kind))));
    }
}

void PersonalChoices::showWarning()
{
    m_warning->setVisible(m_realPeople && chosen());
}

QJsonArray namesOf(casepack::PersonalKinds kinds)
{
    QJsonArray names;
    for (const Personal kind : casepack::choices) {
        if (kinds & kind)
            names += casepack::nameOf(kind);
    }
    return names;
}

} // namespace smile::console
