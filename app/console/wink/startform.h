#pragma once

#include "wink/winksession.h"

#include <QWidget>

class QComboBox;

namespace smile::console {

class Button;
class Label;
class PersonChoice;

/// Person, SDK version, Wink template and Start: a column of fields, or in a narrow window one row.
class StartForm : public QWidget
{
    Q_OBJECT

public:
    explicit StartForm(records::Store &store, QWidget *parent = nullptr);

    WinkChoice choice() const;
    void choosePerson(const QString &userId);
    /// How names may be shown.
    void setMask(const catalog::Mask &mask);
    void setNarrow(bool narrow);
    /// In a narrow window the last of the row.
    void setLast(QWidget *widget);
    void retranslate();
    QWidget *firstField() const;

Q_SIGNALS:
    void startWanted();

private:
    void arrange();

    Label *m_personLabel;
    Label *m_versionLabel;
    Label *m_templateLabel;
    Label *m_hint;
    PersonChoice *m_person;
    QComboBox *m_version;
    QComboBox *m_template;
    Button *m_start;
    QWidget *m_last = nullptr;
    bool m_narrow = false;
};

} // namespace smile::console
