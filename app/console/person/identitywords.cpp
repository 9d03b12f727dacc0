#include "person/identitywords.h"

#include <QCoreApplication>

namespace smile::console {

using casefile::Difference;
using casefile::Judgement;

namespace {

struct IdentityWords
{
    Q_DECLARE_TR_FUNCTIONS(IdentityWords)
};

QString words(Difference difference)
{
    switch (difference) {
    case Difference::Missing:
        return IdentityWords::tr("missing here");
    case Difference::NotReadable:
        return IdentityWords::tr("sent in a form that cannot be read");
    case Difference::NameOrder:
        return IdentityWords::tr("other order of names");
    case Difference::MiddleNameMissing:
        return IdentityWords::tr("middle name missing");
    case Difference::NamePartMissing:
        return IdentityWords::tr("a name missing");
    case Difference::MoreNames:
        return IdentityWords::tr("more names");
    case Difference::Initials:
        return IdentityWords::tr("shortened name");
    case Difference::Particle:
        return IdentityWords::tr("other particle (de la, bin)");
    case Difference::SuffixMissing:
        return IdentityWords::tr("suffix missing");
    case Difference::SuffixAdded:
        return IdentityWords::tr("with a suffix");
    case Difference::OtherSuffix:
        return IdentityWords::tr("other suffix");
    case Difference::OneLetter:
        return IdentityWords::tr("one character differs");
    case Difference::DayAndMonthSwapped:
        return IdentityWords::tr("day and month swapped");
    case Difference::FewerParts:
        return IdentityWords::tr("fewer parts");
    case Difference::MoreParts:
        return IdentityWords::tr("more parts");
    case Difference::OtherName:
        return IdentityWords::tr("other name");
    case Difference::OtherBirthDate:
        return IdentityWords::tr("other birth date");
    case Difference::OtherPhone:
        return IdentityWords::tr("other phone");
    case Difference::OtherEmail:
        return IdentityWords::tr("other e-mail");
    case Difference::OtherAddress:
        return IdentityWords::tr("other address");
    case Difference::OtherValue:
        break;
    }
    return IdentityWords::tr("other value");
}

QString topic(Judgement::Topic topic)
{
    switch (topic) {
    case Judgement::Topic::Name:
        return IdentityWords::tr("name");
    case Judgement::Topic::BirthDate:
        return IdentityWords::tr("birth date");
    case Judgement::Topic::Phones:
        return IdentityWords::tr("phones");
    case Judgement::Topic::Emails:
        return IdentityWords::tr("e-mails");
    case Judgement::Topic::Addresses:
        break;
    }
    return IdentityWords::tr("addresses");
}

QString listed(const QList<Judgement::Topic> &topics, const QLocale &locale)
{
    QStringList names;
    for (const Judgement::Topic each : topics)
        names += topic(each);
    return locale.createSeparatedList(names);
}

} // namespace

QString differenceWords(const QList<Difference> &differences)
{
    QStringList all;
    for (const Difference difference : differences)
        all += words(difference);
    return all.join(IdentityWords::tr(", ", "between differences"));
}

QString judgementWords(const Judgement &judgement, const QLocale &locale)
{
    const int sources = int(judgement.sources);
    if (sources == 1)
        return IdentityWords::tr("One source only: there is nothing to compare it with.");
    if (judgement.agree.isEmpty() && judgement.nearly.isEmpty() && judgement.differ.isEmpty())
        return IdentityWords::tr("%n sources have no field in common to compare.", nullptr,
                                 sources);
    QStringList sentences;
    if (judgement.agree.isEmpty())
        sentences += IdentityWords::tr("%n sources agree on nothing in full.", nullptr, sources);
    else
        sentences += IdentityWords::tr("%n sources agree on %1.", nullptr, sources)
                         .arg(listed(judgement.agree, locale));
    if (!judgement.nearly.isEmpty())
        sentences +=
            IdentityWords::tr("Nearly the same: %1.").arg(listed(judgement.nearly, locale));
    if (!judgement.differ.isEmpty())
        sentences += IdentityWords::tr("Different: %1.").arg(listed(judgement.differ, locale));
    return sentences.join(IdentityWords::tr(" ", "between sentences"));
}

} // namespace smile::console
