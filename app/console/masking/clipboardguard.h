#pragma once

#include "api/gate.h"

#include <QByteArray>
#include <QObject>

namespace smile::console {

/// Takes what copyPersonal() put into the clipboard away after 30 seconds, and when it ends itself,
/// unless something else was copied meanwhile. One for the program.
class ClipboardGuard : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds keptFor{30};

    /// The clock outlives it, and the application both.
    explicit ClipboardGuard(api::Clock &clock, QObject *parent = nullptr);
    ~ClipboardGuard() override;

private:
    void look();
    void clear(const QByteArray &copy);

    api::Clock &m_clock;
    QByteArray m_copy; ///< ours, that is waited for
};

} // namespace smile::console
