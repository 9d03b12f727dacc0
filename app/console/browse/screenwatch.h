#pragma once

#include "records/record.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace smile::records {
class Model;
}

namespace smile::console {

class TableView;

/// Says which records on screen are about to change by themselves (an account that waits or failed,
/// an invite that is not linked yet), so that they are read again every few seconds. Few at a time:
/// each costs a request, and all that are read again share less than one a second.
class ScreenWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 6;
    static constexpr int restMs = 500; ///< after the last scrolling

    using Watch = std::function<void(const QStringList &ids)>;

    /// `watch` is told the ids when they change; none while nobody sees them. All outlive this.
    ScreenWatch(TableView &table, const records::Model &model, Watch watch,
                QObject *parent = nullptr);

    /// Whether the page is seen.
    void setSeen(bool seen);
    const QStringList &watched() const { return m_told; }

    /// How soon a record is thought to change: 0 not by itself, 1 when somebody does something, 2
    /// any moment.
    static int restlessness(const catalog::Resource &resource, const records::Record &record);

private:
    void later();
    void look();
    void tell(const QStringList &ids);

    TableView &m_table;
    const records::Model &m_model;
    Watch m_watch;
    QTimer m_rest{this};
    QStringList m_told;
    bool m_seen = false;
};

} // namespace smile::console
