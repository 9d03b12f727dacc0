#include "theme/appearance.h"

#include "theme/focusring.h"
#include "theme/fonts.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>

namespace smile::console {
namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

bool systemIsDark(const QApplication &app)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = app.styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    // Fusion's standard palette asks the platform each time; the application's palette is the
    // desktop's only until this program sets its own.
    const bool untouched = !qobject_cast<SmileStyle *>(app.style());
    return isDark(app.style()->standardPalette()) || (untouched && isDark(app.palette()));
}

} // namespace

void applyTheme(QApplication &app, Scheme scheme)
{
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && systemIsDark(app));
    if (!qobject_cast<SmileStyle *>(app.style())) {
        QApplication::setStyle(new SmileStyle);
        new FocusRing(app);
    }
    const QFont font = baseFont();
    if (QApplication::font() != font)
        QApplication::setFont(font);
    const QPalette palette = dark ? Theme::dark().palette() : Theme::light().palette();
    if (QApplication::palette() != palette)
        QApplication::setPalette(palette);
}

Appearance::Appearance(QApplication &app, Scheme scheme)
    : m_app(app)
    , m_scheme(scheme)
{
    applyTheme(m_app, m_scheme);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(app.styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::apply);
#endif
    app.installEventFilter(this);
}

void Appearance::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    apply();
}

bool Appearance::isDark() const
{
    return themeOf(QApplication::palette()).isDark;
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    // Another language may need another font.
    const bool another = event->type() == QEvent::LanguageChange && watched == &m_app;
    if (another || (event->type() == QEvent::ThemeChange && m_scheme == Scheme::System))
        apply();
    return QObject::eventFilter(watched, event);
}

void Appearance::apply()
{
    const bool before = isDark();
    applyTheme(m_app, m_scheme);
    if (before != isDark())
        Q_EMIT changed();
}

} // namespace smile::console
