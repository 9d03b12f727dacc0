#pragma once

#include "theme/buttonlook.h"

#include <QWidget>

class QHBoxLayout;

namespace smile::console {

class Button;
class Label;

/// What stands where there is nothing: an icon, a title, one or two sentences, the next step as
/// buttons; centred.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Replaces everything, buttons too.
    void setContent(const QString &iconName, const QString &title, const QString &sentence);
    Button *addButton(const QString &text, ButtonKind kind = ButtonKind::Secondary);

    QString title() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    QWidget *m_iconPlace;
    Label *m_title;
    Label *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace smile::console
