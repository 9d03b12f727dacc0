#pragma once

#include "catalog/resource.h"
#include "records/table.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace smile::console {

class Button;
class CopyLabel;
class IconButton;
class Label;
class Mark;
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
    /// Second-rank actions become icons.
    void setNarrow(bool narrow);
    void retranslate();

Q_SIGNALS:
    /// For a ticket; `named`: with the person's name and contact.
    void summaryWanted(bool named);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Button *addButton(catalog::ActionId action, QHBoxLayout *row);
    void perform(catalog::ActionId action, QWidget *from);
    void showReferences(const PersonFacts &facts);
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
    Label *m_referenceName;
    CopyLabel *m_reference;
    Label *m_more;
    QList<std::pair<catalog::ActionId, Button *>> m_buttons;
    IconButton *m_menu;
};

} // namespace smile::console
