#include "catalog/sentences.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace smile::catalog {

using namespace Qt::StringLiterals;

namespace {

struct Pair
{
    QString what;
    QString advice;
};

Pair pairOf(const QJsonObject &object, QLatin1StringView what)
{
    return {object.value(what).toString(), object.value("advice"_L1).toString()};
}

QHash<QString, Pair> pairsOf(const QJsonObject &object, QLatin1StringView what)
{
    QHash<QString, Pair> pairs;
    for (auto it = object.begin(); it != object.end(); ++it)
        pairs.insert(it.key(), pairOf(it.value().toObject(), what));
    return pairs;
}

} // namespace

struct Sentences::Words
{
    QHash<QString, Pair> trouble;
    QHash<QString, Pair> errors;
    Pair unknown;
    Pair unknownError;

    explicit Words(const QString &file)
    {
        QFile source(file);
        const bool opened = source.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "Sentences", "the sentences are part of the program");
        const QJsonObject all =
            opened ? QJsonDocument::fromJson(source.readAll()).object() : QJsonObject();
        trouble = pairsOf(all.value("trouble"_L1).toObject(), "says"_L1);
        errors = pairsOf(all.value("errors"_L1).toObject(), "title"_L1);
        unknown = pairOf(all.value("unknown"_L1).toObject(), "says"_L1);
        unknownError = pairOf(all.value("unknownError"_L1).toObject(), "title"_L1);
    }
};

namespace {

// Constants of the program that happen to live in a file: read once, never changed.
const Sentences::Words &wordsOf(QLocale::Language language)
{
    if (language == QLocale::Chinese) {
        static const Sentences::Words chinese(u":/words/zh_CN.json"_s);
        return chinese;
    }
    static const Sentences::Words english(u":/words/en.json"_s);
    return english;
}

} // namespace

Sentences::Sentences(const QLocale &locale)
    : m_words(&wordsOf(locale.language()))
{ }

QString Sentences::trouble(const QString &code) const
{
    return m_words->trouble.value(code, m_words->unknown).what;
}

QString Sentences::advice(const QString &code) const
{
    return m_words->trouble.value(code, m_words->unknown).advice;
}

QString Sentences::errorTitle(const QString &kind) const
{
    return m_words->errors.value(kind, m_words->unknownError).what;
}

QString Sentences::errorAdvice(const QString &kind) const
{
    return m_words->errors.value(kind, m_words->unknownError).advice;
}

} // namespace smile::catalog
