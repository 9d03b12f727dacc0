#include "wink/startform.h"

#include "act/winktemplates.h"
#include "actions/limits.h"
#include "parts/button.h"
#include "parts/label.h"
#include "wink/personchoice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace smile::console {

using namespace Qt::StringLiterals;
namespace limits = actions::limits;

namespace {

constexpr int rowHeight = 44;

Label *fieldLabel(QWidget *field, QWidget *parent)
{
    auto *label = new Label({}, TextStyle::Label, Tone::Muted, parent);
    label->setBuddy(field);
    return label;
}

} // namespace

StartForm::StartForm(records::Store &store, QWidget *parent)
    : QWidget(parent)
    , m_person(new PersonChoice(store, this))
    , m_version(new QComboBox(this))
    , m_template(new QComboBox(this))
    , m_start(new Button({}, ButtonKind::Primary, this))
{
    m_personLabel = fieldLabel(m_person, this);
    m_versionLabel = fieldLabel(m_version, this);
    m_templateLabel = fieldLabel(m_template, this);
    m_hint = new Label({}, TextStyle::Label, Tone::Muted, this);
    m_hint->setWordWrap(true);
    m_version->addItem({}, 2);
    m_version->addItem({}, 1);
    m_template->setEditable(true);
    m_template->setInsertPolicy(QComboBox::NoInsert);
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_template->setMinimumContentsLength(10);
    m_template->lineEdit()->setMaxLength(
        limits::find(limits::invite(), "winkTemplateId"_L1).maxLength);
    new WinkTemplates(store, m_template);
    m_start->setIconName(u"play"_s);
    m_start->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_R));
    connect(m_start, &Button::clicked, this, &StartForm::startWanted);
    connect(m_template->lineEdit(), &QLineEdit::returnPressed, this, &StartForm::startWanted);
    arrange();
}

WinkChoice StartForm::choice() const
{
    return {m_person->userId(), m_version->currentData().toInt(),
            m_template->currentText().trimmed()};
}

void StartForm::setMask(const catalog::Mask &mask)
{
    m_person->setMask(mask);
}

void StartForm::choosePerson(const QString &userId)
{
    m_person->choose(userId);
}

void StartForm::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    arrange();
}

void StartForm::setLast(QWidget *widget)
{
    m_last = widget;
    arrange();
}

void StartForm::arrange()
{
    delete layout();
    const QList<QPair<QWidget *, QWidget *>> fields{
        {m_personLabel, m_person}, {m_versionLabel, m_version}, {m_templateLabel, m_template}};
    m_hint->setVisible(!m_narrow);
    setMinimumHeight(m_narrow ? rowHeight : 0);
    setMaximumHeight(m_narrow ? rowHeight : QWIDGETSIZE_MAX);
    if (m_narrow) {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(16, 0, 12, 1);
        row->setSpacing(8);
        for (const auto &[label, field] : fields) {
            row->addWidget(label);
            row->addWidget(field, field == m_person ? 1 : 0);
        }
        row->addWidget(m_start);
        if (m_last)
            row->addWidget(m_last);
        return;
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const auto &[label, field] : fields) {
        column->addWidget(label);
        column->addWidget(field);
        if (field == m_template)
            column->addWidget(m_hint);
        column->addSpacing(8);
    }
    column->addWidget(m_start, 0, Qt::AlignLeft);
}

void StartForm::retranslate()
{
    m_personLabel->setText(tr("Person"));
    m_versionLabel->setText(tr("SDK version"));
    m_templateLabel->setText(tr("Wink template"));
    m_hint->setText(tr("Optional. Ids seen on earlier invites are offered."));
    m_person->setAccessibleName(tr("Person"));
    m_version->setAccessibleName(tr("SDK version"));
    m_template->setAccessibleName(tr("Wink template"));
    m_version->setItemText(0, tr("Version 2"));
    m_version->setItemText(1, tr("Version 1"));
    m_person->retranslate();
    m_start->setText(tr("Start"));
    m_start->setToolTip(tr("Always with a fresh token"));
}

QWidget *StartForm::firstField() const
{
    return m_person;
}

} // namespace smile::console
