#include "overview/figurecounter.h"

#include "catalog/catalog.h"
#include "parts/inbackground.h"
#include "records/filtertext/filtertext.h"
#include "session/session.h"

namespace smile::console {

namespace {

constexpr qint64 longestMs = 60'000; // "for more than 15 minutes" becomes true by itself

} // namespace

FigureCounter::FigureCounter(Session &session, const QList<SavedView> &asked, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_asked(asked)
{
    for (const catalog::Resource *resource : {&catalog::accounts, &catalog::invites})
        connect(&session.store().table(*resource), &records::Table::changed, this,
                [this] { m_isOutdated = true; });
}

void FigureCounter::renew()
{
    if (m_counts || (!m_isOutdated && m_since.isValid() && m_since.elapsed() < longestMs))
        return;
    m_isOutdated = false;
    m_counts = true;
    m_since.start();
    catalog::Wording wording;
    wording.zone = QTimeZone::systemTimeZone();
    wording.now = QDateTime::currentDateTimeUtc();
    wording.names = m_session.store().names();
    inBackground(
        this,
        [asked = questions(wording),
         accounts = m_session.store().table(catalog::accounts).snapshot(),
         providers = m_session.store().table(catalog::providers).snapshot(), now = wording.now,
         zone = wording.zone] { return figuresOf(asked, accounts, providers, now, zone); },
        [this](const Figures &figures) { take(figures); });
}

QList<Question> FigureCounter::questions(const catalog::Wording &wording)
{
    QList<Question> questions;
    for (const SavedView &view : std::as_const(m_asked)) {
        const catalog::Resource &resource = *resourceOf(view.page);
        questions += {m_session.store().table(resource).snapshot(), &resource,
                      records::parseFilter(view.filter, {resource, wording, {}}).conditions};
    }
    return questions;
}

void FigureCounter::take(const Figures &figures)
{
    m_counts = false;
    m_figures = figures;
    Q_EMIT counted();
}

} // namespace smile::console
