#include "act/formdialog.h"
#include "act/forms.h"
#include "catalog/catalog.h"
#include "parts/button.h"
#include "parts/formfield.h"
#include "parts/label.h"
#include "session/session.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile =
    10 * 1024 * 1024; ///< as base64 it must stay well below the server's 20 MB

/// Uploads files of one person, to be classified and read by Smile.
class ArchiveForm : public FormDialog
{
    Q_OBJECT

public:
    ArchiveForm(Session &session, const QString &userId, QWidget *from);

    bool check() override;

private:
    void choose();
    void take(const QStringList &paths);

    QComboBox *m_type;
    FormField *m_filesField;
    Label *m_names;
    QList<api::ArchiveDraft::File> m_files;
};

ArchiveForm::ArchiveForm(Session &session, const QString &userId, QWidget *from)
    : FormDialog(tr("Upload files"), session.runner(), from)
    , m_type(new QComboBox)
    , m_names(new Label)
{
    for (const records::RowPtr &row : session.store().table(catalog::fileTypes).snapshot())
        m_type->addItem(row->json.value("typeLabel"_L1).toString(), row->id);
    body()->addWidget(new FormField(tr("File type"), m_type));
    auto *choose = new Button(tr("Choose files…"));
    choose->setIconName(u"upload"_s);
    connect(choose, &Button::clicked, this, &ArchiveForm::choose);
    m_filesField = new FormField(tr("Files (PDF, PNG or JPG)"), choose);
    body()->addWidget(m_filesField);
    m_names->setWordWrap(true);
    body()->addWidget(m_names);
    setSubmit(tr("Upload"), [this, &session, userId] {
        return session.runner().createArchive({userId, m_type->currentData().toString(), m_files});
    });
}

bool ArchiveForm::check()
{
    m_filesField->setError(m_files.isEmpty() ? tr("Choose at least one file.") : QString());
    return FormDialog::check() && !m_files.isEmpty();
}

void ArchiveForm::choose()
{
    auto *dialog =
        new QFileDialog(this, tr("Choose files"), {}, tr("Documents (*.pdf *.png *.jpg *.jpeg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ArchiveForm::take);
    dialog->open();
}

void ArchiveForm::take(const QStringList &paths)
{
    m_files.clear();
    QStringList names;
    for (const QString &path : paths) {
        QFile file(path);
        const QString name = QFileInfo(path).fileName();
        if (file.size() > largestFile || !file.open(QFile::ReadOnly)) {
            m_filesField->setError(file.size() > largestFile
                                       ? tr("%1 is larger than 10 MB.").arg(name)
                                       : tr("%1 cannot be read.").arg(name));
            return;
        }
        m_files.append({name, {}, QFileInfo(path).suffix().toUpper(), file.readAll()});
        names << name;
    }
    m_filesField->setError({});
    m_names->setText(names.join(u'\n'));
}

} // namespace

void openArchiveForm(Session &session, const QString &userId, QWidget *from)
{
    (new ArchiveForm(session, userId, from))->open();
}

} // namespace smile::console

#include "archiveform.moc"
