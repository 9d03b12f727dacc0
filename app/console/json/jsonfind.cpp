#include "json/jsonfind.h"

#include "parts/inbackground.h"

namespace smile::console {

namespace {

QList<qsizetype> placesOf(const QString &needle, const QString &text, const std::atomic_bool &stop)
{
    QList<qsizetype> places;
    qsizetype at = 0;
    while ((at = text.indexOf(needle, at, Qt::CaseInsensitive)) >= 0 && !stop) {
        places += at;
        at += needle.size();
    }
    return places;
}

} // namespace

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
        this, [lines, needle, stop = m_stop] { return placesOf(needle, lines->text, *stop); },
        [this, stop = m_stop](const QList<qsizetype> &places) {
            if (stop != m_stop)
                return; // another one was asked since
            m_stop.reset();
            Q_EMIT found(places);
        });
}

} // namespace smile::console
