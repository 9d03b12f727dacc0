#include "wink/testpeoplecard.h"

#include "parts/button.h"
#include "parts/copylabel.h"
#include "parts/label.h"
#include "wink/testpeople.h"

#include <QGridLayout>

namespace smile::console {

TestPeopleCard::TestPeopleCard(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, TextStyle::Heading, Tone::Text, this))
    , m_hint(new Label({}, TextStyle::Label, Tone::Muted, this))
{
    m_hint->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_title, 0, 0, 1, 3);
    grid->addWidget(m_hint, 1, 0, 1, 3);
    int line = 2;
    int number = 0;
    for (const TestPerson &person : testPeople()) {
        Row row;
        row.name =
            new Label(QString::fromLatin1(person.fullName), TextStyle::Strong, Tone::Text, this);
        row.type = new Button({}, ButtonKind::Flat, this);
        row.type->setSmall(true);
        row.type->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number)));
        row.userName = new CopyLabel(CopyLabel::Form::Code, this);
        row.password = new CopyLabel(CopyLabel::Form::Code, this);
        row.code = new CopyLabel(CopyLabel::Form::Code, this);
        grid->setRowMinimumHeight(line++, 8);
        grid->addWidget(row.name, line, 0, 1, 2);
        grid->addWidget(row.type, line, 1, 1, 2, Qt::AlignRight);
        ++line;
        grid->addWidget(row.userName, line, 0);
        grid->addWidget(row.password, line, 1);
        grid->addWidget(row.code, line, 2);
        ++line;
        connect(row.type, &Button::clicked, this, [this, number] { Q_EMIT typeWanted(number); });
        m_rows.append(row);
        ++number;
    }
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 3);
}

void TestPeopleCard::setCanType(bool can)
{
    for (const Row &row : std::as_const(m_rows))
        row.type->setEnabled(can);
}

void TestPeopleCard::retranslate()
{
    setAccessibleName(tr("Test people"));
    m_title->setText(tr("Test people"));
    m_hint->setText(tr("User name, password and code of Smile's own test people. Typing fills the "
                       "form that is on the page."));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const TestPerson &person = testPeople()[std::size_t(i)];
        const Row &row = m_rows.at(i);
        const QString name = QString::fromLatin1(person.userName);
        row.type->setText(tr("Type"));
        row.type->setAccessibleDescription(tr("Types %1's user name and password").arg(name));
        row.userName->setValue(name, tr("Copy %1's user name").arg(name));
        row.password->setValue(QString::fromLatin1(person.password),
                               tr("Copy %1's password").arg(name));
        row.code->setValue(QString::fromLatin1(person.code), tr("Copy %1's code").arg(name));
    }
}

} // namespace smile::console
