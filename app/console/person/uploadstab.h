#pragma once

#include "person/persontab.h"
#include "person/recordfiles.h"

#include <QHash>
#include <QPointer>

class QSplitter;
class QVBoxLayout;

namespace smile::console {

class ArchiveCard;
class ArchiveFields;
class Button;
class CardGrid;
class FileViewer;
class LoadLine;
class Segments;
struct PersonContext;

/// What the person uploaded: a card an archive, and of the chosen one its file beside what Smile
/// read from it; below each other where the window is narrow.
class UploadsTab : public PersonTab
{
    Q_OBJECT

public:
    explicit UploadsTab(const PersonContext &context, QWidget *parent = nullptr);

    void refreshWords() override;
    bool select(const QString &id) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Esc goes back to the cards

private:
    void build();
    ArchiveCard *cardFor(const QString &id);
    QList<ArchiveCard *> showCards();
    void choose(ArchiveCard *card, bool load);
    void closeFile();
    QString shownName(const ArchiveCard &card, const RecordFile &file) const;
    void showFiles(const ArchiveCard &card);
    void showFile(int file, bool load);
    void openMenu(ArchiveCard *card, const QPoint &place);
    void upload();

    const PersonContext &m_context;
    LoadLine *m_line;
    CardGrid *m_grid;
    QSplitter *m_splitter;
    QWidget *m_left;
    QVBoxLayout *m_leftColumn;
    QPointer<Segments> m_files; ///< where an archive has several
    qsizetype m_fileCount = 0; ///< of the chosen archive
    FileViewer *m_viewer;
    ArchiveFields *m_fields;
    Button *m_upload;
    QHash<QString, ArchiveCard *> m_cards; ///< by id
};

} // namespace smile::console
