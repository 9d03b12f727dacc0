#pragma once

#include "casefile/providerhealth.h"

#include <QWidget>

namespace smile::console {

/// Tries at a provider by the hour: failures stand on successes, an hour without any is a tick. The
/// sentence beside it says the same in words.
class ProviderBars : public QWidget
{
    Q_OBJECT

public:
    explicit ProviderBars(QWidget *parent = nullptr);

    /// Oldest first.
    void show(const QList<casefile::Outcomes> &bars);

    QSize sizeHint() const override { return {214, 35}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<casefile::Outcomes> m_bars;
};

} // namespace smile::console
