#include "catalog/cell.h"

#include <algorithm>

namespace smile::catalog {
namespace {

constexpr qsizetype shortHead = 6;
constexpr qsizetype shortTail = 4;
constexpr qsizetype uuidLength = 36;

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128; });
}

// Where the opaque part begins: after the last dash, or at the head of a dashed UUID.
qsizetype bodyStart(QStringView id)
{
    if (id.size() >= uuidLength) {
        const QStringView tail = id.last(uuidLength);
        if (tail[8] == u'-' && tail[13] == u'-' && tail[18] == u'-' && tail[23] == u'-')
            return id.size() - uuidLength;
    }
    return id.lastIndexOf(u'-') + 1;
}

} // namespace

QString folded(const QString &text)
{
    if (isAscii(text))
        return text.toLower(); // most of it: names in Latin letters, addresses, ids
    QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    // Neither accents nor what only steers the direction of a text are typed in a search.
    folded.removeIf([](QChar c) { return c.isMark() || c.category() == QChar::Other_Format; });
    return folded;
}

QString digitsOf(const QString &phone)
{
    QString digits = phone;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    return digits;
}

QString shortId(const QString &id, bool withPrefix)
{
    const qsizetype start = bodyStart(id);
    const QStringView body = QStringView(id).sliced(start);
    if (body.size() <= shortHead + shortTail + 1)
        return id;
    const QStringView prefix = withPrefix ? QStringView(id).first(start) : QStringView();
    return prefix % body.first(shortHead) % u'…' % body.last(shortTail);
}

} // namespace smile::catalog
