#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace smile::console {

/// A choice of one of a few, side by side in one edge, 28 high. Arrow keys move.
class Segments : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(const QStringList &words, QWidget *parent = nullptr);

    /// Sets the words again (on a change of language); as many as before.
    void setWords(const QStringList &words);

    int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    /// By hand only.
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace smile::console
