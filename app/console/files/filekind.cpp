#include "files/filekind.h"

#include <QRegularExpression>
#include <QStringBuilder>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBeforePdf = 1024; // as every reader of PDF allows
constexpr qsizetype longestName = 100;

QString suffixOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Jpeg:
        return u".jpg"_s;
    case FileKind::Png:
        return u".png"_s;
    case FileKind::WebP:
        return u".webp"_s;
    case FileKind::Pdf:
        return u".pdf"_s;
    case FileKind::Other:
        break;
    }
    return {};
}

} // namespace

FileKind kindOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\xff\xd8\xff"))
        return FileKind::Jpeg;
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return FileKind::Png;
    if (bytes.size() >= 12 && bytes.startsWith("RIFF") && bytes.sliced(8).startsWith("WEBP"))
        return FileKind::WebP;
    // A page of HTML may hold the mark as well: what begins as markup is none.
    const QByteArrayView head = bytes.first(std::min(bytes.size(), mostBeforePdf));
    if (!head.trimmed().startsWith('<') && head.indexOf("%PDF-") >= 0)
        return FileKind::Pdf;
    return FileKind::Other;
}

FileKind claimedKind(const QString &text)
{
    const QString end = text.sliced(text.lastIndexOf(u'.') + 1).toLower();
    if (end == "jpg"_L1 || end == "jpeg"_L1)
        return FileKind::Jpeg;
    if (end == "png"_L1)
        return FileKind::Png;
    if (end == "webp"_L1)
        return FileKind::WebP;
    return end == "pdf"_L1 ? FileKind::Pdf : FileKind::Other;
}

bool isPicture(FileKind kind)
{
    return kind == FileKind::Jpeg || kind == FileKind::Png || kind == FileKind::WebP;
}

QString kindName(FileKind kind)
{
    switch (kind) {
    case FileKind::Jpeg:
        return u"JPEG"_s;
    case FileKind::Png:
        return u"PNG"_s;
    case FileKind::WebP:
        return u"WebP"_s;
    case FileKind::Pdf:
        return u"PDF"_s;
    case FileKind::Other:
        break;
    }
    return {};
}

QString saveName(const QString &name, FileKind kind)
{
    QString safe;
    for (const QChar letter : name) {
        const bool bad = !letter.isPrint() || u"/\\:*?\"<>|"_s.contains(letter);
        safe += bad ? u' ' : letter;
    }
    safe = safe.simplified();
    while (safe.startsWith(u'.') || safe.startsWith(u' ')) // hidden, or the folder above
        safe.remove(0, 1);
    const QString suffix = suffixOf(kind);
    if (claimedKind(safe) == kind && kind != FileKind::Other)
        safe.truncate(safe.lastIndexOf(u'.'));
    safe = safe.first(std::min(safe.size(), longestName)).trimmed();
    // Windows takes these for its devices, whatever follows the dot.
    static const QRegularExpression device(u"^(con|prn|aux|nul|(com|lpt)\\d)(?=$|\\.)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    safe.replace(device, u"\\1_"_s);
    return (safe.isEmpty() ? u"document"_s : safe) % suffix;
}

} // namespace smile::console
