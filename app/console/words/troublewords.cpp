#include "words/troublewords.h"

#include "catalog/catalog.h"
#include "catalog/sentences.h"

namespace smile::console {

using namespace Qt::StringLiterals;

State stateOf(catalog::Tone tone)
{
    // The two enums list the same weights in the same order; only the theme knows colours.
    return State(int(tone));
}

Status statusAt(const QJsonObject &record, const catalog::Resource &resource,
                QLatin1StringView path)
{
    const catalog::Column *column = resource.column(path);
    if (!column)
        return {};
    const QString value = catalog::valueOf(record, *column).toString();
    if (!column->vocabulary)
        return {State::Out, value};
    const catalog::Word *word = column->vocabulary->find(value);
    return {word ? stateOf(word->tone) : State::Out, column->vocabulary->text(value)};
}

QString textAt(const QJsonObject &record, const catalog::Resource &resource, QLatin1StringView path,
               const catalog::Wording &wording)
{
    const catalog::Column *column = resource.column(path);
    return column ? catalog::text(record, *column, wording) : QString();
}

QString accountSentence(const QString &code, const QLocale &locale)
{
    return catalog::Sentences(locale).trouble(code);
}

QString callSentence(const api::Error &error, const QLocale &locale)
{
    return catalog::Sentences(locale).errorTitle(kindName(error.kind));
}

QString callAdvice(const api::Error &error, const QLocale &locale)
{
    return catalog::Sentences(locale).errorAdvice(kindName(error.kind));
}

QString kindName(api::Kind kind)
{
    switch (kind) {
    case api::Kind::Network:
        return u"Network"_s;
    case api::Kind::Timeout:
        return u"Timeout"_s;
    case api::Kind::Tls:
        return u"Tls"_s;
    case api::Kind::Auth:
        return u"Auth"_s;
    case api::Kind::Forbidden:
        return u"Forbidden"_s;
    case api::Kind::NotFound:
        return u"NotFound"_s;
    case api::Kind::RateLimited:
        return u"RateLimited"_s;
    case api::Kind::Invalid:
        return u"Invalid"_s;
    case api::Kind::Server:
        return u"Server"_s;
    case api::Kind::Protocol:
        return u"Protocol"_s;
    case api::Kind::Cancelled:
        return u"Cancelled"_s;
    }
    return {};
}

} // namespace smile::console
