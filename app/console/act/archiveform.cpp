#include "act/formdialog.h"
#include "act/forms.h"
#include "act/readfiles.h"
#include "catalog/catalog.h"
#include "parts/button.h"
#include "parts/formfield.h"
#include "parts/inbackground.h"
#include "parts/label.h"
#include "session/session.h"

#include <QComboBox>
#include <QFileDialog>
#include <QVBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

/// Uploads files of one person, to be classified and read by Smile.
class ArchiveForm : public FormDialog
{
    Q_OBJECT

public:
    ArchiveForm(Session &session, const QString &userId, QWidget *from);

    bool check() override;

private:
    void offerTypes();
    void choose();
    void read(const QStringList &paths);
    void take(const ReadFiles &read);
    QString mistake() const;

    Session &m_session;
    QComboBox *m_type;
    FormField *m_filesField;
    Label *m_names;
    QList<api::ArchiveDraft::File> m_files;
    int m_choice = 0; ///< number of the newest one
    bool m_reading = false;
};

ArchiveForm::ArchiveForm(Session &session, const QString &userId, QWidget *from)
    : FormDialog(tr("Upload files"), session.runner(), from)
    , m_session(session)
    , m_type(new QComboBox)
    , m_names(new Label)
{
    body()->addWidget(new FormField(tr("File type"), m_type));
    connect(&session.store().table(catalog::fileTypes), &records::Table::changed, this,
            &ArchiveForm::offerTypes);
    offerTypes();
    auto *choose = new Button(tr("Choose files…"));
    choose->setIconName(u"upload"_s);
    connect(choose, &Button::clicked, this, &ArchiveForm::choose);
    m_filesField = new FormField(tr("Files (PDF, PNG or JPG)"), choose);
    m_filesField->setHint(
        tr("At most %1 MB together.").arg(locale().toString(mostUploadBytes / (1024 * 1024))));
    body()->addWidget(m_filesField);
    m_names->setWordWrap(true);
    body()->addWidget(m_names);
    setSubmit(tr("Upload"), [this, userId] {
        return m_session.runner().createArchive(
            {userId, m_type->currentData().toString(), m_files});
    });
}

void ArchiveForm::offerTypes()
{
    const QString chosen = m_type->currentData().toString();
    m_type->clear();
    const QList<records::Record> rows =
        m_session.store().table(catalog::fileTypes).snapshot().records();
    for (const records::Record &row : rows)
        m_type->addItem(row.valueAt("typeLabel"_L1).toString(), row.id());
    m_type->setCurrentIndex(std::max(0, m_type->findData(chosen)));
}

QString ArchiveForm::mistake() const
{
    if (m_reading)
        return tr("The files are still being read.");
    return m_files.isEmpty() ? tr("Choose at least one file.") : QString();
}

bool ArchiveForm::check()
{
    const QString found = mistake();
    m_filesField->setError(found);
    return FormDialog::check() && found.isEmpty();
}

void ArchiveForm::choose()
{
    auto *dialog =
        new QFileDialog(this, tr("Choose files"), {}, tr("Documents (*.pdf *.png *.jpg *.jpeg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ArchiveForm::read);
    dialog->open();
}

// A slow share must not freeze the window.
void ArchiveForm::read(const QStringList &paths)
{
    m_files.clear();
    m_filesField->setError({});
    m_names->setText(tr("Reading the files…"));
    m_reading = true;
    const int choice = ++m_choice;
    inBackground(
        this, [paths] { return readFiles(paths); },
        [this, choice](const ReadFiles &result) {
            if (m_choice == choice) // else others were chosen meanwhile
                take(result);
        });
}

void ArchiveForm::take(const ReadFiles &read)
{
    m_reading = false;
    m_files = read.files;
    QStringList names;
    for (const api::ArchiveDraft::File &file : read.files)
        names << file.name;
    m_filesField->setError(read.mistake);
    m_names->setText(names.join(u'\n'));
}

} // namespace

void openArchiveForm(Session &session, const QString &userId, QWidget *from)
{
    (new ArchiveForm(session, userId, from))->open();
}

} // namespace smile::console

#include "archiveform.moc"
