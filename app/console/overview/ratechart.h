#pragma once

#include "api/gate.h"

#include <QWidget>

namespace smile::console {

/// The requests of the last 60 s as bars, one a second: a person's dark at the foot, the
/// background's light above; the limit is a dashed line with its number. The sentence beside it
/// says the same in words.
class RateChart : public QWidget
{
    Q_OBJECT

public:
    explicit RateChart(QWidget *parent = nullptr);

    /// `seconds`: oldest first. `limit`: requests a second; 0 for none.
    void show(const QList<api::Departures> &seconds, int limit);

    QSize sizeHint() const override { return {364, 120}; }
    QSize minimumSizeHint() const override { return {200, 120}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<api::Departures> m_seconds;
    int m_limit = 0;
};

} // namespace smile::console
