#pragma once

#include "catalog/mask.h"

namespace smile::records {

/// A run of a text that was found.
using Mark = catalog::TextRun;

struct FindTerm;

/// Every place in a text, as it is shown, that a term stands for: letters without their case and
/// accents, digits of a phone number without what is written between them.
QList<Mark> marksOf(const QString &shown, const FindTerm &term);
/// In their order, those that touch or overlap as one.
QList<Mark> joined(QList<Mark> marks);

} // namespace smile::records
