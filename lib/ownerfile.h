#pragma once

#include <QSaveFile>

// Files of personal data, in one place: who else may read them is decided here.

namespace smile {

/// Opens it to be written anew, readable by its owner alone (mode 0600 where the system has it),
/// whatever stood there before. False: its errorString() says why.
inline bool openForOwner(QSaveFile &file)
{
    if (!file.open(QIODevice::WriteOnly))
        return false;
    // Else it would take the mode of a file that stood there. Not every file system has modes.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return true;
}

/// The same with all its bytes: whole or not at all. Empty when it stands, else the system's words.
/// Any thread.
inline QString writeForOwner(const QString &path, QByteArrayView bytes)
{
    QSaveFile file(path);
    if (!openForOwner(file))
        return file.errorString();
    file.write(bytes.data(), bytes.size());
    return file.commit() ? QString() : file.errorString();
}

} // namespace smile
