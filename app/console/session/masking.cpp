#include "session/masking.h"

#include <algorithm>
#include <utility>

namespace smile::console {

using namespace std::chrono_literals;
using catalog::MaskLevel;

namespace {

// A field may be shown because all of its record is.
QString recordOf(const QString &key)
{
    return key.section(u'\n', 0, 0);
}

} // namespace

Masking::Masking(MaskLevel level, api::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_level(level)
    , m_mask{.level = level, .shown = {}}
{ }

void Masking::setLevel(MaskLevel level)
{
    if (level == m_level)
        return;
    const bool hidesMore = level > m_level;
    m_level = level;
    settle();
    if (hidesMore) // what stands open at the old level, a file say, is not for the new one
        Q_EMIT hidden();
}

void Masking::show(const QString &key)
{
    m_ends.insert(key, m_clock.now() + shownFor);
    settle();
    awaitTick();
}

void Masking::toggle(const QString &key)
{
    const bool wasShown = left(key) > 0;
    m_ends.remove(key);
    m_ends.remove(recordOf(key));
    if (wasShown)
        settle();
    else
        show(key);
}

double Masking::left(const QString &key) const
{
    const auto end = std::max(m_ends.value(key), m_ends.value(recordOf(key)));
    const std::chrono::duration<double> left = end - m_clock.now();
    return std::clamp(left / std::chrono::duration<double>(shownFor), 0.0, 1.0);
}

void Masking::showAll()
{
    m_all = true;
    settle();
}

void Masking::hideAll()
{
    m_all = false;
    m_ends.clear();
    settle();
    if (m_level != MaskLevel::Off)
        Q_EMIT hidden();
}

void Masking::awaitTick()
{
    if (!std::exchange(m_ticking, true))
        m_clock.after(1s, this, [this] { tick(); });
}

void Masking::tick()
{
    m_ticking = false;
    if (m_ends.isEmpty())
        return;
    const auto now = m_clock.now();
    m_ends.removeIf([now](const auto &entry) { return entry.value() <= now; });
    settle();
    Q_EMIT ticked();
    if (!m_ends.isEmpty())
        awaitTick();
}

void Masking::settle()
{
    catalog::Mask mask{.level = m_all ? MaskLevel::Off : m_level, .shown = {}};
    for (auto it = m_ends.cbegin(); it != m_ends.cend(); ++it)
        mask.shown.insert(it.key());
    if (mask == m_mask)
        return;
    m_mask = mask;
    Q_EMIT changed();
}

} // namespace smile::console
