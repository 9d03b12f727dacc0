#include "theme/textformats.h"

namespace smile::console {

void setFormats(QTextLayout &layout, const QList<QTextLayout::FormatRange> &formats)
{
    QList<QTextLayout::FormatRange> sound;
    const int length = int(layout.text().size());
    for (QTextLayout::FormatRange format : formats) {
        const int end = qMin(format.start + format.length, length);
        format.start = qMax(0, format.start);
        format.length = end - format.start;
        if (format.length > 0)
            sound += format;
    }
    layout.setFormats(sound);
}

} // namespace smile::console
