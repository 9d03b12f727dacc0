#include "casefile/casetable.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace smile::casefile {

using namespace Qt::StringLiterals;

namespace {

using Facts = QHash<QString, CaseFacts>; // "connection/ERROR+INVALID_MFA"

Side sideOf(const QString &word)
{
    if (word == "person"_L1)
        return Side::Person;
    if (word == "provider"_L1)
        return Side::Provider;
    if (word == "smile"_L1)
        return Side::Smile;
    return word == "us"_L1 ? Side::Us : Side::Nobody;
}

Step stepOf(const QString &word)
{
    if (word == "wayIn"_L1)
        return Step::WayIn;
    return word == "refresh"_L1 ? Step::Refresh : Step::None;
}

QList<Secret> secretsOf(const QJsonArray &words)
{
    static const QHash<QString, Secret> secrets{{u"password"_s, Secret::Password},
                                                {u"code"_s, Secret::Code},
                                                {u"file"_s, Secret::File},
                                                {u"link"_s, Secret::Link}};
    QList<Secret> found;
    for (const QJsonValue &word : words) {
        if (const auto secret = secrets.constFind(word.toString()); secret != secrets.constEnd())
            found += *secret;
    }
    return found;
}

CaseFacts readFacts(const QJsonObject &entry)
{
    return {.side = sideOf(entry.value("side"_L1).toString()),
            .step = stepOf(entry.value("step"_L1).toString()),
            .waitingHelps = entry.value("waitingHelps"_L1).toBool(),
            .never = secretsOf(entry.value("never"_L1).toArray()),
            .weight = entry.value("weight"_L1).toInt()};
}

Facts readTable()
{
    QFile file(u":/casefile/facts.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "casefile", "the table is part of the program");
    const QJsonObject kinds =
        opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    Facts facts;
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        const QJsonObject entries = kind.value().toObject();
        for (auto entry = entries.begin(); entry != entries.end(); ++entry)
            facts.insert(QString(kind.key() % u'/' % entry.key()),
                         readFacts(entry.value().toObject()));
    }
    return facts;
}

// A constant of the program that happens to live in a file: read once, never changed.
const Facts &table()
{
    static const Facts facts = readTable();
    return facts;
}

QString placeOf(Situation::Kind kind, const QString &key)
{
    return kindKey(kind) % u'/' % key;
}

} // namespace

const CaseFacts &factsOf(const Situation &situation)
{
    static const CaseFacts none;
    for (const QString &key : entryKeys(situation)) {
        const auto found = table().constFind(placeOf(situation.kind, key));
        if (found != table().constEnd())
            return *found;
    }
    return none;
}

bool isKnownState(const Situation &situation)
{
    return table().contains(placeOf(situation.kind, situation.state));
}

} // namespace smile::casefile
