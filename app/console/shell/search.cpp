#include "shell/search.h"

#include "actions/registry.h"
#include "catalog/catalog.h"
#include "catalog/vocabularies.h"
#include "parts/textfield.h"
#include "records/find/find.h"
#include "session/session.h"
#include "shell/navigation.h"
#include "shell/privacy.h"
#include "shell/savedviews.h"
#include "shell/searchnotice.h"
#include "shell/searchrows.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int perKind = 5;
constexpr int finderDelay = 1000; ///< milliseconds after a session began
constexpr int againDelay = 300; ///< milliseconds between two looks while lists load
constexpr int widest = 720;
constexpr int padding = 12; ///< of the list, above and below together

bool hasAll(const QString &text, const QStringList &words)
{
    const QString folded = catalog::folded(text);
    return !words.isEmpty() && std::ranges::all_of(words, [&folded](const QString &word) {
        return folded.contains(word);
    });
}

} // namespace

SearchPopup::SearchPopup(SearchField &field, Navigator &navigator, QWidget *window)
    : QListView(window)
    , m_field(field)
    , m_navigator(navigator)
    , m_model(new QStandardItemModel(this))
{
    hide();
    setModel(m_model);
    setItemDelegate(new SearchRowPainter(this));
    setFrameShape(StyledPanel);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setBackgroundRole(QPalette::ToolTipBase);
    m_again.setSingleShot(true);
    m_again.setInterval(againDelay);
    m_field.installEventFilter(this);
    window->installEventFilter(this);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isVisible() && !m_field.text().isEmpty())
            search(m_field.text());
    });
    connect(&m_field, &QLineEdit::textChanged, this, &SearchPopup::search);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (now == &m_field && before)
            m_before = before;
    });
    connect(this, &QListView::clicked, this, &SearchPopup::open);
}

SearchPopup::~SearchPopup() = default;

void SearchPopup::setSession(Session *session)
{
    m_session = session;
    m_finder.reset();
    m_recents = std::make_unique<Recents>();
    if (session) {
        m_recents->setNotes(session->notes());
        connect(session, &Session::notesChanged, m_recents.get(),
                [this] { m_recents->setNotes(m_session->notes()); });
    }
    m_field.clear();
    hide();
    // Its texts are made from what is loaded: the first rows on the screen go before them.
    QTimer::singleShot(finderDelay, this, [this] {
        if (m_session)
            finder();
    });
}

void SearchPopup::setCommands(std::function<QList<QAction *>()> commands)
{
    m_commands = std::move(commands);
}

// What is found is masked as the session says: found anew, it is shown as it may be now.
void SearchPopup::setPrivacy(Privacy &privacy)
{
    connect(&privacy, &Privacy::changed, this, [this] {
        if (isVisible())
            search(m_field.text());
    });
}

void SearchPopup::opened(const catalog::Resource &resource, const QString &id)
{
    if (m_recents)
        m_recents->add(resource, id);
}

records::Finder &SearchPopup::finder()
{
    if (!m_finder) {
        m_finder = std::make_unique<records::Finder>(m_session->store());
        connect(m_finder.get(), &records::Finder::found, this, &SearchPopup::showFindings);
        connect(m_finder.get(), &records::Finder::indexed, &m_again, [this] {
            if (isVisible() && !m_again.isActive())
                m_again.start();
        });
    }
    return *m_finder;
}

void SearchPopup::search(const QString &text)
{
    m_chooseWhenFound = false;
    if (!m_session) {
        hide();
    } else if (text.trimmed().isEmpty()) {
        if (m_finder)
            m_finder->cancel();
        showRecent();
    } else {
        finder().search(text, perKind);
    }
}

void SearchPopup::showRecent()
{
    m_model->clear();
    QList<QStandardItem *> rows;
    records::Store &store = m_session->store();
    for (const Recents::Opened &opened : m_recents->all()) {
        const records::Record record = store.table(*opened.resource).find(opened.id);
        if (record)
            rows += searchHit(records::masked(records::hitFor(store, *opened.resource, record),
                                              m_session->masking().mask()),
                              {});
    }
    addGroup(tr("Recently opened"), rows);
    if (rows.isEmpty() || !m_field.hasFocus())
        hide();
    else
        appear();
}

