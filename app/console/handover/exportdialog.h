#pragma once

#include "parts/dialog.h"
#include "tablefile/tablefile.h"

namespace smile::records {
class View;
}

namespace smile::console {

class Segments;
class TableView;

/// Asks what of a table goes into a file, as what, and where to. It writes nothing itself.
class ExportDialog : public Dialog
{
    Q_OBJECT

public:
    /// `namesPersonalData`: says which personal columns would go out. View and table outlive it.
    ExportDialog(const records::View &view, const TableView &table, bool namesPersonalData,
                 QWidget *anywhere);

    /// As chosen at this moment.
    tablefile::Content content() const;

Q_SIGNALS:
    void chosen(const smile::tablefile::Content &content, const QString &path);

private:
    void build();
    void showConsequences();
    void askForFile();
    tablefile::Columns columns() const;
    QString suggestedName() const;

    const records::View &m_view;
    const TableView &m_table;
    bool m_namesPersonalData;
    Segments *m_format = nullptr;
    Segments *m_rows = nullptr;
    Segments *m_columns = nullptr;
    Label *m_about = nullptr;
    Label *m_warning = nullptr;
};

} // namespace smile::console
