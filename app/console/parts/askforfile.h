#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace smile::console {

/// A file that is to be written.
struct NewFile
{
    QString title; ///< of the question
    QString name; ///< suggested, with its suffix
    QString filter = {}; ///< "ZIP (*.zip)": then a name without a suffix gets the suggested one's
};

/// Asks where to save it, then calls `then(path)`, unless `asker` is gone by then or nothing was
/// chosen. Starts in the folder that was last chosen in the asker's window, else among the user's
/// documents.
void askForFile(QWidget *asker, const NewFile &file,
                const std::function<void(const QString &path)> &then);

} // namespace smile::console
