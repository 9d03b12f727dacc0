#pragma once

#include <QObject>

class QApplication;

namespace smile::console {

/// System follows what the desktop says, also while the program runs.
enum class Scheme { System, Light, Dark };

/// Gives the application its style, palette and font (which depends on QLocale(), see baseFont).
/// Cheap to call again: only what differs from the present look is set, and every widget then
/// repaints with the new palette.
void applyTheme(QApplication &app, Scheme scheme);

/// Keeps the look true to the chosen scheme and to the language: call QLocale::setDefault() before
/// a translator is installed, and the font follows. One object, made in main after QApplication and
/// kept as long as it; settings call setScheme().
class Appearance : public QObject
{
    Q_OBJECT

public:
    Appearance(QApplication &app, Scheme scheme);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);

    /// True while the dark theme is painted.
    bool isDark() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QApplication &m_app;
    Scheme m_scheme;
};

} // namespace smile::console
