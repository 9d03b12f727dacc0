#pragma once

#include "theme/theme.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace smile::console {

/// A sheet with a 1 px edge and a radius of 8. Fill body(): 16 off the edges, 8 between.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }

    /// A 3 px bar in the state's dot colour at the left edge; none by default.
    void setBar(std::optional<State> state);

    /// The quiet ground (subtle) in place of surface.
    void setQuiet(bool quiet);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    std::optional<State> m_bar;
    bool m_quiet = false;
};

} // namespace smile::console
