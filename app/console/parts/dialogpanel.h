#pragma once

#include <QWidget>

namespace smile::console {

/// The rounded sheet of a Dialog; screen readers meet it as a modal dialog.
class DialogPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DialogPanel(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The foot of a Dialog, with the rule above it.
class DialogFoot : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace smile::console
