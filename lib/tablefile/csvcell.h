#pragma once

#include <QByteArray>

namespace smile::tablefile {

/// Appends one cell of CSV (RFC 4180) from UTF-8: in quotes where it has to be, quotes doubled.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe before it: one that begins
/// with = + - @ (also in full width), tab, CR or LF, and likewise behind any blanks, invisible
/// signs and quotes.
void appendTextCell(QByteArray &line, QByteArrayView utf8);
void appendTextCell(QByteArray &line, QStringView text);

/// The same for what this program wrote itself and what needs neither (a number, a time, an id in
/// its usual form).
inline void appendPlainCell(QByteArray &line, QByteArrayView ascii)
{
    line.append(ascii);
}

} // namespace smile::tablefile
