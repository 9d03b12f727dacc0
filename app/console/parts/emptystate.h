#pragma once

#include "theme/buttonlook.h"

#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace smile::console {

class Button;
class CopyLabel;
class Label;

/// All that stands in an EmptyState. `requestId`: of the call that failed, to be copied for the
/// support; may be empty.
struct EmptyContent
{
    QString iconName, title, sentence;
    QStringList buttons = {};
    QString requestId = {};
    bool operator==(const EmptyContent &) const = default;
};

/// What stands where there is nothing: an icon, a title, one or two sentences, the next step as
/// buttons; centred.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Replaces everything, buttons too.
    void setContent(const QString &iconName, const QString &title, const QString &sentence);
    /// The same, with buttons. What stands there already stays as it is, and with it the focus:
    /// true when the buttons are new, and to be connected.
    bool setContent(const EmptyContent &content);
    QList<Button *> buttons() const;
    Button *addButton(const QString &text, ButtonKind kind = ButtonKind::Secondary);

    QString title() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showRequestId();

    EmptyContent m_content;
    QWidget *m_iconPlace;
    Label *m_title;
    Label *m_sentence;
    QHBoxLayout *m_request;
    Label *m_requestName = nullptr;
    CopyLabel *m_requestId = nullptr;
    QHBoxLayout *m_buttons;
};

} // namespace smile::console
