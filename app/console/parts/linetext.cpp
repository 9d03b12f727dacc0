#include "parts/linetext.h"

#include <algorithm>

namespace smile::console {

LineText::LineText(QString whole)
    : text(std::move(whole))
{
    for (qsizetype at = 0; at < text.size();) {
        starts += at;
        qsizetype end = text.indexOf(u'\n', at);
        if (end < 0)
            end = text.size();
        longest = std::max(longest, end - at);
        at = end + 1;
    }
}

QStringView LineText::line(int number) const
{
    const qsizetype start = starts.at(number);
    const qsizetype end = number + 1 < count() ? starts.at(number + 1) : text.size();
    QStringView line = QStringView(text).sliced(start, end - start);
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

int LineText::lineAt(qsizetype place) const
{
    const auto after = std::ranges::upper_bound(starts, place);
    return std::max(0, int(after - starts.begin()) - 1);
}

} // namespace smile::console
