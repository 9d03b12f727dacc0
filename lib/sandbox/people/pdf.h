#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace smile::sandbox::people {

/// What is printed on a one-page document: a heading, label and value pairs, and a small foot.
struct Sheet
{
    QString issuer, title;
    QList<QPair<QString, QString>> lines; ///< an empty label continues the line above
    QString foot;
};

/// A PDF 1.4 file (A4, Helvetica). Letters outside Windows-1252 are printed without their
/// diacritics, or as a question mark. The same sheet gives the same bytes.
QByteArray makePdf(const Sheet &sheet);

} // namespace smile::sandbox::people
