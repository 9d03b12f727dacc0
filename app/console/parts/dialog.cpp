#include "parts/dialog.h"

#include "parts/button.h"
#include "parts/dialogpanel.h"
#include "parts/environmentband.h"
#include "parts/label.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace smile::console {
namespace {

constexpr int Side = 20;
constexpr int FootHeight = 58;
constexpr int WindowMargin = 24;

bool isField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
           || qobject_cast<const QComboBox *>(widget);
}

} // namespace

Dialog::Dialog(const QString &title, QWidget *anywhere)
    : QWidget(anywhere->window())
    , m_windowBand(anywhere->window()->findChild<EnvironmentBand *>())
{
    hide();
    setAttribute(Qt::WA_NoMousePropagation);
    build();
    setTitle(title);
}

Dialog::~Dialog() = default;

void Dialog::build()
{
    m_panel = new DialogPanel(this);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    if (m_windowBand) {
        m_band = new EnvironmentBand(m_panel);
        m_band->setEnvironment(m_windowBand->environment());
        m_band->setProfile(m_windowBand->profile());
        m_band->setTopRadius(9);
        column->addWidget(m_band);
    }
    m_head = new QWidget(m_panel);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(Side, 16, Side, 0);
    m_title = new Label(QString(), TextStyle::DialogTitle, Tone::Text, m_head);
    m_title->setWordWrap(true);
    head->addWidget(m_title);
    column->addWidget(m_head);

    m_bodyWidget = new QWidget;
    m_body = new QVBoxLayout(m_bodyWidget);
    m_body->setContentsMargins(Side, 12, Side, 16);
    m_body->setSpacing(12);
    m_scroll = new QScrollArea(m_panel);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_bodyWidget);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_bodyWidget->setAutoFillBackground(false);
    m_bodyWidget->installEventFilter(this);
    column->addWidget(m_scroll, 1);

    m_footWidget = buildFoot();
    column->addWidget(m_footWidget);
}

QWidget *Dialog::buildFoot()
{
    auto *foot = new DialogFoot(m_panel);
    foot->setFixedHeight(FootHeight);
    m_foot = new QHBoxLayout(foot);
    m_foot->setContentsMargins(Side, 1, Side, 0);
    m_foot->setSpacing(8);
    m_explanation = new Label(QString(), TextStyle::Label, Tone::Muted, foot);
    m_explanation->setWordWrap(true);
    m_foot->addWidget(m_explanation, 1);
    m_cancel = new Button({}, ButtonKind::Secondary, foot);
    nameCancel();
    m_foot->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &Dialog::cancel);
    return foot;
}

void Dialog::setTitle(const QString &title)
{
    m_title->setText(title);
    m_panel->setAccessibleName(title);
}

QString Dialog::title() const
{
    return m_title->text();
}

void Dialog::setPanelWidth(int pixels)
{
    m_panelWidth = pixels;
    if (m_open)
        place();
}

void Dialog::setExplanation(const QString &text)
{
    m_explanation->setText(text);
    m_panel->setAccessibleDescription(text);
}

Button *Dialog::addAction(const QString &text, ButtonKind kind)
{
    auto *button = new Button(text, kind, m_footWidget);
    m_foot->addWidget(button);
    button->show();
    return button;
}

void Dialog::setDefaultButton(Button *button)
{
    m_default = button;
}

void Dialog::setInitialFocus(QWidget *widget)
{
    m_initialFocus = widget;
}

void Dialog::open()
{
    if (m_open)
        return;
    m_open = true;
    m_focusBefore = window()->focusWidget();
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { keepFocus(now); });
    place();
    show();
    raise();
    // Shown widgets have their final heights only now (word wrap).
    place();
    focusFirst();
}

void Dialog::focusFirst()
{
    QWidget *first = m_initialFocus;
    if (!first) {
        const QList<QWidget *> chain = focusChain();
        const auto field = std::find_if(chain.cbegin(), chain.cend(), isField);
        first = field == chain.cend() ? m_cancel : *field;
    }
    first->setFocus(Qt::OtherFocusReason);
}

void Dialog::dependOn(const QObject *object)
{
    connect(object, &QObject::destroyed, this, [this] { cancel(); });
}

void Dialog::scrollToTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

void Dialog::finish()
{
    if (m_open)
        close();
}

void Dialog::cancel()
{
    if (!m_open)
        return;
    Q_EMIT cancelled();
    close();
}

void Dialog::close()
{
    if (!m_open)
        return;
    m_open = false;
    qApp->removeEventFilter(this);
    disconnect(qApp, nullptr, this, nullptr);
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
    deleteLater();
}

