#pragma once

#include "person/persontab.h"

#include <QHash>

class QBoxLayout;

namespace smile::console {

class CardGrid;
class DocumentCard;
class FileViewer;
class LoadLine;
struct PersonContext;

/// The person's documents as cards; the file of the chosen one is shown beside them, or below where
/// the window is narrow.
class DocumentsTab : public PersonTab
{
    Q_OBJECT

public:
    explicit DocumentsTab(const PersonContext &context, QWidget *parent = nullptr);

    void refreshWords() override;
    bool select(const QString &id) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Esc closes the file

private:
    DocumentCard *cardFor(const QString &id);
    void showFile(DocumentCard *card);
    void closeFile();
    void arrange();
    void openMenu(DocumentCard *card, const QPoint &place);

    const PersonContext &m_context;
    LoadLine *m_line;
    QBoxLayout *m_places;
    CardGrid *m_grid;
    FileViewer *m_viewer;
    QHash<QString, DocumentCard *> m_cards; ///< by id
};

} // namespace smile::console
