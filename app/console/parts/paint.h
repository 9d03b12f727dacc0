#pragma once

#include "parts/cellroles.h"
#include "theme/maskedtext.h"
#include "theme/theme.h"

#include <QList>
#include <QPainter>
#include <QString>
#include <QStringList>

namespace smile::console {

/// First letters of the first and the last word, suffixes (Jr., III) left out; one letter for a
/// name of one word, the last two characters of a name in Chinese characters.
QString initials(const QString &name);

/// Rounded square with initials; the colour pair follows from key (the user's id) alone.
void paintAvatar(QPainter *painter, const QRect &square, const QString &name, const QString &key,
                 const QPalette &palette);

/// Rounded square with the provider's initials, or its picture when it is at hand.
void paintProviderTile(QPainter *painter, const QRect &square, const QString &name,
                       const QPalette &palette, const QPixmap &picture = QPixmap());

/// Place of an invite: five blocks filled up to stage (1 invited … 5 linked, 0 revoked: hollow),
/// then the word.
void paintInvitePlace(QPainter *painter, const QRect &rect, int stage, const QString &word,
                      const QColor &textColour, const QPalette &palette);
/// Room for the blocks and the gap before the word.
int invitePlaceExtra();

/// One line of text with the matches marked; elided at the right. Width does not change by marks.
void paintMatchedText(QPainter *painter, const QRect &rect, const QString &text,
                      const QList<TextSpan> &matches, const QPalette &palette);

/// Names that fit whole, then “+2”.
QString fittingNames(const QStringList &names, const QFontMetrics &metrics, int width);

/// Width a flat line of text takes, rounded up.
int textWidthOf(const QFont &font, const QString &text);

/// The 3 px bar of progress: part 0…1 of rect in colour on the border colour.
void paintMeter(QPainter *painter, const QRect &rect, double part, const QColor &colour,
                const QPalette &palette);

} // namespace smile::console
