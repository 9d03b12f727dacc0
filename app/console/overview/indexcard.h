#pragma once

#include "catalog/cell.h"
#include "parts/card.h"
#include "sync/status.h"

class QGridLayout;

namespace smile::console {

class Button;
class Label;
class Meter;

/// What of the tenant is here: a row a list with how far it is and when it was last looked at; how
/// long the rest takes; pause.
class IndexCard : public Card
{
    Q_OBJECT

public:
    explicit IndexCard(QWidget *parent = nullptr);

    void show(const sync::Status &status, const catalog::Wording &wording);
    void retranslate();

Q_SIGNALS:
    void pauseWanted(bool paused);

private:
    struct Row
    {
        const catalog::Resource *resource;
        Label *name;
        Meter *meter;
        Label *count;
        Label *fresh;
    };

    void makeRows(const QList<sync::ListStatus> &lists);
    void showRow(const Row &row, const sync::ListState &state, bool paused,
                 const catalog::Wording &wording);
    QString summary(const sync::Status &status) const;
    QString firstTimeSummary(const sync::Status &status) const;

    Label *m_title;
    Label *m_summary;
    Button *m_pause;
    QGridLayout *m_grid;
    QList<Row> m_rows;
    bool m_paused = false;
};

} // namespace smile::console
