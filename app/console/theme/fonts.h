#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QString>

namespace smile::console {

/// The type table of the design. Sizes are logical pixels.
enum class TextStyle {
    Base, ///< 13/18: cells, buttons, fields
    Strong, ///< 13/18, 500: names, button words
    Bold, ///< 13/18, 600: totals, the word that matters
    Small, ///< 12/18, 500: chips, table header, band, status bar
    SmallPlain, ///< 12/18, 400: filter chips
    SmallBold, ///< 12/18, 600: a chosen filter chip
    Label, ///< 11/16: labels, counts, times beside things, key hints (painted muted)
    PageTitle, ///< 20/26, 600
    DialogTitle, ///< 17/24, 600
    Verdict, ///< 16/22, 600
    Heading, ///< 15/20, 600: preview name, empty-state title
    Say, ///< 14/21: what to say to the caller
    Countdown, ///< 28/34, 600
    Rate, ///< 26/32, 600
    TimeLeft, ///< 20/26, 600
    Code, ///< fixed 12/18: ids, paths, JSON
    CodeSmall, ///< fixed 11/16: a code beside its sentence
};

/// The system's font in the base size, with families behind it for Chinese: without them the first
/// font that happens to have a glyph is taken, often bold or in Japanese forms. While QLocale() is
/// Chinese these come first, so that one face serves both scripts.
QFont baseFont();

/// The font for a use: the system's family (the fixed one for code) with tabular figures where Qt
/// can ask for them.
QFont textFont(TextStyle style);

/// Height of one line in logical pixels, at least what the font needs.
int lineHeight(TextStyle style);

/// Width of a text in that style, in logical pixels.
int textWidth(TextStyle style, const QString &text);

} // namespace smile::console
