#pragma once

#include "handover/exportsource.h"
#include "parts/dialog.h"

namespace smile::console {

class Segments;

/// Asks what of a table goes into a file, as what, and where to. It writes nothing itself.
class ExportDialog : public Dialog
{
    Q_OBJECT

public:
    /// `namesPersonalData`: says which personal columns would go out. The source outlives it.
    ExportDialog(const ExportSource &source, bool namesPersonalData, QWidget *anywhere);

    /// As chosen at this moment.
    tablefile::Content content() const;

Q_SIGNALS:
    void chosen(const smile::tablefile::Content &content, const QString &path);

private:
    void build();
    void showConsequences();
    void askWhere();
    tablefile::Format format() const;
    QString aboutFormat(const tablefile::Content &wanted) const;
    QString suffix() const;
    QString filterWords() const;

    const ExportSource &m_source;
    bool m_namesPersonalData;
    Segments *m_format = nullptr;
    Segments *m_rows = nullptr;
    Segments *m_columns = nullptr;
    Segments *m_personal = nullptr; ///< null where nothing is hidden
    Label *m_about = nullptr;
    Label *m_warning = nullptr;
};

} // namespace smile::console
