#pragma once

#include "casepack/recordcleaner.h"
#include "catalog/cell.h"

namespace smile::console {

/// What a person's page is made of. A value: good on any thread.
struct CvInput
{
    QString userId;
    QList<casepack::RecordsOf> records; ///< everything of the person
    catalog::Wording wording;
};

/// A person as a page to read, for QTextDocument: who they are, contact, accounts, employments,
/// incomes, documents, and as of when. Personal data that is not in `chosen` is left out, with the
/// columns that would hold nothing else. What a server sent is escaped: it is text, never markup.
/// `base`: pixels of the text, at 96 a inch.
QString cvHtml(const CvInput &input, casepack::PersonalKinds chosen, int base);

} // namespace smile::console