void Dialog::place()
{
    const QWidget *host = parentWidget();
    int top = 0;
    if (m_windowBand && m_windowBand->isVisible())
        top = m_windowBand->mapTo(host, QPoint(0, m_windowBand->height())).y();
    setGeometry(0, top, host->width(), host->height() - top);

    const int panelWidth = qMin(m_panelWidth, width() - 2 * WindowMargin);
    const int inner = panelWidth - 2;
    // The layout is asked, not the widget: in a scroll area the widget gives no height for width.
    const int bodyHeight =
        m_body->hasHeightForWidth() ? m_body->heightForWidth(inner) : m_body->sizeHint().height();
    const int headHeight = m_head->heightForWidth(inner);
    const int wanted = 2 + (m_band ? m_band->height() : 0) + headHeight + bodyHeight + FootHeight;
    const int panelHeight = qMin(wanted, height() - 2 * WindowMargin);
    // A little above the middle reads as the middle.
    m_panel->setGeometry((width() - panelWidth) / 2, (height() - panelHeight) * 2 / 5, panelWidth,
                         panelHeight);
}

QList<QWidget *> Dialog::focusChain() const
{
    QList<QWidget *> body;
    QList<QWidget *> foot;
    const auto *self = static_cast<const QWidget *>(this);
    for (QWidget *w = nextInFocusChain(); w && w != self; w = w->nextInFocusChain()) {
        const bool takesTab = (w->focusPolicy() & Qt::TabFocus) && !w->focusProxy();
        if (!takesTab || !isAncestorOf(w) || !w->isVisibleTo(this) || !w->isEnabled())
            continue;
        (m_footWidget->isAncestorOf(w) ? foot : body).append(w);
    }
    return body + foot;
}

bool Dialog::focusNextPrevChild(bool next)
{
    const QList<QWidget *> chain = focusChain();
    if (chain.isEmpty())
        return true;
    const auto count = chain.size();
    qsizetype at = chain.indexOf(window()->focusWidget());
    if (at < 0)
        at = next ? -1 : count;
    window()->setAttribute(Qt::WA_KeyboardFocusChange);
    chain.at((at + (next ? 1 : count - 1)) % count)
        ->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool Dialog::isTopmost() const
{
    const QObjectList &siblings = parentWidget()->children();
    for (auto it = siblings.crbegin(); it != siblings.crend(); ++it) {
        if (const auto *dialog = qobject_cast<const Dialog *>(*it); dialog && dialog->m_open)
            return dialog == this;
    }
    return false;
}

void Dialog::keepFocus(QWidget *focused)
{
    if (focused && focused->window() == window() && !isAncestorOf(focused) && isTopmost())
        QMetaObject::invokeMethod(this, &Dialog::focusFirst, Qt::QueuedConnection);
}

bool Dialog::isPressBehind(const QObject *watched, const QEvent &event) const
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (!widget || widget->window() != window() || widget == this || isAncestorOf(widget))
        return false;
    // A press that nobody takes comes again to each parent: only the widget below the mouse counts.
    const auto &press = static_cast<const QMouseEvent &>(event);
    return !widget->childAt(press.position().toPoint());
}

bool Dialog::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (isTopmost() && isPressBehind(watched, *event))
            Q_EMIT pressedOutside();
        break;
    case QEvent::LayoutRequest:
        if (watched == m_bodyWidget && m_open)
            place();
        break;
    case QEvent::Resize:
        if (watched == parentWidget())
            place();
        break;
    case QEvent::Close:
        if (watched == parentWidget())
            cancel();
        break;
    case QEvent::Shortcut:
        // A shortcut of the window behind must not act through the scrim.
        if (!isTopmost())
            break;
        if (static_cast<QShortcutEvent *>(event)->key() == quitKeys) {
            cancel(); // as Esc does: a dialog that asks first stays, and so does the program
            return m_open;
        }
        if (static_cast<QShortcutEvent *>(event)->key() == coverKeys)
            return false;
        for (const QObject *owner = watched; owner; owner = owner->parent()) {
            if (owner == this)
                return false;
        }
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void Dialog::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape)
        cancel();
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_default && m_default->isEnabled())
        m_default->click();
    event->accept();
}

void Dialog::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    if (!m_panel->geometry().contains(event->position().toPoint()))
        Q_EMIT pressedOutside();
}

void Dialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(palette()).scrim);
}

void Dialog::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameCancel();
}

void Dialog::turnCancelToClose()
{
    m_onlyCloses = true;
    nameCancel();
}

void Dialog::nameCancel()
{
    m_cancel->setText(m_onlyCloses ? tr("Close") : tr("Cancel"));
}

} // namespace smile::console
