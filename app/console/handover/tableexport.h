#pragma once

#include "handover/exportsource.h"
#include "handover/handoverplace.h"

#include <QWidget>

#include <memory>
#include <optional>

class QMenu;

namespace smile::tablefile {
class TableWriter;
}

namespace smile::console {

class Banner;
class Meter;

/// Exporting a table: asks in a dialog, then writes in the background. A strip of the page, hidden
/// until there is something to say: how far it is, with Cancel, and what came of it. One at a time.
class TableExport : public QWidget
{
    Q_OBJECT

public:
    using Place = HandoverPlace;

    /// Of one table of records, all of which may go. View and table outlive this; when it goes,
    /// what is being written is given up.
    TableExport(const records::View &view, const TableView &table, Place place, QWidget *parent);
    /// Of any table.
    TableExport(Place place, QWidget *parent);
    ~TableExport() override;

    void ask(QWidget *from); ///< what to export of the one table
    void ask(std::unique_ptr<ExportSource> source, QWidget *from);
    /// Its shortcut, while the focus is in `page`.
    void addShortcut(QWidget *page);
    void addEntry(QMenu *menu);
    void start(const tablefile::Content &content, const QString &path);
    bool isRunning() const { return m_writer != nullptr; }
    void retranslate();

private:
    TableExport(std::unique_ptr<ExportSource> only, Place place, QWidget *parent);
    void showProgress();
    void end(const tablefile::Outcome &outcome);
    void act();

    void open(const ExportSource &source, QWidget *from);

    const std::unique_ptr<ExportSource> m_only; ///< null: any table
    std::unique_ptr<ExportSource> m_asked; ///< of the dialog
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
