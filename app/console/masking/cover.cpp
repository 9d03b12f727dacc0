#include "masking/cover.h"

#include "parts/emptystate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>
#include <QVBoxLayout>

#include <utility>

namespace smile::console {

Cover::Cover(QWidget *window)
    : QWidget(window)
{
    hide();
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    new QVBoxLayout(this);
    say();
}

void Cover::say()
{
    const QString title = tr("Covered");
    const QString words = tr("Any key or a click brings the window back.");
    if (m_words)
        m_words->setContent(QStringLiteral("eye-off"), title, words);
    setAccessibleName(title);
    setAccessibleDescription(words);
}

void Cover::cover()
{
    if (m_covering)
        return;
    m_covering = true;
    QToolTip::hideText();
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->isVisible() && top->windowType() == Qt::Popup)
            top->close();
    }
    QWidget *host = parentWidget();
    m_focusBefore = host->focusWidget();
    m_words = new EmptyState(this);
    m_words->setAttribute(Qt::WA_TransparentForMouseEvents);
    layout()->addWidget(m_words);
    say();
    setGeometry(host->rect());
    show();
    raise();
    for (QObject *child : host->children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && widget != this && !widget->isWindow() && !widget->isHidden())
            hideChild(widget);
    }
    setFocus(Qt::OtherFocusReason); // last: a question that closes gives the focus back
    qApp->installEventFilter(this);
    Q_EMIT covered();
}

// Hiding takes it from the tree that screen readers walk, too.
void Cover::hideChild(QWidget *child)
{
    m_hidden.append(child);
    child->hide();
}

void Cover::hideLate(QWidget *child)
{
    if (!m_covering || !child || child->isHidden())
        return;
    hideChild(child);
    raise();
    setFocus(Qt::OtherFocusReason);
}

void Cover::uncover()
{
    if (!m_covering)
        return;
    m_covering = false;
    qApp->removeEventFilter(this);
    for (const QPointer<QWidget> &child : std::exchange(m_hidden, {})) {
        if (child)
            child->show();
    }
    hide();
    delete m_words;
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    Q_EMIT uncovered();
}

bool Cover::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
        if (watched == parentWidget())
            setGeometry(parentWidget()->rect());
        break;
    case QEvent::ShortcutOverride:
        event->accept(); // a key brings the window back, it does nothing there
        return true;
    case QEvent::Shortcut:
        uncover();
        return true;
    case QEvent::Show: // an answer that comes now opens its dialog behind the cover
        if (auto *late = qobject_cast<QWidget *>(watched);
            late && late != this && late->parentWidget() == parentWidget() && !late->isWindow())
            QMetaObject::invokeMethod(
                this, [this, late = QPointer<QWidget>(late)] { hideLate(late); },
                Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void Cover::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    // Modifiers alone are what is left of the keys that covered it.
    switch (event->key()) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_Meta:
    case Qt::Key_AltGr:
        return;
    default:
        if (!event->isAutoRepeat())
            uncover();
    }
}

void Cover::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    uncover();
}

void Cover::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

} // namespace smile::console
