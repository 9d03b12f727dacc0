#pragma once

#include <QWidget>

namespace smile::console {

class Button;
class Label;

/// What to say to the caller, to read out or to copy, and what never to ask for.
class SayPane : public QWidget
{
    Q_OBJECT

public:
    explicit SayPane(QWidget *parent = nullptr);

    void show(const QString &say, const QStringList &never);
    /// As a column beside the verdict, or across the whole width below it.
    void setStacked(bool stacked);
    Button *copyButton() const { return m_copy; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    Label *m_say;
    Label *m_never;
    Button *m_copy;
    QString m_text;
};

} // namespace smile::console
