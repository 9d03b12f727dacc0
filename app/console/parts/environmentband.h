#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace smile::console {

/// “Embedded sandbox”, “Smile sandbox”, “Production”, “Custom host”: the same words in the band and
/// in the window's title.
QString environmentName(Environment environment);

/// The band that leaves no doubt about where one is: 26 high, first thing in the window and on each
/// dialog. Its accessible name is its words.
class EnvironmentBand : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentBand(QWidget *parent = nullptr);

    void setEnvironment(Environment environment);
    Environment environment() const { return m_environment; }

    /// At the right end.
    void setProfile(const QString &profile);
    QString profile() const { return m_profile; }

    /// Rounds the upper corners, for the band on top of a dialog.
    void setTopRadius(int radius);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateName();

    Environment m_environment = Environment::Embedded;
    QString m_profile;
    int m_topRadius = 0;
};

} // namespace smile::console
