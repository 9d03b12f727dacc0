#include "parts/askforfile.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace smile::console {

namespace {

constexpr char folderOfWindow[] = "smileSaveFolder"; // a property: as long as the window lives

/// Never the working directory, which is wherever the program happened to be started.
QString startFolder(const QWidget &window)
{
    for (const QString &folder :
         {window.property(folderOfWindow).toString(),
          QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

} // namespace

void askForFile(QWidget *asker, const NewFile &file,
                const std::function<void(const QString &path)> &then)
{
    auto *files = new QFileDialog(asker, file.title, startFolder(*asker->window()), file.filter);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    if (!file.filter.isEmpty())
        files->setDefaultSuffix(QFileInfo(file.name).suffix());
    files->selectFile(file.name);
    QObject::connect(files, &QFileDialog::fileSelected, asker, [asker, then](const QString &path) {
        asker->window()->setProperty(folderOfWindow, QFileInfo(path).absolutePath());
        then(path);
    });
    files->open();
}

} // namespace smile::console
