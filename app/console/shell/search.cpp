#include "shell/search.h"

#include "actions/registry.h"
#include "catalog/catalog.h"
#include "parts/cellroles.h"
#include "parts/paint.h"
#include "parts/textfield.h"
#include "records/find.h"
#include "session/session.h"
#include "shell/navigation.h"
#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTimer>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int perKind = 5;
constexpr int finderDelay = 1000; ///< milliseconds after a session began
constexpr int groupHeight = 26;
constexpr int rowHeight = 36;
constexpr int widest = 720;

enum Role {
    IsGroupRole = Qt::UserRole + 1,
    IconNameRole,
    SubtitleRole,
    SubtitleMatchRole,
    ResourceRole, ///< key of the resource; the id is in IdRole
    IdRole,
    ActionRole,
    PageRole
};

class RowPainter : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {0, index.data(IsGroupRole).toBool() ? groupHeight : rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.palette);
        painter->save();
        QRect rect = option.rect.adjusted(14, 0, -14, 0);
        if (index.data(IsGroupRole).toBool()) {
            painter->setFont(textFont(TextStyle::Label));
            painter->setPen(theme.muted);
            painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
            painter->restore();
            return;
        }
        if (option.state & QStyle::State_Selected) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.sel);
            painter->drawRoundedRect(option.rect.adjusted(6, 1, -6, -1), 6, 6);
        }
        paintIcon(painter, {rect.left(), rect.top(), 18, rect.height()},
                  index.data(IconNameRole).toString(), theme.muted, 16);
        rect.adjust(28, 0, 0, 0);
        const QString subtitle = index.data(SubtitleRole).toString();
        painter->setFont(textFont(TextStyle::SmallPlain));
        painter->setPen(theme.muted);
        // A match is painted bolder, so a little more than the plain text takes.
        const int room = std::min(rect.width() / 2, textWidthOf(painter->font(), subtitle) + 12);
        paintMatchedText(painter, rect.adjusted(rect.width() - room, 0, 0, 0), subtitle,
                         index.data(SubtitleMatchRole).value<QList<TextSpan>>(), option.palette);
        painter->setFont(textFont(TextStyle::Base));
        painter->setPen(theme.text);
        paintMatchedText(painter, rect.adjusted(0, 0, -room - 12, 0), index.data().toString(),
                         index.data(MatchRole).value<QList<TextSpan>>(), option.palette);
        painter->restore();
    }
};

QString iconOf(const catalog::Resource &resource)
{
    if (&resource == &catalog::people || &resource == &catalog::users)
        return u"person"_s;
    return &resource == &catalog::invites ? u"invites"_s : u"accounts"_s;
}

QStandardItem *item(const QString &title, const QString &subtitle, const QString &iconName)
{
    auto *made = new QStandardItem(title);
    made->setData(subtitle, SubtitleRole);
    made->setData(iconName, IconNameRole);
    made->setEditable(false);
    return made;
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
    setItemDelegate(new RowPainter(this));
    setFrameShape(StyledPanel);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setBackgroundRole(QPalette::ToolTipBase);
    m_field.installEventFilter(this);
    window->installEventFilter(this);
    connect(&m_field, &QLineEdit::textChanged, this, &SearchPopup::search);
    connect(this, &QListView::clicked, this, &SearchPopup::open);
}

SearchPopup::~SearchPopup() = default;

void SearchPopup::setSession(Session *session)
{
    m_session = session;
    m_finder.reset();
    m_field.clear();
    hide();
    // Its texts are made from what is loaded: the first rows on the screen go before them.
    QTimer::singleShot(finderDelay, this, [this] {
        if (m_session)
            finder();
    });
}

const records::Finder &SearchPopup::finder()
{
    if (!m_finder)
        m_finder = std::make_unique<records::Finder>(m_session->store());
    return *m_finder;
}

