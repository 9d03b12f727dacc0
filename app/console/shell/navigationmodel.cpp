#include "shell/navigation.h"

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    PageId page;
    const char *name;
    const char *icon;
};

constexpr Entry entries[] = {
    {PageId::Overview, QT_TRANSLATE_NOOP("Navigation", "Overview"), "overview"},
    {PageId::People, QT_TRANSLATE_NOOP("Navigation", "People"), "people"},
    {PageId::Accounts, QT_TRANSLATE_NOOP("Navigation", "Accounts"), "accounts"},
    {PageId::Invites, QT_TRANSLATE_NOOP("Navigation", "Invites"), "invites"},
    {PageId::Templates, QT_TRANSLATE_NOOP("Navigation", "Templates"), "templates"},
    {PageId::Providers, QT_TRANSLATE_NOOP("Navigation", "Providers"), "providers"},
    {PageId::Webhooks, QT_TRANSLATE_NOOP("Navigation", "Webhooks"), "webhooks"},
    {PageId::Wink, QT_TRANSLATE_NOOP("Navigation", "Wink"), "wink"},
    {PageId::Activity, QT_TRANSLATE_NOOP("Navigation", "Activity"), "activity"},
    {PageId::Settings, QT_TRANSLATE_NOOP("Navigation", "Settings"), "settings"},
};
constexpr int entryCount = int(std::size(entries));

} // namespace

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : entryCount + int(m_below.size());
}

int NavigationModel::pageCount()
{
    return entryCount;
}

NavigationModel::Row NavigationModel::rowOf(const QModelIndex &index)
{
    return Row(index.data(RowRole).toInt());
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex &index) const
{
    return rowOf(index) == Row::Heading ? Qt::ItemIsEnabled : QAbstractListModel::flags(index);
}

void NavigationModel::setViews(const QList<SavedView> &attention, const QList<SavedView> &kept)
{
    beginResetModel();
    m_below.clear();
    qsizetype number = 0;
    const auto add = [&](const QString &heading, const QList<SavedView> &views,
                         const QString &icon) {
        if (views.isEmpty())
            return;
        m_below += {Row::Heading, heading, {}};
        for (const SavedView &view : views)
            m_below += {Row::View, view.name, icon, number++};
    };
    if (!attention.isEmpty() || !kept.isEmpty())
        m_below += {Row::AllViews, QCoreApplication::translate("Navigation", "Views"), u"star"_s};
    add(QCoreApplication::translate("Navigation", "Needs attention"), attention, u"warning"_s);
    add(QCoreApplication::translate("Navigation", "Kept filters"), kept, u"star"_s);
    endResetModel();
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (index.row() >= entryCount) {
        const Below &below = m_below.at(index.row() - entryCount);
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return below.text;
        case IconRole:
            return below.icon;
        case RowRole:
            return int(below.row);
        case ViewRole:
            return below.view;
        default:
            return {};
        }
    }
    const Entry &entry = entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return pageName(entry.page);
    case IconRole:
        return QString::fromLatin1(entry.icon);
    case CountRole:
        return m_counts.contains(entry.page) ? QVariant(m_counts.value(entry.page)) : QVariant();
    case RowRole:
        return int(Row::Page);
    default:
        return {};
    }
}

void NavigationModel::setCount(PageId page, qsizetype count)
{
    if (m_counts.contains(page) && m_counts.value(page) == count)
        return;
    m_counts.insert(page, count);
    const QModelIndex changed = index(int(page));
    Q_EMIT dataChanged(changed, changed, {CountRole});
}

void NavigationModel::retranslate()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString NavigationModel::pageName(PageId page)
{
    return QCoreApplication::translate("Navigation", entries[int(page)].name);
}

QString NavigationModel::pageIcon(PageId page)
{
    return QString::fromLatin1(entries[int(page)].icon);
}

} // namespace smile::console
