// Links from tickets, and the second start that ends in the first one's window.
#include "catalog/catalog.h"
#include "consoleparts.h"
#include "links/linkquestion.h"
#include "words/troublewords.h"

#include <QApplication>
#include <QFileOpenEvent>

#include <algorithm>

namespace smile::console {

bool Console::handOver() const
{
    if (!m_line.envFile.isEmpty() || m_line.ownSandbox || m_line.reportStart)
        return false; // what no other window shows
    const auto own = profileToOpen();
    if (!own)
        return false; // start() says so
    QStringList ids{own->id};
    const auto link = parseLink(m_line.link);
    if (const auto meant = link ? d->profiles.findByName(link->profile) : std::nullopt)
        ids.prepend(meant->id);
    return std::ranges::any_of(
        ids, [this](const QString &id) { return d->instance.handOver(id, m_line.link); });
}

// On macOS a link comes as an event, also to a program that runs.
bool Console::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FileOpen) {
        called(static_cast<QFileOpenEvent *>(event)->url().toString());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void Console::called(const QString &text)
{
    d->window->setWindowState(d->window->windowState() & ~Qt::WindowMinimized);
    d->window->raise();
    d->window->activateWindow();
    if (const auto link = parseLink(text))
        follow(*link);
    else if (!text.isEmpty())
        d->window->say(
            tr("What was to be opened is no link to a person, an account or an invite."));
}

void Console::follow(const Link &link)
{
    if (!d->session) {
        m_link = link;
        return;
    }
    const vault::Profile &shown = d->session->profile();
    const auto meant =
        link.profile.isEmpty() ? std::optional(shown) : d->profiles.findByName(link.profile);
    if (meant && meant->id == shown.id) {
        show(link);
        return;
    }
    auto *question = new LinkQuestion(meant ? meant->name : link.profile, meant.has_value(),
                                      shown.name, d->window.get());
    connect(question, &LinkQuestion::openHereWanted, this, [this, link] { show(link); });
    connect(question, &LinkQuestion::switchWanted, this, [this, link, meant] {
        m_link = link;
        switchTo(meant->id, {});
    });
    question->open();
}

// What is not read yet is asked for first: there may be no such record.
void Console::show(const Link &link)
{
    Navigator &navigator = *d->window;
    if (link.resource == &catalog::people
        || d->session->store().table(*link.resource).find(link.id)) {
        navigator.openRecord(*link.resource, link.id);
        return;
    }
    auto *once = new QObject(d->session.get());
    connect(&d->session->sync(), &sync::Sync::fetched, once,
            [this, once, link, &navigator](const catalog::Resource *resource, const QString &id,
                                           const std::optional<api::Error> &error) {
                if (resource != link.resource || id != link.id)
                    return;
                once->deleteLater();
                if (d->session->store().table(*resource).find(id))
                    navigator.openRecord(*resource, id);
                else
                    d->window->say(
                        error ? tr("%1 could not be opened: %2").arg(id, callSentence(*error))
                              : tr("%1 does not exist at Smile (any more).").arg(id));
            });
    d->session->sync().fetch(*link.resource, link.id);
}

} // namespace smile::console
