#include "browse/listhead.h"

#include "actions/registry.h"
#include "handover/tableexport.h"
#include "parts/button.h"
#include "parts/iconbutton.h"
#include "parts/label.h"

#include <QHBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;
using catalog::ActionId;

namespace {
constexpr int headHeight = 52;
constexpr int lowHeadHeight = 46;
} // namespace

ListHead::ListHead(std::initializer_list<ActionId> actions, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new Label({}, TextStyle::PageTitle, Tone::Text, this))
    , m_count(new Label({}, TextStyle::Base, Tone::Muted, this))
    , m_columns(new IconButton(u"columns"_s, {}, this))
    , m_export(new IconButton(u"download"_s, {}, this))
    , m_refresh(new IconButton(u"refresh"_s, {}, this))
{
    setFixedHeight(headHeight);
    m_row->setContentsMargins(16, 0, 12, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_title);
    m_row->addWidget(m_count);
    m_row->addStretch();
    m_columns->setEdge(32);
    connect(m_columns, &IconButton::clicked, this, [this] {
        Q_EMIT columnsWanted(m_columns->mapToGlobal(QPoint(0, m_columns->height() + 2)));
    });
    m_row->addWidget(m_columns);
    m_export->setEdge(32);
    connect(m_export, &IconButton::clicked, this, &ListHead::exportWanted);
    m_row->addWidget(m_export);
    m_refresh->setEdge(32);
    connect(m_refresh, &IconButton::clicked, this, &ListHead::refreshWanted);
    m_row->addWidget(m_refresh);
    for (const ActionId action : actions) {
        auto *button =
            new Button({}, m_buttons.isEmpty() ? ButtonKind::Primary : ButtonKind::Secondary, this);
        button->setIconName(QString::fromLatin1(actions::entry(action).icon));
        button->setShortcutHint(QKeySequence(QString::fromLatin1(actions::entry(action).shortcut)));
        connect(button, &Button::clicked, this,
                [this, action, button] { Q_EMIT actionWanted(action, button); });
        m_buttons.append({action, button});
        m_row->addWidget(button);
    }
}

void ListHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void ListHead::setCount(const QString &words)
{
    m_count->setText(words);
}

void ListHead::setRoom(bool narrow, bool low)
{
    setFixedHeight(low ? lowHeadHeight : headHeight);
    for (const auto &[action, button] : std::as_const(m_buttons))
        button->setIconOnly(narrow && button->kind() != ButtonKind::Primary);
}

void ListHead::place(QWidget *widget)
{
    m_row->insertWidget(m_row->indexOf(m_count) + 1, widget);
    widget->show();
}

void ListHead::retranslate()
{
    m_columns->setName(tr("Columns"));
    //: %1 is a shortcut.
    m_export->setName(
        tr("Export the table… (%1)").arg(exportKeys.toString(QKeySequence::NativeText)));
    m_refresh->setName(tr("Refresh"));
    for (const auto &[action, button] : std::as_const(m_buttons))
        button->setText(actions::words(action));
}

} // namespace smile::console
