#include "sandbox/store/pdf.h"

namespace smile::sandbox {

namespace {

constexpr qsizetype linesPerPage = 60;
constexpr qsizetype lineWidth = 100;

QByteArray literal(const QString &text)
{
    QByteArray bytes = text.toLatin1();
    bytes.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
    bytes.replace('\r', ' ').replace('\n', ' ');
    return '(' + bytes + ')';
}

QStringList broken(const QStringList &lines)
{
    QStringList result;
    for (const QString &line : lines) {
        for (qsizetype at = 0; at == 0 || at < line.size(); at += lineWidth)
            result.append(line.mid(at, lineWidth));
    }
    return result;
}

QByteArray pageContent(const QString &title, const QStringList &lines)
{
    QByteArray text = "BT /F1 12 Tf 40 800 Td " + literal(title) + " Tj /F1 8 Tf 12 TL 0 -20 Td\n";
    for (const QString &line : lines)
        text += literal(line) + " Tj T*\n";
    return text + "ET";
}

/// Collects numbered objects and remembers where each begins.
class Writer
{
public:
    void add(const QByteArray &body)
    {
        m_offsets.append(m_bytes.size());
        m_bytes += QByteArray::number(m_offsets.size()) + " 0 obj\n" + body + "\nendobj\n";
    }

    QByteArray finish()
    {
        const QByteArray size = QByteArray::number(m_offsets.size() + 1);
        const qsizetype table = m_bytes.size();
        m_bytes += "xref\n0 " + size + "\n0000000000 65535 f \n";
        for (const qsizetype offset : m_offsets)
            m_bytes += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        m_bytes += "trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n"
                   + QByteArray::number(table) + "\n%%EOF\n";
        return m_bytes;
    }

private:
    QByteArray m_bytes = "%PDF-1.4\n";
    QList<qsizetype> m_offsets;
};

} // namespace

QByteArray textPdf(const QString &title, const QStringList &lines)
{
    const QStringList all = broken(lines);
    const qsizetype pages = qMax<qsizetype>(1, (all.size() + linesPerPage - 1) / linesPerPage);
    QByteArray kids;
    for (qsizetype page = 0; page < pages; ++page)
        kids += QByteArray::number(4 + 2 * page) + " 0 R ";
    Writer writer;
    writer.add("<< /Type /Catalog /Pages 2 0 R >>");
    writer.add("<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages) + " >>");
    writer.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica"
               " /Encoding /WinAnsiEncoding >>");
    for (qsizetype page = 0; page < pages; ++page) {
        const QByteArray content = pageContent(title, all.mid(page * linesPerPage, linesPerPage));
        writer.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]"
                   " /Resources << /Font << /F1 3 0 R >> >> /Contents "
                   + QByteArray::number(5 + 2 * page) + " 0 R >>");
        writer.add("<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content
                   + "\nendstream");
    }
    return writer.finish();
}

} // namespace smile::sandbox
