#pragma once

#include "json/jsontext.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace smile::console {

/// The text of JsonView: read-only, fixed font, coloured by the theme. Only lines that are in sight
/// are coloured, so that a record of a megabyte opens as fast as a small one.
class JsonEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit JsonEdit(QWidget *parent = nullptr);

    void setJson(const QString &text);

    /// Marks every place of `needle` (case ignored) and goes to the first one from the cursor on.
    /// Returns how many there are.
    int find(const QString &needle);
    /// To the next (or previous) place, round the end. Index of the place, -1 when there is none.
    int step(bool forward);
    int currentMatch() const { return m_current; }

protected:
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

Q_SIGNALS:
    void copyAllWanted();

private:
    void fillTo(qsizetype position);
    void fillSlice();
    void colourVisible();
    void colour(const QTextBlock &block) const;
    void markVisible();
    void goTo(int match);

    QString m_text;
    qsizetype m_filled = 0; ///< characters of m_text that the document holds so far
    QTimer m_filling; ///< puts the rest in, slice by slice: 45,000 lines at once take 200 ms
    QString m_needle;
    QList<int> m_matches; ///< positions in m_text, ascending
    int m_current = -1;
    int m_theme = 0; ///< counts changes of the palette; a line coloured under an older one is stale
};

} // namespace smile::console
