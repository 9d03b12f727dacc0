#include "words/samewords.h"

#include <QCoreApplication>
#include <QStringList>

namespace smile::console {

using Why = casefile::SameReason::Why;

namespace {

struct SameWords
{
    Q_DECLARE_TR_FUNCTIONS(SameWords)
};

QString wordsOf(Why why)
{
    switch (why) {
    case Why::Number:
        return SameWords::tr("same SS or document number");
    case Why::NameAndBirth:
        return SameWords::tr("same name and birth date");
    case Why::Email:
        return SameWords::tr("same e-mail");
    case Why::Phone:
        return SameWords::tr("same phone");
    }
    return {};
}

} // namespace

QString sameReasonWords(const casefile::SamePerson &person)
{
    QStringList words;
    for (const casefile::SameReason &reason : person.reasons)
        words += wordsOf(reason.why);
    words.removeDuplicates();
    //: Between the parts of a list: "same e-mail, same phone"
    return words.join(SameWords::tr(", "));
}

} // namespace smile::console
