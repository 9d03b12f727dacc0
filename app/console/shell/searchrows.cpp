#include "shell/searchrows.h"

#include "catalog/catalog.h"
#include "parts/paint.h"
#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int groupHeight = 26;
constexpr int rowHeight = 36;
constexpr int margin = 14;
constexpr int noticePadding = 9;

QString iconOf(const catalog::Resource &resource)
{
    if (&resource == &catalog::people || &resource == &catalog::identities)
        return u"person"_s;
    if (&resource == &catalog::accounts)
        return u"accounts"_s;
    return &resource == &catalog::invites ? u"invites"_s : u"id"_s;
}

QVariant spansOf(const QList<records::Mark> &marks)
{
    QList<TextSpan> spans;
    for (const records::Mark &mark : marks)
        spans += {int(mark.start), int(mark.length)};
    return QVariant::fromValue(spans);
}

SearchRow rowOf(const QModelIndex &index)
{
    return SearchRow(index.data(SearchRowRole).toInt());
}

QStandardItem *line(const QString &words, SearchRow row)
{
    auto *made = new QStandardItem(words);
    made->setData(int(row), SearchRowRole);
    made->setFlags(Qt::ItemIsEnabled);
    return made;
}

} // namespace

QStandardItem *searchThing(const QString &title, const QString &subtitle, const QString &iconName)
{
    auto *made = new QStandardItem(title);
    made->setData(int(SearchRow::Thing), SearchRowRole);
    made->setData(subtitle, SubtitleRole);
    made->setData(iconName, IconNameRole);
    made->setData(subtitle.isEmpty() ? title : QString(title + u", " + subtitle),
                  Qt::AccessibleTextRole);
    made->setEditable(false);
    return made;
}

QStandardItem *searchHit(const records::Hit &hit, const QString &subtitle)
{
    QStandardItem *made = searchThing(hit.title, subtitle, iconOf(*hit.resource));
    made->setData(QString::fromLatin1(hit.resource->key), ResourceRole);
    made->setData(hit.id, IdRole);
    made->setData(hit.owner, OwnerRole);
    made->setData(spansOf(hit.titleMarks), MatchRole);
    if (subtitle == hit.subtitle)
        made->setData(spansOf(hit.subtitleMarks), SubtitleMatchRole);
    return made;
}

QStandardItem *searchGroup(const QString &words)
{
    return line(words, SearchRow::Group);
}

QStandardItem *searchNotice(const QString &words)
{
    return line(words, SearchRow::Notice);
}

bool isSearchThing(const QModelIndex &index)
{
    return index.isValid() && rowOf(index) == SearchRow::Thing;
}

int SearchRowPainter::heightOf(const QModelIndex &index, int width)
{
    switch (rowOf(index)) {
    case SearchRow::Thing:
        return rowHeight;
    case SearchRow::Group:
        return groupHeight;
    case SearchRow::Notice:
        break;
    }
    const QFontMetrics metrics(textFont(TextStyle::Base));
    return metrics
               .boundingRect(0, 0, width - 2 * margin, 1000, Qt::TextWordWrap,
                             index.data().toString())
               .height()
           + 2 * noticePadding;
}

QSize SearchRowPainter::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
    return {0, heightOf(index, list ? list->viewport()->width() : 0)};
}

void SearchRowPainter::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    const QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
    painter->save();
    switch (rowOf(index)) {
    case SearchRow::Thing:
        paintThing(painter, option, index);
        break;
    case SearchRow::Group:
        painter->setFont(textFont(TextStyle::Label));
        painter->setPen(theme.muted);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        break;
    case SearchRow::Notice:
        painter->setFont(textFont(TextStyle::Base));
        painter->setPen(theme.text2);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap,
                          index.data().toString());
        break;
    }
    painter->restore();
}

void SearchRowPainter::paintThing(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    const Theme &theme = themeOf(option.palette);
    QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
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
}

} // namespace smile::console
