#include "json/jsonview.h"

#include "parts/button.h"
#include "parts/iconbutton.h"
#include "parts/label.h"
#include "parts/textfield.h"
#include "json/jsonedit.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace smile::console {

JsonView::JsonView(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(QString(), this))
    , m_found(new Label(QString(), TextStyle::Label, Tone::Muted, this))
    , m_previous(new IconButton(QStringLiteral("chevron-up"), QString(), this))
    , m_next(new IconButton(QStringLiteral("chevron-down"), QString(), this))
    , m_note(new Label(QString(), TextStyle::Label, Tone::Muted, this))
    , m_copy(new Button(QString(), ButtonKind::Secondary, this))
    , m_edit(new JsonEdit(this))
{
    m_search->setFieldHeight(28);
    m_search->setMinimumWidth(180);
    m_search->setMaximumWidth(280);
    m_search->installEventFilter(this);
    m_edit->installEventFilter(this);
    m_copy->setSmall(true);
    m_copy->setIconName(QStringLiteral("copy"));
    m_note->setElided(true);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 6);
    bar->setSpacing(8);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addWidget(m_found);
    bar->addWidget(m_note, 2);
    bar->addWidget(m_copy);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(bar);
    all->addWidget(m_edit, 1);

    connect(m_search, &QLineEdit::textChanged, this, &JsonView::find);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { step(false); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { step(true); });
    connect(m_copy, &QAbstractButton::clicked, this, &JsonView::copyAll);
    connect(m_edit, &JsonEdit::copyAllWanted, this, &JsonView::copyAll);
    retranslate();
}

QLineEdit *JsonView::searchField() const
{
    return m_search;
}

void JsonView::setValue(const QJsonValue &value)
{
    if (value == m_value)
        return;
    m_value = value;
    m_text = jsonText(value);
    m_edit->setJson(m_text.shown);
    find();
    retranslate();
}

void JsonView::retranslate()
{
    m_search->setAccessibleName(tr("Search in JSON"));
    m_search->setPlaceholderText(tr("Search in JSON"));
    m_previous->setName(tr("Previous match"));
    m_next->setName(tr("Next match"));
    m_copy->setText(tr("Copy all"));
    m_edit->setAccessibleName(tr("JSON"));
    m_note->setText(m_text.shortened == 0
                        ? QString()
                        : tr("Long values are shortened here; “Copy all” has them whole."));
    showCount(m_count);
}

void JsonView::find()
{
    showCount(m_edit->find(m_search->text()));
}

void JsonView::step(bool forward)
{
    m_edit->step(forward);
    showCount(m_count);
}

void JsonView::showCount(int count)
{
    m_count = count;
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    if (m_search->text().isEmpty())
        m_found->setText({});
    else if (count == 0)
        m_found->setText(tr("no match"));
    else
        m_found->setText(tr("%1 of %2").arg(m_edit->currentMatch() + 1).arg(count));
}

void JsonView::copyAll()
{
    QApplication::clipboard()->setText(m_text.whole);
}

void JsonView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool JsonView::keyInSearch(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        step(!event->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    if (event->key() == Qt::Key_Escape && m_search->text().isEmpty()) {
        m_edit->setFocus();
        return true;
    }
    return false;
}

bool JsonView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Find)) {
        // Taken before the window's own Ctrl+F, which means the page's filter.
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            m_search->setFocus(Qt::ShortcutFocusReason);
            m_search->selectAll();
        }
        return true;
    }
    if (watched == m_search && event->type() == QEvent::KeyPress && keyInSearch(key))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace smile::console
