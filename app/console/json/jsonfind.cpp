#include "json/jsonfind.h"

#include "parts/inbackground.h"

namespace smile::console {

JsonFind::~JsonFind()
{
    giveUp();
}

void JsonFind::giveUp()
{
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
}

void JsonFind::find(const SharedLines &lines, const QString &needle)
{
    giveUp();
    if (!lines || needle.isEmpty()) {
        Q_EMIT found({});
        return;
    }
    m_stop = std::make_shared<std::atomic_bool>(false);
    inBackground(
        this,
        [lines, needle, stop = m_stop] {
            return placesOf(needle, lines->text, [&stop] { return stop->load(); });
        },
        [this, stop = m_stop](const QList<qsizetype> &places) {
            if (stop != m_stop)
                return; // another one was asked since
            m_stop.reset();
            Q_EMIT found(places);
        });
}

} // namespace smile::console
