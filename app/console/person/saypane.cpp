#include "person/saypane.h"

#include "parts/button.h"
#include "parts/label.h"
#include "theme/buttonlook.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace smile::console {

namespace {
constexpr int paneWidth = 388;
constexpr int inset = 8; // off the edge of the card
constexpr int radius = 6;
} // namespace

SayPane::SayPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, TextStyle::Small, Tone::Muted, this))
    , m_say(new Label({}, TextStyle::Say, Tone::Text, this))
    , m_never(new Label({}, TextStyle::SmallPlain, Tone::Err, this))
    , m_copy(new Button({}, ButtonKind::Secondary, this))
{
    m_copy->setSmall(true);
    m_copy->setIconName(QStringLiteral("copy"));
    m_say->setWordWrap(true);
    m_say->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_never->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(inset + 14, inset + 8, inset + 14, inset + 10);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_say);
    column->addWidget(m_never);
    column->addStretch(1);
    connect(m_copy, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text); });
    setStacked(false);
}

void SayPane::setStacked(bool stacked)
{
    setMinimumWidth(stacked ? 0 : paneWidth);
    setMaximumWidth(stacked ? QWIDGETSIZE_MAX : paneWidth);
    setSizePolicy(stacked ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void SayPane::show(const QString &say, const QStringList &never)
{
    m_text = say;
    m_title->setText(tr("Say to them"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleDescription(tr("Copies what to say to them"));
    m_say->setText(say);
    m_never->setText(never.join(u'\n'));
    m_never->setVisible(!never.isEmpty());
    setAccessibleName(tr("Say to them: %1").arg(say));
}

void SayPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF box = rect().adjusted(inset, inset, -inset, -inset);
    paintBox(&painter, box, radius, themeOf(palette()).subtle, Qt::transparent);
}

} // namespace smile::console