void SearchPopup::showFindings(const records::Findings &findings)
{
    const QString current = currentIndex().data(IdRole).toString();
    m_model->clear();
    const QStringList words =
        catalog::folded(findings.text.simplified()).split(u' ', Qt::SkipEmptyParts);
    addHits(findings);
    addCodes(words);
    addActions(words);
    addPages(words);
    addViews(words);
    addNothing(findings);
    appear();
    // The same text again, with more that is loaded: the choice stays.
    const QModelIndexList same = current.isEmpty()
                                     ? QModelIndexList()
                                     : m_model->match(m_model->index(0, 0), IdRole, current, 1,
                                                      Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (!same.isEmpty() && m_again.isActive())
        setCurrentIndex(same.constFirst());
    if (std::exchange(m_chooseWhenFound, false))
        open(currentIndex());
}

void SearchPopup::addHits(const records::Findings &findings)
{
    for (const records::HitGroup &group : findings.groups) {
        QList<QStandardItem *> rows;
        for (const records::Hit &found : group.hits) {
            const records::Hit hit = records::masked(found, m_session->masking().mask());
            rows += searchHit(hit, subtitleOf(hit));
        }
        addGroup(tr("%1 (%2)").arg(group.resource->titleText(), locale().toString(group.total)),
                 rows);
    }
}

// An account is told by its provider: by name, where it was not the slug that was found.
QString SearchPopup::subtitleOf(const records::Hit &hit) const
{
    if (hit.resource != &catalog::accounts || !hit.subtitleMarks.isEmpty())
        return hit.subtitle;
    return catalog::providerName(hit.subtitle, m_session->store().names());
}

void SearchPopup::addCodes(const QStringList &words)
{
    QList<QStandardItem *> rows;
    for (const catalog::Word &word : catalog::vocabularies::accountErrorCode.words) {
        const QString code = QString::fromLatin1(word.value);
        const QString meaning = catalog::vocabularies::accountErrorCode.text(code);
        QString spoken = code;
        spoken.replace(u'_', u' ');
        if (rows.size() == perKind || !hasAll(code + u' ' + spoken + u' ' + meaning, words))
            continue;
        QStandardItem *row = searchThing(meaning, code, u"error"_s);
        row->setData(int(PageId::Accounts), PageRole);
        row->setData(QString(u"error:" + code.toLower()), FilterRole);
        rows += row;
    }
    addGroup(tr("Accounts with this error"), rows);
}

void SearchPopup::addActions(const QStringList &words)
{
    QList<QStandardItem *> rows = commandRows(words);
    for (const actions::Entry &entry : actions::all()) {
        const QString name = actions::words(entry.id);
        if (entry.needsRecord || !hasAll(name, words))
            continue;
        const QKeySequence keys(QString::fromLatin1(entry.shortcut));
        QStandardItem *row = searchThing(name, keys.toString(QKeySequence::NativeText),
                                         QString::fromLatin1(entry.icon));
        row->setData(int(entry.id), ActionRole);
        rows += row;
    }
    addGroup(tr("Do"), rows);
}

QList<QStandardItem *> SearchPopup::commandRows(const QStringList &words)
{
    QList<QStandardItem *> rows;
    m_offered.clear();
    const QList<QAction *> commands = m_commands ? m_commands() : QList<QAction *>();
    for (QAction *command : commands) {
        if (!command->isEnabled() || command->text().isEmpty() || !hasAll(command->text(), words))
            continue;
        QStandardItem *row =
            searchThing(command->text(), command->shortcut().toString(QKeySequence::NativeText),
                        command->data().toString());
        row->setData(m_offered.size(), CommandRole);
        m_offered += command;
        rows += row;
    }
    return rows;
}

void SearchPopup::addPages(const QStringList &words)
{
    QList<QStandardItem *> rows;
    for (int page = 0; page <= int(PageId::Settings); ++page) {
        const QString name = NavigationModel::pageName(PageId(page));
        if (!hasAll(name, words))
            continue;
        QStandardItem *row = searchThing(name, {}, NavigationModel::pageIcon(PageId(page)));
        row->setData(page, PageRole);
        rows += row;
    }
    addGroup(tr("Pages"), rows);
}

// Each by its name, or all of a kind by what they are together.
void SearchPopup::addViews(const QStringList &words)
{
    const auto addKind = [&](const QList<SavedView> &views, const QString &kind,
                             const QString &iconName) {
        QList<QStandardItem *> rows;
        for (const SavedView &view : views) {
            if (rows.size() == perKind || !hasAll(view.name + u' ' + kind, words))
                continue;
            QStandardItem *row =
                searchThing(view.name, NavigationModel::pageName(view.page), iconName);
            row->setData(int(view.page), PageRole);
            row->setData(view.filter, FilterRole);
            rows += row;
        }
        addGroup(kind, rows);
    };
    addKind(SavedViews::needingAttention(),
            QCoreApplication::translate("Navigation", "Needs attention"), u"warning"_s);
    if (m_views)
        addKind(m_views->kept(), QCoreApplication::translate("Navigation", "Kept filters"),
                u"star"_s);
}

void SearchPopup::addNothing(const records::Findings &findings)
{
    const bool loading = m_session->sync().loading() || !findings.complete;
    const records::Snapshot people = m_session->store().table(catalog::people).snapshot();
    const SearchNotice notice(m_session->profile().environment(), people.any().id(), loading);
    for (const QString &sentence : notice.sentences(findings))
        m_model->appendRow(searchNotice(sentence));
    if (m_model->rowCount() == 0)
        m_model->appendRow(searchGroup(loading ? tr("Nothing found in what is loaded so far")
                                               : tr("Nothing found")));
}

void SearchPopup::addGroup(const QString &title, const QList<QStandardItem *> &rows)
{
    if (rows.isEmpty())
        return;
    m_model->appendRow(searchGroup(title));
    for (QStandardItem *row : rows)
        m_model->appendRow(row);
}

void SearchPopup::appear()
{
    setAccessibleName(tr("Search results"));
    setCurrentIndex(firstRow());
    place();
    show();
    raise();
}

void SearchPopup::place()
{
    QWidget *over = parentWidget();
    const QPoint corner = m_field.mapTo(over, QPoint(0, m_field.height() + 6));
    const int width = std::clamp(m_field.width(), 480, widest);
    int height = padding;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += SearchRowPainter::heightOf(m_model->index(row, 0), width - padding);
    setGeometry(corner.x(), corner.y(), width, std::min(height, over->height() - corner.y() - 40));
}

QModelIndex SearchPopup::firstRow() const
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (isSearchThing(m_model->index(row, 0)))
            return m_model->index(row, 0);
    return {};
}

