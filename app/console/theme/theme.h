#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace smile::console {

/// What a status means to a person. Colour follows from this and from nothing else.
enum class State { Ok, Warn, Err, Off, Info, Out };

/// Where the calls of the current profile go. Each one has a band of its own colour and words.
enum class Environment { Embedded, SmileSandbox, Production, Custom };

struct StateColours
{
    QColor text;
    QColor ground;
    QColor dot;
};

struct ColourPair
{
    QColor ground;
    QColor text;
};

/// Every colour of the console, one set for light and one for dark. The field names are the tokens
/// of the design; nothing else in the console spells a colour.
struct Theme
{
    QColor window, surface, subtle, raised, hover;
    QColor border, line, control, field;
    QColor text, text2, muted, disabled;
    QColor accent, accentHover, onAccent, accentText, accentSoft;
    QColor sel, selText, selInactive, focus;
    QColor mark, markText;
    QColor danger, dangerHover, onDanger;
    QColor chart1, chart2, chartOk, chartErr, chartGrid;
    QColor host, scrim;
    ColourPair embedded, smileSandbox, production, custom;
    StateColours ok, warn, err, off, info, out;
    std::array<ColourPair, 6> avatars;
    bool isDark = false;

    const StateColours &state(State state) const;
    const ColourPair &band(Environment environment) const;

    /// The palette that Fusion and every stock widget paints with.
    QPalette palette() const;

    static const Theme &light();
    static const Theme &dark();
};

/// The theme that a palette belongs to, told by the lightness of its Window role. Painting code has
/// a palette at hand everywhere (widget, style option, delegate), so it needs no other source.
const Theme &themeOf(const QPalette &palette);

} // namespace smile::console
