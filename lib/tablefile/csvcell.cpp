#include "tablefile/csvcell.h"

#include <QString>

#include <algorithm>

namespace smile::tablefile {
namespace {

constexpr bool isPlainStart(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

// Spreadsheets trim a cell, and some fold full-width signs, before they look for a formula.
bool isSkipped(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format
           || c.category() == QChar::Other_Control || c == u'"' || c == u'\'';
}

bool startsFormula(QChar c)
{
    static constexpr QStringView signs = u"=+-@＝＋－＠﹦﹢﹣﹫−";
    return signs.contains(c);
}

bool isFormula(QByteArrayView utf8)
{
    if (utf8.isEmpty() || isPlainStart(utf8.front()))
        return false;
    if (utf8.front() == '\t' || utf8.front() == '\r' || utf8.front() == '\n')
        return true;
    const QString text = QString::fromUtf8(utf8);
    const auto first = std::ranges::find_if_not(text, isSkipped);
    if (first == text.end())
        return false;
    return startsFormula(*first)
           || std::any_of(text.begin(), first, [](QChar c) { return c == u'\t' || c == u'\r'; });
}

bool needsQuotes(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return false;
    // Blanks at the ends are part of the field, but not every reader keeps bare ones.
    if (utf8.front() == ' ' || utf8.back() == ' ')
        return true;
    return std::ranges::any_of(
        utf8, [](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n' || c == '\t'; });
}

} // namespace

void appendTextCell(QByteArray &line, QByteArrayView utf8)
{
    const bool formula = isFormula(utf8);
    if (!needsQuotes(utf8)) {
        if (formula)
            line += '\'';
        line += utf8;
        return;
    }
    line += '"';
    if (formula)
        line += '\'';
    while (!utf8.isEmpty()) {
        const qsizetype quote = utf8.indexOf('"');
        if (quote < 0) {
            line += utf8;
            break;
        }
        line += utf8.first(quote + 1);
        line += '"';
        utf8 = utf8.sliced(quote + 1);
    }
    line += '"';
}

void appendTextCell(QByteArray &line, QStringView text)
{
    appendTextCell(line, QByteArrayView(text.toUtf8()));
}

} // namespace smile::tablefile
