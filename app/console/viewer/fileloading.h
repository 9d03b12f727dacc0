#pragma once

#include "files/filefetcher.h"
#include "files/filekind.h"
#include "files/fileopener.h"
#include "files/pdfmodule.h"
#include "files/picture.h"

#include <QObject>

namespace smile::console {

/// A file that a record names.
struct RecordFile
{
    QString name; ///< may be empty
    QString link;
    QString format = {}; ///< what the record says that it is ("PDF"); may be empty
    bool operator==(const RecordFile &) const = default;
};

/// What a viewer works with. Everything outlives it.
struct FileTools
{
    FileFetcher &fetcher;
    FileOpener &opener;
    PdfSource &pdf;
    QUrl apiBase; ///< files of other hosts are asked about first
};

/// The way of one file from its link to something that can be shown: where it lies, whether that
/// host may be asked, its bytes, what they really are, and only then its pages.
class FileLoading : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Nothing,
        Waiting, ///< nobody asked for it yet
        Asking, ///< it lies at host(), which is none of the profile's
        Loading,
        Failed, ///< words() say why; another try may help
        Refused, ///< words() say why; it stays like that
        Unshown, ///< it is there, but cannot be shown here: words() say why
        Picture,
        Pdf
    };

    explicit FileLoading(const FileTools &tools, QObject *parent = nullptr);

    /// Another file; what was under way ends. Nothing is fetched before start().
    void setFile(const RecordFile &file);
    /// Fetches it, or asks first.
    void start();
    void allowHost(); ///< this once
    void refuseHost();
    void cancel();

    Stage stage() const { return m_stage; }
    const RecordFile &file() const { return m_file; }
    const QString &words() const { return m_words; }
    /// That the bytes are not what the record claims; empty else. No reason not to show them.
    const QString &remark() const { return m_remark; }
    /// As it is called on the wire: letters of another script that look like ours are seen.
    QString host() const { return m_url.host(QUrl::FullyEncoded); }
    QUrl url() const { return m_url; }
    qint64 received() const { return m_received; }
    qint64 total() const { return m_total; } ///< -1 while nobody knows
    const QByteArray &bytes() const { return m_bytes; }
    FileKind kind() const { return m_kind; }
    const console::Picture &picture() const { return m_picture; }
    const QList<QSizeF> &pages() const { return m_pages; } ///< points

    /// Has a page of the PDF drawn; pageDrawn() tells.
    void draw(int page, QSize pixels);

Q_SIGNALS:
    void changed();
    void progressed();
    void pageDrawn(int page, const QImage &image);

private:
    void fetch();
    void take(const FetchedFile &fetched);
    void open();
    void openPdf();
    void showPicture(const console::Picture &picture);
    void set(Stage stage, const QString &words = {});

    FileTools m_tools;
    RecordFile m_file;
    QUrl m_url;
    Stage m_stage = Stage::Nothing;
    QString m_words, m_remark;
    std::unique_ptr<QObject> m_run; ///< what is under way hangs on it
    qint64 m_received = 0, m_total = -1;
    int m_moves = 0;
    QByteArray m_bytes;
    FileKind m_kind = FileKind::Other;
    console::Picture m_picture;
    std::unique_ptr<PdfFile> m_pdf;
    QList<QSizeF> m_pages;
};

} // namespace smile::console
