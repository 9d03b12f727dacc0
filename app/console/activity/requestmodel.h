#pragma once

#include "api/requestlog.h"
#include "catalog/cell.h"

#include <QAbstractTableModel>

namespace smile::console {

/// The request log as a table, newest first, narrowed by words. Paused, it keeps what it shows; the
/// log goes on.
class RequestModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Method, Path, Status, Duration, Tries, Size, ColumnCount };

    explicit RequestModel(api::RequestLog &log, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const api::Request &requestAt(int row) const { return m_rows.at(row); }
    /// -1 when it is not shown.
    int rowOf(const QString &requestId) const;

    void setWords(const QString &words);
    /// The zone and the language of the exact times in tooltips.
    void setWording(const catalog::Wording &wording) { m_wording = wording; }
    void setPaused(bool paused);
    bool paused() const { return m_paused; }
    void retranslate();

private:
    bool matches(const api::Request &request) const;
    QString text(const api::Request &request, int column) const;
    QVariant exported(const api::Request &request, int column) const;
    QVariant look(const api::Request &request, int column, int role) const;
    void added();
    void updated(int index);
    void rebuild();

    api::RequestLog &m_log;
    QList<api::Request> m_rows; ///< newest first
    QString m_words;
    catalog::Wording m_wording;
    bool m_paused = false;
    quint64 m_lastShown = 0; ///< number of the newest request when the list was paused
};

} // namespace smile::console
