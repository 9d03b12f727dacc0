#include "parts/environmentband.h"

#include "theme/fonts.h"
#include "theme/icons.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace smile::console {
namespace {

constexpr int Height = 26;
constexpr int Side = 16;
constexpr int HatchWidth = 80;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(smile::console::EnvironmentBand)
};

QString sentenceOf(Environment environment)
{
    switch (environment) {
    case Environment::Embedded:
        return Words::tr("Invented people, inside this program. Nothing leaves this computer.");
    case Environment::SmileSandbox:
        return Words::tr("Smile's test system. No real people, no real accounts.");
    case Environment::Production:
        return Words::tr("Real people. What you revoke or delete cannot be brought back.");
    case Environment::Custom:
        return Words::tr("A host of your own choice. Treat its data as real.");
    }
    return {};
}

QString iconOf(Environment environment)
{
    switch (environment) {
    case Environment::Embedded:
        return QStringLiteral("terminal");
    case Environment::SmileSandbox:
        return QStringLiteral("shield");
    case Environment::Production:
        return QStringLiteral("warning");
    case Environment::Custom:
        return QStringLiteral("link");
    }
    return {};
}

/// White at 20 %, 4 of 10 px, leaning like a slash.
void paintHatching(QPainter *painter, const QRect &rect)
{
    painter->save();
    painter->setClipRect(rect);
    painter->setRenderHint(QPainter::Antialiasing);
    QColor white(Qt::white);
    white.setAlpha(51);
    for (int x = rect.left() - rect.height(); x < rect.right() + rect.height(); x += 10) {
        QPainterPath stripe;
        stripe.moveTo(x, rect.bottom() + 1);
        stripe.lineTo(x + rect.height(), rect.top());
        stripe.lineTo(x + rect.height() + 4, rect.top());
        stripe.lineTo(x + 4, rect.bottom() + 1);
        stripe.closeSubpath();
        painter->fillPath(stripe, white);
    }
    painter->restore();
}

} // namespace

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Embedded:
        return Words::tr("Embedded sandbox");
    case Environment::SmileSandbox:
        return Words::tr("Smile sandbox");
    case Environment::Production:
        return Words::tr("Production");
    case Environment::Custom:
        return Words::tr("Custom host");
    }
    return {};
}

EnvironmentBand::EnvironmentBand(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(Height);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateName();
}

void EnvironmentBand::setEnvironment(Environment environment)
{
    m_environment = environment;
    updateName();
    update();
}

void EnvironmentBand::setProfile(const QString &profile)
{
    m_profile = profile;
    updateName();
    update();
}

void EnvironmentBand::setTopRadius(int radius)
{
    m_topRadius = radius;
    update();
}

QSize EnvironmentBand::sizeHint() const
{
    return {320, Height};
}

void EnvironmentBand::updateName()
{
    setAccessibleName(environmentName(m_environment));
    setAccessibleDescription(QStringList{sentenceOf(m_environment), m_profile}.join(u' '));
}

void EnvironmentBand::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        updateName();
        update();
    }
}

void EnvironmentBand::paintEvent(QPaintEvent *)
{
    const ColourPair &colours = themeOf(palette()).band(m_environment);
    QPainter painter(this);
    if (m_topRadius > 0) {
        QPainterPath path;
        path.addRoundedRect(QRectF(0, 0, width(), Height + m_topRadius), m_topRadius, m_topRadius);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(rect());
        painter.fillPath(path, colours.ground);
        painter.setRenderHint(QPainter::Antialiasing, false);
    } else {
        painter.fillRect(rect(), colours.ground);
    }
    painter.setPen(colours.text);
    paintIcon(&painter, QRect(Side, 0, 15, Height), iconOf(m_environment), colours.text, 15);

    QFont nameFont = textFont(TextStyle::SmallBold);
    nameFont.setWeight(QFont::Weight(650));
    const QString name = environmentName(m_environment);
    const int nameWidth = QFontMetrics(nameFont).horizontalAdvance(name);
    const int nameX = Side + 15 + 8;
    painter.setFont(nameFont);
    painter.drawText(QRect(nameX, 0, nameWidth + 2, Height), Qt::AlignVCenter, name);

    painter.setFont(textFont(TextStyle::Small));
    const int profileWidth = painter.fontMetrics().horizontalAdvance(m_profile);
    const int profileX = width() - Side - profileWidth;
    painter.drawText(QRect(profileX, 0, profileWidth + 1, Height), Qt::AlignVCenter, m_profile);
    int end = profileX - 16;
    if (m_environment == Environment::Production) {
        const QRect hatch(end + 4 - HatchWidth, 0, HatchWidth, Height);
        paintHatching(&painter, hatch);
        end = hatch.left() - 12;
    }
    const QRect rest(nameX + nameWidth + 10, 0, end - nameX - nameWidth - 10, Height);
    const QString sentence =
        painter.fontMetrics().elidedText(sentenceOf(m_environment), Qt::ElideRight, rest.width());
    painter.drawText(rest, Qt::AlignVCenter, sentence);
}

} // namespace smile::console
