#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace smile::console {

class CopyLabel;

/// Labels at the left (muted, 11), values at the right, each value with a copy button when it has
/// one. A record of the API as a person reads it.
class FieldGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FieldGrid(QWidget *parent = nullptr);

    /// Width of the label column, 120 unless told.
    void setLabelWidth(int pixels);
    /// For a narrow pane, before the first row: labels have less room and wrap within it instead of
    /// widening it, and values of several words wrap instead of being cut.
    void setNarrow(bool narrow);

    /// An empty value is shown as “–” and has no copy button. fixed: in the fixed font. The value
    /// where it can be copied, else null.
    CopyLabel *addRow(const QString &label, const QString &value, bool copyable = true,
                      bool fixed = false);
    void addRow(const QString &label, QWidget *value);
    /// A heading over the rows that follow.
    void addHeading(const QString &text);
    void clear();

private:
    void place(const QString &label, QWidget *value);

    QGridLayout *m_grid;
    QList<QWidget *> m_widgets;
    int m_labelWidth = 0;
    bool m_narrow = false;
    int m_rows = 0;
};

} // namespace smile::console
