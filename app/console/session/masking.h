#pragma once

#include "api/gate.h"
#include "catalog/mask.h"

#include <QHash>
#include <QObject>

namespace smile::console {

/// What a session hides at the moment: its level, the fields that somebody asked to see for a
/// while, and whether all of it is shown. Nothing of it is kept.
class Masking : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds shownFor{30};

    /// The clock outlives it.
    Masking(catalog::MaskLevel level, api::Clock &clock, QObject *parent = nullptr);

    catalog::MaskLevel level() const { return m_level; }
    void setLevel(catalog::MaskLevel level);

    /// For a wording; Off while all is shown.
    const catalog::Mask &mask() const { return m_mask; }
    /// Whether anything is hidden that could be shown.
    bool hides() const { return m_mask.level != catalog::MaskLevel::Off; }

    /// Shows a field (catalog::fieldKey) or a whole record (its id) for 30 seconds.
    void show(const QString &key);
    /// Shows it, or hides it at once.
    void toggle(const QString &key);
    /// How much of its time is left, 1 to 0; 0 when neither it nor its record is shown for a while.
    double left(const QString &key) const;
    /// Until the session ends or somebody leaves the desk. Who asks writes the audit line.
    void showAll();
    bool showsAll() const { return m_all; }
    /// Forgets everything that is shown.
    void hideAll();

Q_SIGNALS:
    /// Other things are hidden than before: everything that is painted is to be painted anew.
    void changed();
    /// Whatever was shown is to be hidden again, what a person opened as well.
    void hidden();
    /// A second of a countdown has gone.
    void ticked();

private:
    void tick();
    void awaitTick();
    void settle();

    api::Clock &m_clock;
    catalog::MaskLevel m_level;
    bool m_all = false;
    bool m_ticking = false;
    QHash<QString, std::chrono::milliseconds> m_ends; ///< of what is shown, by the clock
    catalog::Mask m_mask;
};

} // namespace smile::console