void SearchPopup::move(int step)
{
    for (int row = currentIndex().row() + step; row >= 0 && row < m_model->rowCount();
         row += step) {
        const QModelIndex next = m_model->index(row, 0);
        if (!isSearchThing(next))
            continue;
        setCurrentIndex(next);
        return;
    }
}

// Enter means the text as it stands, not what was found for the one before.
void SearchPopup::choose()
{
    if (m_finder && m_finder->searching())
        m_chooseWhenFound = true;
    else
        open(currentIndex());
}

void SearchPopup::open(const QModelIndex &index)
{
    if (!isSearchThing(index))
        return;
    const QVariant action = index.data(ActionRole);
    const QVariant command = index.data(CommandRole);
    const QVariant page = index.data(PageRole);
    const QString filter = index.data(FilterRole).toString();
    const QString key = index.data(ResourceRole).toString();
    const catalog::Resource *resource = catalog::find(key);
    const QString id = index.data(IdRole).toString();
    const QString owner = index.data(OwnerRole).toString();
    m_field.clear();
    hide();
    // What is done is done where one was: a dialog gives the focus back to there.
    if ((command.isValid() || action.isValid()) && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    if (command.isValid()) {
        if (QAction *chosen = m_offered.value(command.toInt()))
            chosen->trigger();
    } else if (action.isValid())
        Q_EMIT actionChosen(catalog::ActionId(action.toInt()));
    else if (!filter.isEmpty())
        m_navigator.showFiltered(PageId(page.toInt()), filter);
    else if (page.isValid())
        m_navigator.showPage(PageId(page.toInt()));
    else if (key == QLatin1StringView(catalog::people.key))
        m_navigator.openPerson(id);
    else if (resource && (resource == &catalog::invites || owner.isEmpty()))
        m_navigator.openRecord(*resource, id);
    else if (resource == &catalog::accounts || resource == &catalog::identities)
        m_navigator.openRecord(*resource, id);
    else
        m_navigator.openPerson(owner); // a document, a task …: it is on its person's page
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != &m_field)
        return QListView::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut)
        hide();
    if (event->type() == QEvent::FocusIn)
        search(m_field.text());
    if (event->type() != QEvent::KeyPress || !isVisible())
        return QListView::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return QListView::eventFilter(watched, event);
    }
}

} // namespace smile::console
