#pragma once

#include "handover/handoverplace.h"
#include "tablefile/tablefile.h"

#include <QWidget>

#include <memory>
#include <optional>

class QMenu;

namespace smile::records {
class View;
}
namespace smile::tablefile {
class TableWriter;
}

namespace smile::console {

class Banner;
class Meter;
class TableView;

/// Exporting a table: asks in a dialog, then writes in the background. A strip of the page, hidden
/// until there is something to say: how far it is, with Cancel, and what came of it. One at a time.
class TableExport : public QWidget
{
    Q_OBJECT

public:
    using Place = HandoverPlace;

    /// View and table outlive this; when it goes, what is being written is given up.
    TableExport(const records::View &view, const TableView &table, Place place, QWidget *parent);
    ~TableExport() override;

    void ask(QWidget *from);
    /// Its shortcut, while the focus is in `page`.
    void addShortcut(QWidget *page);
    void addEntry(QMenu *menu);
    void start(const tablefile::Content &content, const QString &path);
    bool isRunning() const { return m_writer != nullptr; }
    void retranslate();

private:
    void showProgress();
    void end(const tablefile::Outcome &outcome);
    void act();

    const records::View &m_view;
    const TableView &m_table;
    const Place m_place;
    Banner *m_banner;
    Meter *m_meter;
    std::unique_ptr<tablefile::TableWriter> m_writer; ///< while it runs
    tablefile::Content m_content; ///< of the running one
    QString m_path;
    qsizetype m_rows = 0;
    std::optional<tablefile::Outcome> m_outcome; ///< of the last one, while it is shown
};

} // namespace smile::console
