#include "viewer/fileloading.h"

#include "parts/inbackground.h"

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMoves = 3; // from one address to another

QString otherThanClaimed(const RecordFile &file, const QUrl &url, FileKind kind)
{
    for (const QString &text : {file.format, file.name, url.path()}) {
        const FileKind claimed = claimedKind(text);
        if (claimed == kind || kind == FileKind::Other)
            return {};
        if (claimed != FileKind::Other)
            return FileLoading::tr("It is called a %1, but it is a %2.")
                .arg(kindName(claimed), kindName(kind));
    }
    return {};
}

} // namespace

FileLoading::FileLoading(const FileTools &tools, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
{ }

void FileLoading::set(Stage stage, const QString &words)
{
    m_stage = stage;
    m_words = words;
    Q_EMIT changed();
}

void FileLoading::setFile(const RecordFile &file)
{
    m_run.reset();
    m_pdf.reset();
    m_pages.clear();
    m_picture = {};
    m_bytes.clear();
    m_remark.clear();
    m_kind = FileKind::Other;
    m_file = file;
    m_url = QUrl(file.link);
    m_moves = 0;
    if (file.link.isEmpty()) {
        set(Stage::Nothing);
        return;
    }
    const LinkRefusal refusal = linkRefusal(file.link, m_tools.apiBase);
    set(refusal == LinkRefusal::None ? Stage::Waiting : Stage::Refused,
        refusalWords(refusal, file.link));
}

void FileLoading::start()
{
    if (m_stage != Stage::Waiting && m_stage != Stage::Failed)
        return;
    if (m_stage == Stage::Failed) { // an address that it was moved to may be good for one try
        m_url = QUrl(m_file.link);
        m_moves = 0;
    }
    if (isOwnHost(m_url, m_tools.apiBase))
        fetch();
    else
        set(Stage::Asking);
}

void FileLoading::allowHost()
{
    if (m_stage == Stage::Asking)
        fetch();
}

void FileLoading::refuseHost()
{
    if (m_stage == Stage::Asking)
        set(Stage::Waiting);
}

void FileLoading::cancel()
{
    if (m_stage == Stage::Loading)
        setFile(m_file); // with what has come already
}

void FileLoading::fetch()
{
    m_run = std::make_unique<QObject>();
    m_received = 0;
    m_total = -1;
    set(Stage::Loading);
    m_tools.fetcher.fetch(
        m_url, maxFileBytes, m_run.get(), [this](const FetchedFile &fetched) { take(fetched); },
        [this](qint64 received, qint64 total) {
            m_received = received;
            m_total = total;
            Q_EMIT progressed();
        });
}

void FileLoading::take(const FetchedFile &fetched)
{
    using Trouble = FetchedFile::Trouble;
    if (fetched.trouble == Trouble::Moved && m_moves < mostMoves
        && linkRefusal(fetched.movedTo.toString(QUrl::FullyEncoded), m_tools.apiBase)
               == LinkRefusal::None) {
        ++m_moves;
        m_url = fetched.movedTo;
        m_stage = Stage::Waiting;
        start(); // asks when that is another host
        return;
    }
    if (fetched.trouble != Trouble::None) {
        const Stage stage = fetched.trouble == Trouble::TooLarge ? Stage::Unshown
                            : fetched.trouble == Trouble::Gone   ? Stage::Refused
                                                                 : Stage::Failed;
        set(stage, troubleWords(fetched.trouble, maxFileBytes));
        return;
    }
    m_bytes = fetched.bytes;
    m_kind = kindOf(m_bytes);
    m_remark = otherThanClaimed(m_file, m_url, m_kind);
    open();
}

void FileLoading::open()
{
    if (m_bytes.isEmpty()) {
        set(Stage::Refused, tr("The file is empty."));
    } else if (m_kind == FileKind::Pdf) {
        openPdf();
    } else if (isPicture(m_kind)) {
        inBackground(
            m_run.get(), [bytes = m_bytes, kind = m_kind] { return decodedPicture(bytes, kind); },
            [this](const console::Picture &picture) { showPicture(picture); });
    } else {
        set(Stage::Unshown,
            tr("It is neither a picture (JPEG, PNG) nor a PDF, so it is not opened here."));
    }
}

void FileLoading::showPicture(const console::Picture &picture)
{
    m_picture = picture;
    if (picture.trouble == console::Picture::Trouble::None)
        set(Stage::Picture);
    else
        set(Stage::Unshown, troubleWords(picture.trouble));
}

void FileLoading::openPdf()
{
    PdfModule *module = m_tools.pdf.module();
    if (!module) {
        set(Stage::Unshown, tr("It is a PDF, and Qt PDF is not installed on this computer."));
        return;
    }
    PdfListener listener;
    listener.read = [this](PdfTrouble trouble, const QList<QSizeF> &pages) {
        m_pages = pages;
        if (trouble == PdfTrouble::None)
            set(Stage::Pdf);
        else
            set(Stage::Unshown, trouble == PdfTrouble::Locked
                                    ? tr("The PDF is locked with a password.")
                                    : tr("The PDF is damaged."));
    };
    listener.drawn = [this](int page, const QImage &image) { Q_EMIT pageDrawn(page, image); };
    m_pdf = module->open(m_bytes, std::move(listener));
}

void FileLoading::draw(int page, QSize pixels)
{
    if (m_pdf && page >= 0 && page < m_pages.size())
        m_pdf->draw(page, pixels);
}

} // namespace smile::console
