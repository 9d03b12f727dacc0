#pragma once

#include <QList>
#include <QWidget>

namespace smile::console {

class CopyLabel;
class Label;

/// What the lender calls a person: the first of their references with its value, "+n" for the
/// others. It gives way to what stands beside it: without room for the first, all are in the "+n".
class ReferenceLine : public QWidget
{
    Q_OBJECT

public:
    explicit ReferenceLine(QWidget *parent = nullptr);

    /// Name and value each, as the lender sent them.
    void show(const QList<std::pair<QString, QString>> &references);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QList<std::pair<QString, QString>> m_references;
    Label *m_name;
    CopyLabel *m_value;
    Label *m_more;
};

} // namespace smile::console
