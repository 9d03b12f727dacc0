#include "casefile/casewords.h"

#include "catalog/languages.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace smile::casefile {

using namespace Qt::StringLiterals;

namespace {

CaseEntry readEntry(const QJsonObject &object)
{
    CaseEntry entry{.happened = object.value("happened"_L1).toString(),
                    .causes = {},
                    .next = object.value("next"_L1).toString(),
                    .say = object.value("say"_L1).toString(),
                    .waiting = object.value("waiting"_L1).toString()};
    for (const QJsonValue &cause : object.value("causes"_L1).toArray())
        entry.causes += cause.toString();
    return entry;
}

QString secretKey(Secret secret)
{
    switch (secret) {
    case Secret::Password:
        return u"password"_s;
    case Secret::Code:
        return u"code"_s;
    case Secret::File:
        return u"file"_s;
    case Secret::Link:
        return u"link"_s;
    }
    return {};
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

constexpr QLatin1StringView nameSlot("{provider}");

// "the provider" begins a sentence as one does; a name is written as its owner writes it.
QString unnamed(QString sentence, const QString &theProvider)
{
    for (qsizetype at = sentence.indexOf(nameSlot); at >= 0; at = sentence.indexOf(nameSlot)) {
        const QStringView before = QStringView(sentence).first(at).trimmed();
        QString shown = theProvider;
        if (before.isEmpty() || before.endsWith(u'.') || before.endsWith(u'?'))
            shown.front() = shown.front().toUpper();
        sentence.replace(at, nameSlot.size(), shown);
    }
    return sentence;
}

// Blanks stand between Han and Latin letters, not between Han and Han.
QString named(QString sentence, const QString &name)
{
    if (isHan(name.front()))
        sentence.replace(QString(u' ' % nameSlot), nameSlot);
    if (isHan(name.back()))
        sentence.replace(QString(nameSlot % u' '), nameSlot);
    return sentence.replace(nameSlot, name);
}

} // namespace

struct CaseWords::Words
{
    QHash<QString, CaseEntry> entries; ///< "connection/ERROR+INVALID_MFA"
    QHash<QString, QString> never; ///< by the table's name of a secret
    QString theProvider; ///< where its name is not known

    explicit Words(QLatin1StringView language)
    {
        QFile file(u":/casefile/"_s % language % u".json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "CaseWords", "the words are part of the program");
        const QJsonObject all =
            opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        theProvider = all.value("theProvider"_L1).toString();
        const QJsonObject nevers = all.value("never"_L1).toObject();
        for (auto it = nevers.begin(); it != nevers.end(); ++it)
            never.insert(it.key(), it.value().toString());
        const QJsonObject kinds = all.value("entries"_L1).toObject();
        for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
            const QJsonObject ofKind = kind.value().toObject();
            for (auto it = ofKind.begin(); it != ofKind.end(); ++it)
                entries.insert(QString(kind.key() % u'/' % it.key()),
                               readEntry(it.value().toObject()));
        }
    }
};

namespace {

// Constants of the program that happen to live in a file: read once, never changed.
const CaseWords::Words &wordsOf(const QLocale &locale)
{
    static catalog::WordsByLanguage<CaseWords::Words> words;
    return words.of(locale);
}

} // namespace

CaseWords::CaseWords(const QLocale &locale)
    : m_words(&wordsOf(locale))
{ }

CaseEntry CaseWords::entry(const Situation &situation) const
{
    for (const QString &key : entryKeys(situation)) {
        const auto found = m_words->entries.constFind(kindKey(situation.kind) % u'/' % key);
        if (found != m_words->entries.constEnd())
            return *found;
    }
    return {};
}

QString CaseWords::say(const Situation &situation, const QString &providerName) const
{
    const QString sentence = entry(situation).say;
    if (!providerName.trimmed().isEmpty())
        return named(sentence, providerName.trimmed());
    const QString &theProvider = m_words->theProvider;
    return isHan(theProvider.front()) ? named(sentence, theProvider)
                                      : unnamed(sentence, theProvider);
}

QStringList CaseWords::never(const Situation &situation) const
{
    QStringList sentences;
    for (const Secret secret : factsOf(situation).never)
        sentences += m_words->never.value(secretKey(secret));
    return sentences;
}

} // namespace smile::casefile
