#pragma once

#include "vault/settings.h"

#include <QWidget>

class QSplitter;

namespace smile::console {

class IconButton;

/// A table and, at its right, the details of its current row. In a narrow window the details fold
/// to a rail and open over the table; in a wide one they stand beside it until they are folded by
/// hand.
class DetailsPlace : public QWidget
{
    Q_OBJECT

public:
    /// `name` keeps the splitter and the fold of this list in the settings; `width` in logical
    /// pixels is what the details have until the splitter is moved.
    DetailsPlace(const QString &name, QWidget *table, QWidget *details, int width,
                 vault::Settings &settings, QWidget *parent = nullptr);

    /// Follows the size of the window; call when it changes.
    void arrange();
    /// Opens the details or folds them.
    void toggle();
    /// Opens them where they are folded.
    void reveal();
    /// True while they lie over the table: Esc closes them.
    bool isOver() const { return m_over; }
    bool isShown() const { return isRail() ? m_over : !m_folded; }
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isRail() const;
    void placeBeside();
    void placeOver();

    QString m_name;
    int m_width;
    vault::Settings &m_settings;
    QWidget *m_details;
    QSplitter *m_splitter;
    QWidget *m_edge; ///< parts the details from the table that they lie over
    IconButton *m_rail;
    bool m_over = false;
    bool m_folded = false;
};

} // namespace smile::console
