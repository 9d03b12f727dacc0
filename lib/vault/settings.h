#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>

namespace smile::vault {

/// A typed handle on one setting, declared beside its use:
///   inline constexpr Setting<int> rowHeight {"table/rowHeight", 32};
/// T is what QVariant holds: bool, int, double; or QString, QByteArray, QStringList (then `inline
/// const`). Never personal text or ids of people.
template <class T>
struct Setting
{
    const char *key;
    T fallback = {};
};

/// The settings file (INI, smile-console.ini in the configuration folder). Two consoles may use it
/// at the same time: only keys that were set here are written, everything else is kept as it is on
/// disk.
class Settings : public QObject
{
    Q_OBJECT

public:
    static QString defaultFile();
    explicit Settings(const QString &file = defaultFile(), QObject *parent = nullptr);
    ~Settings() override; ///< writes what is left

    /// `scope` makes a key of its own, e.g. a profile's id or a table's name.
    template <class T>
    T get(const Setting<T> &setting, const QString &scope = {}) const
    {
        QVariant found = value(QLatin1StringView(setting.key), scope);
        if (!found.isValid() || !found.convert(QMetaType::fromType<T>()))
            return setting.fallback;
        return found.value<T>();
    }
    template <class T>
    void set(const Setting<T> &setting, const T &value, const QString &scope = {})
    {
        setValue(QLatin1StringView(setting.key), scope, QVariant::fromValue(value));
    }

    /// The same by name, for groups whose keys are data (profiles).
    QVariant value(QStringView key, const QString &scope = {}) const;
    void setValue(QStringView key, const QString &scope, const QVariant &value);
    QVariant value(QLatin1StringView key, const QString &scope = {}) const;
    void setValue(QLatin1StringView key, const QString &scope, const QVariant &value);
    void remove(const QString &key);
    QStringList childGroups(const QString &group) const;

    /// Writes now and reads what another console wrote. Also happens by itself when control returns
    /// to the event loop.
    void sync();
    /// Empty, or one sentence why settings cannot be kept (folder not writable, file unreadable).
    QString problem() const;

Q_SIGNALS:
    /// A key (with its scope: "key/scope") was set to another value by this console.
    void changed(const QString &key);
    void problemChanged();

private:
    void settle();

    QSettings m_file;
    QString m_problem;
};

} // namespace smile::vault