void SearchPopup::search(const QString &text)
{
    m_model->clear();
    const QString words = text.trimmed();
    if (words.isEmpty() || !m_session) {
        hide();
        return;
    }
    for (const records::HitGroup &group : finder().find(words, perKind)) {
        QList<QStandardItem *> rows;
        for (const records::Hit &hit : group.hits) {
            QStandardItem *row = item(hit.title, subtitleOf(hit), iconOf(*hit.resource));
            row->setData(QString::fromLatin1(hit.resource->key), ResourceRole);
            row->setData(hit.id, IdRole);
            const QList<TextSpan> match{{int(hit.matchStart), int(hit.matchLength)}};
            if (hit.matchLength > 0)
                row->setData(QVariant::fromValue(match),
                             hit.inSubtitle ? int(SubtitleMatchRole) : int(MatchRole));
            rows.append(row);
        }
        addGroup(tr("%1 (%2)").arg(group.resource->titleText(), locale().toString(group.total)),
                 rows);
    }

    const QString folded = catalog::folded(words);
    QList<QStandardItem *> actionRows;
    for (const actions::Entry &entry : actions::all()) {
        const QString name = actions::words(entry.id);
        if (entry.needsRecord || !catalog::folded(name).contains(folded))
            continue;
        QStandardItem *row = item(
            name,
            QKeySequence(QString::fromLatin1(entry.shortcut)).toString(QKeySequence::NativeText),
            QString::fromLatin1(entry.icon));
        row->setData(int(entry.id), ActionRole);
        actionRows.append(row);
    }
    addGroup(tr("Do"), actionRows);
    QList<QStandardItem *> pageRows;
    for (int page = 0; page <= int(PageId::Settings); ++page) {
        const QString name = NavigationModel::pageName(PageId(page));
        if (!catalog::folded(name).contains(folded))
            continue;
        QStandardItem *row = item(name, {}, NavigationModel::pageIcon(PageId(page)));
        row->setData(page, PageRole);
        pageRows.append(row);
    }
    addGroup(tr("Pages"), pageRows);
    if (m_model->rowCount() == 0)
        addHead(m_session->sync().loading() ? tr("Nothing found in what is loaded so far")
                                            : tr("Nothing found"));
    setAccessibleName(tr("Search results"));
    setCurrentIndex(firstRow());
    place();
    show();
    raise();
}

// An account is told by its provider: by name, where it was not the slug that was found.
QString SearchPopup::subtitleOf(const records::Hit &hit) const
{
    if (hit.resource != &catalog::accounts || (hit.inSubtitle && hit.matchLength > 0))
        return hit.subtitle;
    return m_session->store().names().providers.value(hit.subtitle, hit.subtitle);
}

void SearchPopup::addGroup(const QString &title, const QList<QStandardItem *> &rows)
{
    if (rows.isEmpty())
        return;
    addHead(title);
    for (QStandardItem *row : rows)
        m_model->appendRow(row);
}

void SearchPopup::addHead(const QString &words)
{
    auto *head = new QStandardItem(words);
    head->setData(true, IsGroupRole);
    head->setFlags(Qt::ItemIsEnabled);
    m_model->appendRow(head);
}

void SearchPopup::place()
{
    int height = 12;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_model->index(row, 0).data(IsGroupRole).toBool() ? groupHeight : rowHeight;
    QWidget *over = parentWidget();
    const QPoint corner = m_field.mapTo(over, QPoint(0, m_field.height() + 6));
    const int width = std::clamp(m_field.width(), 480, widest);
    setGeometry(corner.x(), corner.y(), width, std::min(height, over->height() - corner.y() - 40));
}

QModelIndex SearchPopup::firstRow() const
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (!m_model->index(row, 0).data(IsGroupRole).toBool())
            return m_model->index(row, 0);
    return {};
}

void SearchPopup::move(int step)
{
    for (int row = currentIndex().row() + step; row >= 0 && row < m_model->rowCount();
         row += step) {
        const QModelIndex next = m_model->index(row, 0);
        if (next.data(IsGroupRole).toBool())
            continue;
        setCurrentIndex(next);
        return;
    }
}

void SearchPopup::open(const QModelIndex &index)
{
    if (!index.isValid() || index.data(IsGroupRole).toBool())
        return;
    const QVariant action = index.data(ActionRole);
    const QVariant page = index.data(PageRole);
    const catalog::Resource *resource = catalog::find(index.data(ResourceRole).toString());
    const bool person =
        index.data(ResourceRole).toString() == QLatin1StringView(catalog::people.key);
    const QString id = index.data(IdRole).toString();
    m_field.clear();
    hide();
    if (action.isValid())
        Q_EMIT actionChosen(catalog::ActionId(action.toInt()));
    else if (page.isValid())
        m_navigator.showPage(PageId(page.toInt()));
    else if (person)
        m_navigator.openPerson(id);
    else if (resource)
        m_navigator.openRecord(*resource, id);
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != &m_field)
        return QListView::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut)
        hide();
    if (event->type() == QEvent::FocusIn && !m_field.text().isEmpty())
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
        open(currentIndex());
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return QListView::eventFilter(watched, event);
    }
}

} // namespace smile::console
