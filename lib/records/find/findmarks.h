#pragma once

#include <QList>
#include <QString>

namespace smile::records {

/// A run of a text, in UTF-16 units.
struct Mark
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const Mark &) const = default;
};

struct FindTerm;

/// Every place in a text, as it is shown, that a term stands for: letters without their case and
/// accents, digits of a phone number without what is written between them.
QList<Mark> marksOf(const QString &shown, const FindTerm &term);
/// In their order, those that touch or overlap as one.
QList<Mark> joined(QList<Mark> marks);

} // namespace smile::records
