#pragma once

#include "theme/fonts.h"
#include "theme/theme.h"

#include <QLabel>

namespace smile::console {

/// How loud a text is. The last four are the text colours of the states.
enum class Tone { Text, Second, Muted, Accent, Ok, Warn, Err, Off };

/// The colour of a tone in a theme.
QColor toneColour(const Theme &theme, Tone tone);

/// A label of the type table that follows the theme. Always plain text, the tooltip
/// too: what a server sent is data. The bullets of a masked text are drawn as discs.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString &text = QString(), TextStyle style = TextStyle::Base,
                   Tone tone = Tone::Text, QWidget *parent = nullptr);

    void setTone(Tone tone);

    /// One line that ends in “…” when there is no room; the whole text is then the tooltip.
    void setElided(bool elided);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void applyTone();
    void paintMasked(const QColor &ink); ///< a masked text, whose bullets are drawn as discs

    TextStyle m_style;
    Tone m_tone;
    bool m_elided = false;
};

} // namespace smile::console
