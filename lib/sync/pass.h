#pragma once

#include "api/client.h"
#include "records/table.h"

#include <optional>

namespace smile::sync {

/// One list, read once from its first page to its last, into its table.
///
/// After the last page, and only then, records that were not listed are removed: of the whole
/// table, or, with a filter, of those that the filter means. What others put into the table or took
/// out of it while this was under way wins over what an older page says.
class Pass : public QObject
{
    Q_OBJECT

public:
    /// Without a filter: the whole list. `client` and `table` outlive the pass.
    Pass(api::Client &client, records::Table &table, const QString &filter, const QString &value,
         api::Priority priority, QObject *parent);
    ~Pass() override; ///< what is on the wire is cancelled

    void start();
    /// Nothing more comes of it, also when it is called from within what this pass did to its
    /// table.
    void stop();
    qsizetype loaded() const { return m_seen.size(); }

Q_SIGNALS:
    void progressed();
    /// Records that the server no longer lists; they are still in the table.
    void vanished(const QStringList &ids);
    /// Once, last.
    void ended(const std::optional<smile::api::Error> &error);

private:
    void request(const QString &cursor);
    void take(const api::Page &page);
    void complete();
    void endlessList();
    void noteOthers(const QSet<QString> &upserted, const QSet<QString> &removed);
    QList<records::Record> ofThisList() const;

    api::Client &m_client;
    records::Table &m_table;
    QString m_filter, m_value;
    api::Priority m_priority;
    std::optional<api::Call<api::Page>> m_call;
    QSet<QString> m_seen; ///< ids that were listed
    QSet<QString> m_cursors;
    int m_pagesWithoutNews = 0;
    int m_emptyPages = 0; ///< one after the other
    bool m_stopped = false;
    bool m_upserting = false; ///< what the table tells now is our own doing
    QSet<QString> m_others; ///< ids that others put in since the pass began
    QSet<QString> m_othersInFlight; ///< … or took out, since the page under way was asked for
};

} // namespace smile::sync
