#include "parts/banner.h"

#include "parts/button.h"
#include "parts/label.h"
#include "parts/paint.h"
#include "parts/times.h"
#include "theme/icons.h"

#include <QHBoxLayout>

namespace smile::console {
namespace {

constexpr int Left = 16;
constexpr int IconSize = 18;

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(QString(), TextStyle::Bold, Tone::Text, this))
    , m_text(new Label(QString(), TextStyle::Base, Tone::Second, this))
    , m_clock(new Label(QString(), TextStyle::Base, Tone::Second, this))
    , m_otherAction(new Button(QString(), ButtonKind::Secondary, this))
    , m_action(new Button(QString(), ButtonKind::Secondary, this))
{
    m_text->setElided(true);
    for (Button *button : {m_otherAction, m_action}) {
        button->setSmall(true);
        button->hide();
    }
    m_clock->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Left + IconSize + 10, 7, 12, 7);
    row->setSpacing(10);
    row->addWidget(m_title);
    row->addWidget(m_text, 1);
    row->addWidget(m_clock);
    row->addWidget(m_otherAction);
    row->addWidget(m_action);
    setFixedHeight(40);
    hide();
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &Banner::step);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_otherAction, &QPushButton::clicked, this, &Banner::otherActionTriggered);
}

void Banner::showMessage(State state, const QString &iconName, const QString &title,
                         const QString &text)
{
    m_state = state;
    m_iconName = iconName;
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
    show();
    update();
}

void Banner::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::setOtherAction(const QString &text)
{
    m_otherAction->setText(text);
    m_otherAction->setVisible(!text.isEmpty());
}

void Banner::startCountdown(int seconds, const QString &format)
{
    m_format = format;
    m_total = qMax(1, seconds);
    m_left = m_total + 1;
    m_clock->show();
    m_timer.start();
    step();
}

void Banner::stopCountdown()
{
    m_timer.stop();
    m_clock->hide();
    m_total = 0;
    update();
}

void Banner::step()
{
    --m_left;
    if (m_left <= 0) {
        stopCountdown();
        Q_EMIT countdownFinished();
        return;
    }
    m_clock->setText(m_format.arg(remainingTime(m_left)));
    update();
}

void Banner::dismiss()
{
    stopCountdown();
    setAction(QString());
    setOtherAction(QString());
    hide();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    const StateColours &colours = theme.state(m_state);
    QPainter painter(this);
    painter.fillRect(rect(), colours.ground);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
    paintIcon(&painter, QRect(Left, 0, IconSize, height()), m_iconName, colours.text, IconSize);
    if (m_total > 0) {
        const double left = double(m_left) / m_total;
        painter.fillRect(QRect(0, height() - 3, width(), 3), theme.border);
        painter.fillRect(QRect(0, height() - 3, qRound(width() * left), 3), colours.dot);
    }
}

} // namespace smile::console
