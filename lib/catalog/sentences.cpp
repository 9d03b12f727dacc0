#include "catalog/sentences.h"

#include "catalog/languages.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace smile::catalog {

using namespace Qt::StringLiterals;

namespace {

struct Pair
{
    QString title;
    QString advice;
};

Pair pairOf(const QJsonObject &object)
{
    return {object.value("title"_L1).toString(), object.value("advice"_L1).toString()};
}

QHash<QString, Pair> pairsOf(const QJsonObject &object)
{
    QHash<QString, Pair> pairs;
    for (auto it = object.begin(); it != object.end(); ++it)
        pairs.insert(it.key(), pairOf(it.value().toObject()));
    return pairs;
}

} // namespace

struct Sentences::Words
{
    QHash<QString, QString> trouble;
    QHash<QString, Pair> errors;
    QString unknown;
    Pair unknownError;

    explicit Words(QLatin1StringView language)
    {
        addTroubles(contentOf(u":/casefile/"_s + language + u".json"_s));
        const QJsonObject calls = contentOf(u":/words/"_s + language + u".json"_s);
        errors = pairsOf(calls.value("errors"_L1).toObject());
        unknownError = pairOf(calls.value("unknownError"_L1).toObject());
    }

private:
    static QJsonObject contentOf(const QString &file)
    {
        QFile source(file);
        const bool opened = source.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "Sentences", "the sentences are part of the program");
        return opened ? QJsonDocument::fromJson(source.readAll()).object() : QJsonObject();
    }

    // The table knows what a code means where ("ERROR+SYSTEM_ERROR" of an account and of an
    // archive); here one sentence a code is enough: the first of these that has it.
    void addTroubles(const QJsonObject &table)
    {
        const QJsonObject entries = table.value("entries"_L1).toObject();
        for (const QLatin1StringView kind : {"connection"_L1, "monitor"_L1, "archive"_L1}) {
            const QJsonObject situations = entries.value(kind).toObject();
            for (auto it = situations.begin(); it != situations.end(); ++it) {
                const bool ofError = it.key().startsWith("ERROR+"_L1);
                const QString code = ofError ? it.key().section(u'+', 1) : it.key();
                const bool whole = !code.contains(u'+') && code != "*"_L1;
                if (whole && !trouble.contains(code))
                    trouble.insert(code, it.value()["happened"_L1].toString());
            }
        }
        trouble.insert(u"MISSING_MANDATARY_FIELD"_s, trouble.value(u"MISSING_MANDATORY_FIELD"_s));
        unknown = entries["connection"_L1]["ERROR+*"_L1]["happened"_L1].toString();
    }
};

namespace {

// Constants of the program that happen to live in a file: read once, never changed.
const Sentences::Words &wordsOf(const QLocale &locale)
{
    static WordsByLanguage<Sentences::Words> words;
    return words.of(locale);
}

} // namespace

Sentences::Sentences(const QLocale &locale)
    : m_words(&wordsOf(locale))
{ }

QString Sentences::trouble(const QString &code) const
{
    return m_words->trouble.value(code, m_words->unknown);
}

QString Sentences::errorTitle(const QString &kind) const
{
    return m_words->errors.value(kind, m_words->unknownError).title;
}

QString Sentences::errorAdvice(const QString &kind) const
{
    return m_words->errors.value(kind, m_words->unknownError).advice;
}

} // namespace smile::catalog
