#include "shell/savedviews.h"

#include "catalog/catalog.h"
#include "records/filtertext/filtertext.h"
#include "vault/notes.h"
#include "vault/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

const vault::Setting<QByteArray> viewsSetting{"views"};
constexpr char noteName[] = "views";
constexpr qsizetype mostViews = 50;
constexpr qsizetype longestName = 80;

QByteArray bytesOf(const QList<SavedView> &views)
{
    QJsonArray array;
    for (const SavedView &view : views)
        array += QJsonObject{{"name"_L1, view.name},
                             {"page"_L1, QLatin1StringView(resourceOf(view.page)->key)},
                             {"filter"_L1, view.filter}};
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::optional<PageId> pageOf(const QString &key)
{
    for (int page = 0; page <= int(PageId::Settings); ++page) {
        const catalog::Resource *resource = resourceOf(PageId(page));
        if (resource && key == QLatin1StringView(resource->key))
            return PageId(page);
    }
    return std::nullopt;
}

} // namespace

const catalog::Resource *resourceOf(PageId page)
{
    switch (page) {
    case PageId::People:
        return &catalog::people;
    case PageId::Accounts:
        return &catalog::accounts;
    case PageId::Invites:
        return &catalog::invites;
    case PageId::Templates:
        return &catalog::inviteTemplates;
    case PageId::Providers:
        return &catalog::providers;
    case PageId::Webhooks:
        return &catalog::webhooks;
    default:
        return nullptr;
    }
}

SavedViews::SavedViews(vault::Settings &settings, const QString &profileId,
                       const catalog::Names &names, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_profile(profileId)
    , m_names(names)
{
    add(m_settings.get(viewsSetting, m_profile));
}

void SavedViews::setNotes(vault::Notes *notes)
{
    m_notes = notes;
    m_read = false;
    if (!notes)
        return;
    notes->note(noteName, this, [this](const QByteArray &bytes) {
        m_read = true;
        add(bytes);
        write(); // with those that were kept before the store was open
    });
}

QList<SavedView> SavedViews::needingAttention()
{
    return {
        {tr("Errors"), PageId::Accounts, u"status:error"_s},
        {tr("Waiting for a code"), PageId::Accounts, u"status:awaiting_mfa statuschanged:>15m"_s},
        {tr("Re-authorise"), PageId::Accounts, u"monitoring:user_action_required"_s},
        {tr("Never opened"), PageId::Invites, u"status:invited sent:>3d"_s}};
}

qsizetype SavedViews::indexOf(PageId page, const QString &filter) const
{
    for (qsizetype i = 0; i < m_kept.size(); ++i) {
        if (m_kept.at(i).page == page && m_kept.at(i).filter == filter.trimmed())
            return i;
    }
    return -1;
}

// What could not be read as a value may be anything that somebody typed.
SavedViews::Place SavedViews::placeOf(PageId page, const QString &filter) const
{
    catalog::Wording wording;
    wording.zone = QTimeZone::systemTimeZone();
    wording.now = QDateTime::currentDateTimeUtc();
    wording.names = m_names;
    const records::ParsedFilter parsed =
        records::parseFilter(filter, {*resourceOf(page), wording, {}});
    if (!parsed.personal && parsed.problems.isEmpty())
        return Place::Settings;
    return m_notes ? Place::Sealed : Place::Session;
}

void SavedViews::keep(const SavedView &view)
{
    SavedView kept = view;
    kept.name = view.name.simplified().left(longestName);
    kept.filter = view.filter.trimmed();
    if (kept.name.isEmpty() || kept.filter.isEmpty() || !resourceOf(kept.page))
        return;
    const auto same = std::ranges::find(m_kept, kept.name, &SavedView::name);
    if (same != m_kept.end())
        *same = kept;
    else if (m_kept.size() < mostViews)
        m_kept += kept;
    write();
}

void SavedViews::rename(qsizetype index, const QString &name)
{
    const QString shortened = name.simplified().left(longestName);
    if (index < 0 || index >= m_kept.size() || shortened.isEmpty())
        return;
    m_kept[index].name = shortened;
    write();
}

void SavedViews::remove(qsizetype index)
{
    if (index < 0 || index >= m_kept.size())
        return;
    m_kept.removeAt(index);
    write();
}

void SavedViews::add(const QByteArray &bytes)
{
    const QJsonArray array = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue &value : array) {
        const QJsonObject entry = value.toObject();
        const auto page = pageOf(entry.value("page"_L1).toString());
        const SavedView view{entry.value("name"_L1).toString().left(longestName),
                             page.value_or(PageId::People), entry.value("filter"_L1).toString()};
        const bool known = std::ranges::find(m_kept, view.name, &SavedView::name) != m_kept.end();
        if (page && !known && !view.name.isEmpty() && !view.filter.isEmpty()
            && m_kept.size() < mostViews)
            m_kept += view;
    }
}

void SavedViews::write()
{
    QList<SavedView> plain, sealed;
    for (const SavedView &view : std::as_const(m_kept)) {
        const Place place = placeOf(view.page, view.filter);
        if (place == Place::Settings)
            plain += view;
        else if (place == Place::Sealed)
            sealed += view;
    }
    m_settings.set(viewsSetting, bytesOf(plain), m_profile);
    if (m_notes && m_read)
        m_notes->setNote(noteName, bytesOf(sealed));
    Q_EMIT changed();
}

} // namespace smile::console
