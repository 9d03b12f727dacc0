#pragma once

#include "overview/figurerow.h"
#include "parts/card.h"

class QVBoxLayout;

namespace smile::console {

class Label;

/// What a card of figures says.
struct FigureContent
{
    QString title;
    QString sentence;
    QList<FigureLine> lines = {};
    QString foot = {}; ///< below the lines, muted; may be empty
};

/// A title, a sentence, and lines of figures that lead to their records.
class FigureCard : public Card
{
    Q_OBJECT

public:
    explicit FigureCard(QWidget *parent = nullptr);

    /// A line that has the focus keeps it as long as there is one in its place.
    void show(const FigureContent &content);
    const QList<FigureRow *> &rows() const { return m_rows; }

Q_SIGNALS:
    void opened(smile::console::PageId page, const QString &filter);

private:
    Label *m_title;
    Label *m_sentence;
    Label *m_foot;
    QVBoxLayout *m_lines;
    QList<FigureRow *> m_rows;
};

} // namespace smile::console
