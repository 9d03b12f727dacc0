#include "person/widestdate.h"

#include "catalog/cell.h"
#include "theme/fonts.h"

namespace smile::console {

QString widestDate(const QLocale &locale)
{
    QString widest;
    for (int month = 1; month <= 12; ++month) {
        const QString text = catalog::dateText(QDate(2026, month, 28), locale);
        if (textWidth(TextStyle::Base, text) > textWidth(TextStyle::Base, widest))
            widest = text;
    }
    return widest;
}

} // namespace smile::console
