#include "records/find/findmarks.h"

#include "catalog/cell.h"
#include "records/find/findquery.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace smile::records {
namespace {

/// A text as it is compared, and where each of its units stands in the text as it is shown: folding
/// changes lengths (ß, ligatures, accents), and of a phone number only the digits count.
struct Projection
{
    QString text;
    QList<qsizetype> starts; ///< of what each unit comes from
    QList<qsizetype> ends;

    void add(const QString &part, qsizetype start, qsizetype end)
    {
        text += part;
        starts.insert(starts.end(), part.size(), start);
        ends.insert(ends.end(), part.size(), end);
    }

    void mark(const QString &word, QList<Mark> &marks) const
    {
        if (word.isEmpty())
            return;
        for (qsizetype at = 0; (at = text.indexOf(word, at)) >= 0; at += word.size()) {
            const qsizetype start = starts.at(at);
            marks += {start, ends.at(at + word.size() - 1) - start};
        }
    }
};

Projection foldedOf(const QString &shown)
{
    Projection projection;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, shown);
    for (qsizetype start = 0, end = 0; (end = letters.toNextBoundary()) > start; start = end)
        projection.add(catalog::folded(shown.sliced(start, end - start)), start, end);
    return projection;
}

Projection digitsOf(const QString &shown)
{
    Projection projection;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (shown.at(i).isDigit())
            projection.add(shown.at(i), i, i + 1);
    }
    return projection;
}

bool looksLikePhone(const QString &shown)
{
    return std::ranges::none_of(shown, [](QChar c) { return c.isLetter() || c == u'@'; });
}

} // namespace

QList<Mark> marksOf(const QString &shown, const FindTerm &term)
{
    QList<Mark> marks;
    const Projection folded = foldedOf(shown);
    for (const QString &word : term.words)
        folded.mark(word, marks);
    if (!term.digits.isEmpty() && looksLikePhone(shown)) {
        const Projection digits = digitsOf(shown);
        for (const QString &number : term.digits)
            digits.mark(number, marks);
    }
    return marks;
}

QList<Mark> joined(QList<Mark> marks)
{
    std::ranges::sort(marks, {}, &Mark::start);
    QList<Mark> runs;
    for (const Mark &mark : std::as_const(marks)) {
        if (!runs.isEmpty() && mark.start <= runs.last().start + runs.last().length) {
            Mark &last = runs.last();
            last.length = std::max(last.length, mark.start + mark.length - last.start);
        } else {
            runs += mark;
        }
    }
    return runs;
}

} // namespace smile::records
