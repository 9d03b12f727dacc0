#pragma once

#include "records/find/findids.h"
#include "records/scan.h"

namespace smile::records {

/// One word of a search in every form that counts as it ("0955" is also the 955 in +63955…).
struct FindTerm
{
    struct Form
    {
        Needle needle; ///< folded
        bool inIds = false; ///< long and plain enough to be a part of an id
    };
    std::vector<Form> forms;
    QStringList words; ///< what is marked where it stands in a text, folded
    QStringList digits; ///< what is marked among the digits of a phone number
};

/// What was typed, made ready for a million texts.
struct FindQuery
{
    QString typed; ///< trimmed
    QList<IdLook> ids; ///< looked up as they are; the words do not count where these stand in a
                       ///< longer text
    std::vector<FindTerm> terms; ///< every one of them somewhere in the record

    bool isEmpty() const { return typed.isEmpty(); }
};

FindQuery findQuery(const QString &text);

/// The digits by which a number is found however it is written: as it is said, without the trunk
/// zero or the international 00, and for one that names its country also as a provider of that
/// country may have kept it: "\n09559991234" (the line feed: only a whole one). Empty when the text
/// is no number.
QStringList phoneForms(const QString &typed);

} // namespace smile::records
