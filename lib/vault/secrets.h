#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>

namespace smile::vault {

/// A tenant's key pair. Memory and keychain only: never a file, log, command line or settings.
struct Secret
{
    QString key;
    QString secret;

    Secret() = default;
    Secret(QString keyText, QString secretText);
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret(); ///< overwrites the characters when no other copy shares them
    bool isEmpty() const { return key.isEmpty() || secret.isEmpty(); }
};

/// Empty when the pair can be sent as HTTP Basic; else one sentence for a person, which never holds
/// a part of it.
QString secretProblem(const Secret &secret);

struct SecretResult
{
    enum class State : quint8 {
        Done, ///< read: here it is; written; removed
        NotFound, ///< the keychain works and holds none
        NoKeychain ///< none, locked and refused, dead, or too slow: offer "for this session only"
    };
    State state = State::NoKeychain;
    Secret secret; ///< after a read that is Done
    QString why; ///< the keychain's own words, for a supporter; never the secret
};

/// Where secrets are kept. Nothing waits: `done` runs once, queued, and dies with its context.
class Secrets : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    using Done = std::function<void(const SecretResult &)>;

    virtual void read(const QString &profileId, QObject *context, Done done) = 0;
    virtual void write(const QString &profileId, const Secret &secret, QObject *context,
                       Done done) = 0;
    virtual void remove(const QString &profileId, QObject *context, Done done) = 0;
};

/// For the session only, and for tests.
class MemorySecrets : public Secrets
{
    Q_OBJECT

public:
    using Secrets::Secrets;
    void read(const QString &profileId, QObject *context, Done done) override;
    void write(const QString &profileId, const Secret &secret, QObject *context,
               Done done) override;
    void remove(const QString &profileId, QObject *context, Done done) override;

private:
    QHash<QString, Secret> m_secrets;
};

} // namespace smile::vault
