#include "vault/settings.h"

#include "vault/paths.h"

#include <QCoreApplication>

namespace smile::vault {

namespace {

QString fullKey(QStringView key, const QString &scope)
{
    return scope.isEmpty() ? key.toString() : key.toString() + u'/' + scope;
}

} // namespace

QString Settings::defaultFile()
{
    return configFolder() + QStringLiteral("/smile-console.ini");
}

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file, QSettings::IniFormat)
{
    m_file.allKeys(); // sections are read when first needed: a damaged one is to be known now
    settle();
}

Settings::~Settings()
{
    m_file.sync();
}

QVariant Settings::value(QStringView key, const QString &scope) const
{
    return m_file.value(fullKey(key, scope));
}

void Settings::setValue(QStringView key, const QString &scope, const QVariant &value)
{
    const QString full = fullKey(key, scope);
    // An unchanged value is not written, so that it cannot undo what another console has set
    // meanwhile. The file holds text: what was read is compared as the type that is set.
    QVariant before = m_file.value(full);
    if (before.isValid() && before.convert(value.metaType()) && before == value)
        return;
    m_file.setValue(full, value);
    Q_EMIT changed(full);
}

QVariant Settings::value(QLatin1StringView key, const QString &scope) const
{
    return value(QString(key), scope);
}

void Settings::setValue(QLatin1StringView key, const QString &scope, const QVariant &newValue)
{
    setValue(QString(key), scope, newValue);
}

void Settings::remove(const QString &key)
{
    m_file.remove(key);
    Q_EMIT changed(key);
}

QStringList Settings::childGroups(const QString &group) const
{
    QStringList names;
    const QString prefix = group + u'/';
    const QStringList keys = m_file.allKeys();
    for (const QString &key : keys) {
        const qsizetype end = key.indexOf(u'/', prefix.size());
        if (key.startsWith(prefix) && end > 0)
            names << key.sliced(prefix.size(), end - prefix.size());
    }
    names.removeDuplicates();
    return names;
}

void Settings::sync()
{
    m_file.sync();
    settle();
}

QString Settings::problem() const
{
    return m_problem;
}

void Settings::settle()
{
    QString problem;
    if (m_file.status() == QSettings::FormatError)
        problem = QCoreApplication::translate(
            "vault", "The settings file is damaged; what could be read of it is used.");
    else if (m_file.status() == QSettings::AccessError || !m_file.isWritable())
        problem = QCoreApplication::translate(
            "vault", "Settings cannot be saved: the configuration folder is not writable.");
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace smile::vault
