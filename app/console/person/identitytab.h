#pragma once

#include "person/fieldsmodel.h"
#include "person/persontab.h"

#include <QHash>

class QHBoxLayout;

namespace smile::console {

class Button;
class Label;
class LoadLine;
class Mark;
class TableView;
struct PersonContext;

/// What the sources say of each other in a sentence, the photos, and every field of each identity
/// side by side.
class IdentityTab : public PersonTab
{
    Q_OBJECT

public:
    explicit IdentityTab(const PersonContext &context, QWidget *parent = nullptr);

    void refreshWords() override;

private:
    struct Photo
    {
        QWidget *place = nullptr;
        Mark *mark = nullptr;
        Label *words = nullptr;
        Button *load = nullptr; ///< asks before another host is called
        QString link;
    };

    void loadPhoto(const QString &id);
    void openMenu(const QModelIndex &index, const QPoint &place);
    void showPhotos(const QList<records::Record> &identities, const catalog::Wording &wording);
    void showPhoto(Photo &photo, const records::Record &identity, const catalog::Wording &wording);

    const PersonContext &m_context;
    FieldsModel m_model;
    Label *m_judgement;
    TableView *m_table;
    LoadLine *m_line;
    QWidget *m_strip;
    QHBoxLayout *m_photoRow;
    QHash<QString, Photo> m_photos; ///< by identity id
};

} // namespace smile::console
