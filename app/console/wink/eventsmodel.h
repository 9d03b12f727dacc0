#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QJsonObject>
#include <QUrl>

#include <deque>

namespace smile::console {

/// What came out of the widget's page: a callback, or an address that it was refused.
struct WinkEvent
{
    QDateTime time; ///< UTC
    QString callback; ///< "onAccountCreated"; empty when an address was refused
    QJsonObject data; ///< as the page sent it
    QUrl refused; ///< without query and fragment

    bool isRefusal() const { return callback.isEmpty(); }
};

/// The callbacks of the widget as a table, newest first. It holds the last `most` of them.
class EventsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Callback, Data, ColumnCount };
    static constexpr int most = 500;

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const WinkEvent &eventAt(int row) const { return m_events.at(std::size_t(row)); }

    void addCallback(const QString &callback, const QJsonObject &data, const QDateTime &time);
    /// A page that asks for the same refused address again and again gets one row for it.
    void addRefusal(const QUrl &url, const QDateTime &time);
    void clear();
    void retranslate();

private:
    void add(const WinkEvent &event);
    QString text(const WinkEvent &event, int column) const;

    std::deque<WinkEvent> m_events; ///< newest first
    qint64 m_added = 0; ///< ever: names the rows
};

/// What a payload says in one line: its step, error or reason, then what it is about; an unknown
/// one as JSON; empty for an empty one.
QString winkSummary(const QJsonObject &payload);

} // namespace smile::console
