#pragma once

#include "catalog/resource.h"
#include "records/table.h"

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;

namespace smile::console {

class Button;
class CopyLabel;
class FieldEye;
class IconButton;
class Label;
class Mark;
class ReferenceLine;
struct PersonContext;
struct PersonFacts;

/// Who it is, 68 high: name, ids with copy, and at the right what can be done for them.
class PersonHead : public QWidget
{
    Q_OBJECT

public:
    explicit PersonHead(const PersonContext &context, QWidget *parent = nullptr);

    void show(const PersonFacts &facts);
    void setPicture(const QImage &picture);
    /// What else the menu offers; the icon's name is their data(). They outlive the head.
    void setCommands(const QList<QAction *> &commands) { m_commands = commands; }
    /// Second-rank actions become icons.
    void setNarrow(bool narrow);
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Button *addButton(catalog::ActionId action, QHBoxLayout *row);
    void perform(catalog::ActionId action, QWidget *from);
    void addEyes(QHBoxLayout *nameLine);
    void showEyes(const PersonFacts &facts);
    void openMenu();
    QString rowText() const;

    const PersonContext &m_context;
    records::Record m_row; ///< what actions take
    QString m_name;
    QStringList m_ids; ///< the person's and their accounts', for copying
    QStringList m_contact;
    Mark *m_avatar;
    Label *m_title;
    CopyLabel *m_id;
    CopyLabel *m_email;
    CopyLabel *m_phone;
    FieldEye *m_nameEye = nullptr; ///< null where nothing can be shown; the two below likewise
    FieldEye *m_emailEye = nullptr;
    FieldEye *m_phoneEye = nullptr;
    ReferenceLine *m_references;
    QList<std::pair<catalog::ActionId, Button *>> m_buttons;
    QList<QAction *> m_commands;
    IconButton *m_menu;
};

} // namespace smile::console
