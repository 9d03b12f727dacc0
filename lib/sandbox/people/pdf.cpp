#include "pdf.h"

namespace smile::sandbox::people {

using namespace Qt::StringLiterals;

namespace {

/// A PDF string literal in WinAnsiEncoding.
QByteArray literal(const QString &text)
{
    QByteArray out = "(";
    for (const QChar letter : text) {
        char16_t unit = letter.unicode();
        if (unit == u'–' || unit == u'’' || unit == u'—') // Windows-1252 has these below 0xa0
            unit = unit == u'–' ? 0x96 : unit == u'’' ? 0x92 : 0x97;
        else if (unit > 0xff || (unit > 0x7e && unit < 0xa0))
            unit = letter.decomposition().isEmpty() ? u'?' : letter.decomposition()[0].unicode();
        if (unit > 0xff)
            unit = u'?';
        if (unit == u'(' || unit == u')' || unit == u'\\')
            out += '\\';
        out += char(unit);
    }
    return out + ')';
}

QByteArray textAt(int x, int y, const char *font, int size, const QString &text)
{
    return "BT /" + QByteArray(font) + ' ' + QByteArray::number(size) + " Tf "
           + QByteArray::number(x) + ' ' + QByteArray::number(y) + " Td " + literal(text)
           + " Tj ET\n";
}

QByteArray pageContent(const Sheet &sheet)
{
    constexpr int left = 56;
    QByteArray content = textAt(left, 780, "F1", 10, sheet.issuer)
                         + textAt(left, 752, "F2", 17, sheet.title)
                         + "0.7 w 56 738 m 539 738 l S\n";
    int y = 708;
    for (const auto &[label, value] : sheet.lines) {
        content += textAt(left, y, "F1", 10, label) + textAt(left + 170, y, "F2", 10, value);
        y -= 22;
    }
    return content + textAt(left, 48, "F1", 8, sheet.foot);
}

} // namespace

QByteArray makePdf(const Sheet &sheet)
{
    const QByteArray content = pageContent(sheet);
    const QByteArray font = "<< /Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding /BaseFont ";
    const QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
        "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content
            + "endstream",
        font + "/Helvetica >>",
        font + "/Helvetica-Bold >>",
        "<< /Title " + literal(sheet.title) + " /Author " + literal(sheet.issuer) + " >>"};

    QByteArray file = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype at = 0; at < objects.size(); ++at) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(at + 1) + " 0 obj\n" + objects[at] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(file.size());
    return file + "xref\n0 " + count + '\n' + table + "trailer\n<< /Size " + count
           + " /Root 1 0 R /Info " + QByteArray::number(objects.size()) + " 0 R >>\nstartxref\n"
           + start + "\n%%EOF\n";
}

} // namespace smile::sandbox::people
