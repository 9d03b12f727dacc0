#include "person/personhead.h"

#include "actions/registry.h"
#include "catalog/catalog.h"
#include "masking/fieldeye.h"
#include "parts/button.h"
#include "parts/clipboard.h"
#include "parts/copylabel.h"
#include "parts/iconbutton.h"
#include "parts/label.h"
#include "parts/mark.h"
#include "parts/tooltip.h"
#include "person/personcontext.h"
#include "person/personfacts.h"
#include "person/referenceline.h"
#include "session/masking.h"
#include "theme/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace smile::console {

using catalog::ActionId;

PersonHead::PersonHead(const PersonContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_avatar(new Mark(Mark::Kind::Person, 44, this))
    , m_title(new Label({}, TextStyle::PageTitle, Tone::Text, this))
    , m_id(new CopyLabel(CopyLabel::Form::Id, this))
    , m_email(new CopyLabel(CopyLabel::Form::Text, this))
    , m_phone(new CopyLabel(CopyLabel::Form::Text, this))
    , m_references(new ReferenceLine(this))
    , m_menu(new IconButton(QStringLiteral("more"), QString(), this))
{
    setFixedHeight(68);
    m_title->setElided(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_id);
    line->addWidget(m_email);
    line->addWidget(m_phone);
    line->addWidget(m_references, 1000); // the caller is told by mail and phone: these stay whole
    line->addStretch(1);
    auto *who = new QVBoxLayout;
    who->setSpacing(0);
    who->addStretch(1);
    auto *name = new QHBoxLayout;
    name->setSpacing(4);
    name->addWidget(m_title);
    who->addLayout(name);
    who->addLayout(line);
    who->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_avatar);
    row->addSpacing(4);
    row->addLayout(who, 1);
    addButton(ActionId::TestLink, row);
    addButton(ActionId::NewToken, row);
    addButton(ActionId::Invite, row);
    addEyes(name);
    m_menu->setEdge(32);
    row->addWidget(m_menu);
    connect(m_menu, &QAbstractButton::clicked, this, &PersonHead::openMenu);
}

Button *PersonHead::addButton(ActionId action, QHBoxLayout *row)
{
    auto *button = new Button(QString(), ButtonKind::Secondary, this);
    button->setIconName(QString::fromLatin1(actions::entry(action).icon));
    row->addWidget(button);
    connect(button, &QAbstractButton::clicked, this,
            [this, action, button] { perform(action, button); });
    m_buttons.append({action, button});
    return button;
}

void PersonHead::addEyes(QHBoxLayout *nameLine)
{
    if (m_context.masking) {
        m_nameEye = new FieldEye(*m_context.masking, this);
        nameLine->addWidget(m_nameEye);
        m_emailEye = new FieldEye(*m_context.masking, m_email);
        m_email->addEye(m_emailEye);
        m_phoneEye = new FieldEye(*m_context.masking, m_phone);
        m_phone->addEye(m_phoneEye);
    }
    nameLine->addStretch(1);
}

void PersonHead::showEyes(const PersonFacts &facts)
{
    if (!m_context.masking)
        return;
    const catalog::Mask &mask = m_context.masking->mask();
    const auto follow = [&](FieldEye *eye, QLatin1StringView path, catalog::Personal sort) {
        eye->follow(catalog::fieldKey(facts.userId, path), mask.hides(sort));
    };
    follow(m_nameEye, catalog::nameField, catalog::Personal::Name);
    follow(m_emailEye, QLatin1StringView("email"), catalog::Personal::Email);
    follow(m_phoneEye, QLatin1StringView("phone"), catalog::Personal::Phone);
}

void PersonHead::perform(ActionId action, QWidget *from)
{
    m_context.desk.perform(action, catalog::people, m_row, from);
}

void PersonHead::retranslate()
{
    for (const auto &[action, button] : std::as_const(m_buttons))
        button->setText(actions::words(action));
    m_menu->setName(tr("More actions"));
}

void PersonHead::setNarrow(bool narrow)
{
    for (const auto &[action, button] : std::as_const(m_buttons))
        button->setIconOnly(narrow && action != ActionId::Invite);
}

void PersonHead::setPicture(const QImage &picture)
{
    m_avatar->setPicture(picture);
}

void PersonHead::show(const PersonFacts &facts)
{
    m_row = actionRow(facts);
    m_name = facts.name;
    m_contact = {facts.email, facts.phone};
    m_ids = {facts.userId};
    for (const records::Record &account : facts.accounts)
        m_ids.append(account.id());
    m_avatar->setName(facts.name, facts.userId);
    m_title->setText(facts.name);
    m_id->setValue(facts.userId, tr("Copy user id"));
    m_email->setValue(facts.email, tr("Copy e-mail"));
    m_email->setVisible(!facts.email.isEmpty());
    m_phone->setValue(facts.phone, tr("Copy phone"));
    m_phone->setVisible(!facts.phone.isEmpty());
    showEyes(facts);
    m_references->show(facts.references);
    for (const auto &[action, button] : std::as_const(m_buttons)) {
        const bool onRecord = actions::entry(action).needsRecord;
        const QString reason = onRecord && facts.gone
                                   ? tr("This person does not exist at Smile any more")
                               : onRecord ? m_context.desk.whyNot(action, catalog::people, m_row)
                                          : QString();
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason.isEmpty() ? actions::words(action) : reason);
        button->setAccessibleDescription(onRecord ? facts.name : QString());
    }
}

QString PersonHead::rowText() const
{
    return (QStringList{m_name, m_ids.first()} + m_contact).join(u'\t');
}

void PersonHead::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QStringLiteral("copy")), tr("Copy row"), this,
                    [this] { copyPersonal(rowText()); });
    menu->addAction(tr("Copy all ids"), this, [this] { copyText(m_ids.join(u'\n'), false); });
    menu->addSeparator();
    for (QAction *command : std::as_const(m_commands)) {
        command->setIcon(icon(command->data().toString())); // in the colours of now
        menu->addAction(command);
    }
    menu->addSeparator();
    const ActionId reset = ActionId::ResetSession;
    QAction *action =
        menu->addAction(icon(QString::fromLatin1(actions::entry(reset).icon)),
                        actions::words(reset), this, [this, reset] { perform(reset, m_menu); });
    const QString reason = m_context.desk.whyNot(reset, catalog::people, m_row);
    action->setEnabled(reason.isEmpty());
    action->setToolTip(plainToolTip(reason));
    menu->setToolTipsVisible(true);
    const QSize size = menu->sizeHint();
    menu->popup(m_menu->mapToGlobal(QPoint(m_menu->width() - size.width(), m_menu->height() + 4)));
}

void PersonHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeOf(palette()).border);
}

} // namespace smile::console
