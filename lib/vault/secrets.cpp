#include "vault/secrets.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace smile::vault {

namespace {

// Qt shares strings: a copy elsewhere keeps its characters. What nobody else holds is overwritten
// before it is freed.
void wipe(QString &text)
{
    if (text.isDetached())
        text.fill(u'\0');
    text.clear();
}

void answer(QObject *context, Secrets::Done done, SecretResult result)
{
    QTimer::singleShot(0, context,
                       [done = std::move(done), result = std::move(result)] { done(result); });
}

} // namespace

Secret::Secret(QString keyText, QString secretText)
    : key(std::move(keyText))
    , secret(std::move(secretText))
{ }

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe(key);
        wipe(secret);
        key = other.key;
        secret = other.secret;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe(key);
        wipe(secret);
        key = std::exchange(other.key, {});
        secret = std::exchange(other.secret, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe(key);
    wipe(secret);
}

QString secretProblem(const Secret &secret)
{
    const auto unsendable = [](QChar c) { return c.unicode() <= 0x20 || c.unicode() >= 0x7f; };
    if (secret.key.isEmpty())
        return QCoreApplication::translate("vault", "Enter the API key.");
    if (secret.secret.isEmpty())
        return QCoreApplication::translate("vault", "Enter the API secret.");
    if (std::any_of(secret.key.begin(), secret.key.end(), unsendable) || secret.key.contains(u':'))
        return QCoreApplication::translate(
            "vault", "The API key holds a blank, a colon or another character that no key has.");
    if (std::any_of(secret.secret.begin(), secret.secret.end(), unsendable))
        return QCoreApplication::translate(
            "vault", "The API secret holds a blank or another character that no secret has.");
    return {};
}

void MemorySecrets::read(const QString &profileId, QObject *context, Done done)
{
    const auto found = m_secrets.constFind(profileId);
    if (found == m_secrets.constEnd())
        answer(context, std::move(done), {SecretResult::State::NotFound, {}, {}});
    else
        answer(context, std::move(done), {SecretResult::State::Done, *found, {}});
}

void MemorySecrets::write(const QString &profileId, const Secret &secret, QObject *context,
                          Done done)
{
    m_secrets.insert(profileId, secret);
    answer(context, std::move(done), {SecretResult::State::Done, {}, {}});
}

void MemorySecrets::remove(const QString &profileId, QObject *context, Done done)
{
    const bool existed = m_secrets.remove(profileId);
    answer(context, std::move(done),
           {existed ? SecretResult::State::Done : SecretResult::State::NotFound, {}, {}});
}

} // namespace smile::vault
