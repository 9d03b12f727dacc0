#pragma once

#include <QJsonObject>
#include <QList>
#include <QWidget>

namespace smile::console {

class Button;
class Label;
struct PersonContext;

/// A file that a record names.
struct RecordFile
{
    QString name; ///< may be empty
    QString link;
};

/// The files of a document (`fileUrl`) or of an archive (`rawFiles`), in the record's order; those
/// without an address are left out.
QList<RecordFile> filesOf(const QJsonObject &record);

/// The line under a table of records with files: "Open file", and what came of it. A link is only
/// followed when its address is safe (fileopener.h).
class FileFoot : public QWidget
{
    Q_OBJECT

public:
    explicit FileFoot(const PersonContext &context, QWidget *parent = nullptr);

    /// The files of the current record; `subject` names it for screen readers. `whyNone` is shown
    /// when there are none.
    void setFiles(const QList<RecordFile> &files, const QString &subject, const QString &whyNone);
    /// Opens the file; asks which by a menu when there are several.
    void open();
    void openLink(const QString &link);
    void retranslate();
    /// The outcome of the last opening goes: the records are others now.
    void clearOutcome();

private:
    const PersonContext &m_context;
    QList<RecordFile> m_files;
    Button *m_open;
    Label *m_outcome;
    QString m_whyNone; ///< stands in the outcome's place while there is no file
};

} // namespace smile::console
