#include "parts/textfield.h"

#include "parts/iconbutton.h"
#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace smile::console {
namespace {

constexpr int Padding = 9;
constexpr int IconSize = 16;
constexpr int IconGap = 7;
constexpr int ClearEdge = 20;

} // namespace

TextField::TextField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(name);
    setFixedHeight(m_height);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (m_clear)
            m_clear->setVisible(!text().isEmpty());
        update();
    });
}

void TextField::setIconName(const QString &name)
{
    m_iconName = name;
    updateMargins();
}

void TextField::setKeyHint(const QKeySequence &keys)
{
    m_hint = keys.toString(QKeySequence::NativeText);
    updateMargins();
}

void TextField::setClearable(bool clearable)
{
    if (!clearable) {
        delete m_clear;
        m_clear = nullptr;
    } else if (!m_clear) {
        m_clear = new IconButton(QStringLiteral("close"), tr("Clear"), this);
        m_clear->setEdge(ClearEdge);
        m_clear->setFocusPolicy(Qt::NoFocus);
        m_clear->setCursor(Qt::ArrowCursor);
        m_clear->setVisible(!text().isEmpty());
        m_clear->resize(ClearEdge, ClearEdge);
        connect(m_clear, &IconButton::clicked, this, &QLineEdit::clear);
    }
    updateMargins();
}

void TextField::setFieldHeight(int pixels)
{
    m_height = pixels;
    setFixedHeight(pixels);
}

void TextField::setError(bool error)
{
    m_error = error;
    setProperty("smileError", error);
    updateMargins();
    placeClear();
    update();
}

void TextField::updateMargins()
{
    const int left = m_iconName.isEmpty() ? 0 : IconSize + IconGap;
    int right = 0;
    if (m_clear)
        right = ClearEdge;
    if (!m_hint.isEmpty())
        right = qMax(right, textWidth(TextStyle::Label, m_hint) + 2 * 5);
    if (m_error)
        right += IconSize + IconGap;
    setTextMargins(left, 0, right, 0);
    update();
}

QSize TextField::sizeHint() const
{
    return {QLineEdit::sizeHint().width(), m_height};
}

void TextField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    if (!m_iconName.isEmpty())
        paintIcon(&painter, QRect(Padding, 0, IconSize, height()), m_iconName,
                  isEnabled() ? theme.muted : theme.disabled, IconSize);
    if (m_error)
        paintIcon(&painter, QRect(width() - Padding - IconSize, 0, IconSize, height()),
                  QStringLiteral("error"), theme.err.dot, IconSize);
    if (!m_hint.isEmpty() && text().isEmpty() && !m_error) {
        painter.setFont(textFont(TextStyle::Label));
        painter.setPen(theme.muted);
        painter.drawText(rect().adjusted(0, 0, -Padding, 0), Qt::AlignRight | Qt::AlignVCenter,
                         m_hint);
    }
}

void TextField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeClear();
}

void TextField::placeClear()
{
    if (m_clear)
        m_clear->move(width() - ClearEdge - 5 - (m_error ? IconSize + IconGap : 0),
                      (height() - ClearEdge) / 2);
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_clear && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TextField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_clear)
        m_clear->setName(tr("Clear"));
    if (event->type() == QEvent::FontChange)
        updateMargins();
}

SearchField::SearchField(const QString &name, QWidget *parent)
    : TextField(name, parent)
{
    setIconName(QStringLiteral("search"));
    setClearable(true);
}

} // namespace smile::console
