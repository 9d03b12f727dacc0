#include "casefile/situation.h"

#include <QStringList>

namespace smile::casefile {

using namespace Qt::StringLiterals;

namespace {

// The contract has this code in two spellings; the table has the right one.
QString spelled(const QString &mark)
{
    return mark == "MISSING_MANDATARY_FIELD"_L1 ? u"MISSING_MANDATORY_FIELD"_s : mark;
}

} // namespace

QLatin1StringView kindKey(Situation::Kind kind)
{
    switch (kind) {
    case Situation::Kind::Connection:
        return "connection"_L1;
    case Situation::Kind::Monitor:
        return "monitor"_L1;
    case Situation::Kind::Invite:
        return "invite"_L1;
    case Situation::Kind::Archive:
        return "archive"_L1;
    case Situation::Kind::Session:
        return "session"_L1;
    case Situation::Kind::Provider:
        return "provider"_L1;
    }
    return {};
}

QStringList entryKeys(const Situation &situation)
{
    QStringList keys;
    if (!situation.mark.isEmpty()) {
        keys += QString(situation.state % u'+' % spelled(situation.mark));
        keys += QString(situation.state % "+*"_L1);
    }
    keys += situation.state;
    keys += u"*"_s;
    return keys;
}

} // namespace smile::casefile
