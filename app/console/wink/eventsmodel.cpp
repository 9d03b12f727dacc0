#include "wink/eventsmodel.h"

#include "catalog/cell.h"
#include "parts/cellroles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace smile::console {

using namespace Qt::StringLiterals;

QString winkSummary(const QJsonObject &payload)
{
    if (payload.isEmpty())
        return {};
    QStringList parts;
    for (const auto key :
         {"eventName"_L1, "errorCode"_L1, "reason"_L1, "providerId"_L1, "accountId"_L1}) {
        const QString value = payload.value(key).toString();
        if (!value.isEmpty())
            parts.append(value);
    }
    for (const QJsonValue &upload : payload.value("uploads"_L1).toArray())
        parts.append(upload.toObject().value("id"_L1).toString());
    parts.removeAll(QString());
    if (parts.isEmpty())
        return QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact));
    return parts.join(u" · "_s);
}

int EventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int EventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString EventsModel::text(const WinkEvent &event, int column) const
{
    switch (column) {
    case Time:
        return QLocale().toString(event.time.toLocalTime().time(), u"HH:mm:ss.zzz"_s);
    case Callback:
        return event.isRefusal() ? tr("Refused") : event.callback;
    case Data:
        return event.isRefusal() ? event.refused.toDisplayString() : winkSummary(event.data);
    default:
        return {};
    }
}

QVariant EventsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const WinkEvent &event = eventAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(event, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Time)
            return catalog::longTime(event.time,
                                     {QLocale(), QTimeZone::systemTimeZone(), event.time, {}});
        return index.column() == Data ? text(event, Data) : QVariant();
    case LookRole:
        return int(event.isRefusal() || index.column() == Time ? CellLook::Muted : CellLook::Text);
    case KeyRole:
        return QString::number(m_added - index.row());
    default:
        return {};
    }
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == ColumnKeyRole) {
        static const QString keys[]{u"time"_s, u"callback"_s, u"data"_s};
        return keys[section];
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Callback:
        return tr("Callback");
    default:
        return tr("Data");
    }
}

void EventsModel::add(const WinkEvent &event)
{
    if (m_events.size() == std::size_t(most)) {
        beginRemoveRows({}, most - 1, most - 1);
        m_events.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_events.push_front(event);
    ++m_added;
    endInsertRows();
}

void EventsModel::addCallback(const QString &callback, const QJsonObject &data,
                              const QDateTime &time)
{
    add({time, callback, data, {}});
}

void EventsModel::addRefusal(const QUrl &url, const QDateTime &time)
{
    // What follows the path may be personal, and says nothing of who was to be asked.
    const QUrl refused =
        url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    for (const WinkEvent &event : m_events) {
        if (event.isRefusal() && event.refused == refused)
            return;
    }
    add({time, {}, {}, refused});
}

void EventsModel::clear()
{
    beginResetModel();
    m_events.clear();
    endResetModel();
}

void EventsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_events.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace smile::console
