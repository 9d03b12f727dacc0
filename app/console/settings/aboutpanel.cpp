#include "settings/aboutpanel.h"

#include "parts/fieldgrid.h"
#include "parts/label.h"

#include <QDir>
#include <QSslSocket>
#include <QSysInfo>
#include <QVBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

struct Library
{
    const char *name;
    const char *licence;
};

// What is linked or loaded at run time. The licences' own words come with each library's package.
constexpr Library libraries[] = {
    {"Qt", "LGPL-3.0"},
    {"Qt WebEngine", "LGPL-3.0; Chromium: BSD-3-Clause, LGPL-2.1, others"},
    {"QtKeychain", "BSD-3-Clause"},
    {"libsodium", "ISC"},
    {"libzip", "BSD-3-Clause"},
    {"libxlsxwriter", "BSD-2-Clause"},
    {"SQLite", "public domain"},
    {"cpp-httplib", "MIT"},
    {"OpenSSL", "Apache-2.0"},
};

} // namespace

AboutPanel::AboutPanel(const QString &settingsFile, const QString &auditFile, vault::Policy policy,
                       QWidget *parent)
    : Card(parent)
    , m_settingsFile(QDir::toNativeSeparators(settingsFile))
    , m_auditFile(QDir::toNativeSeparators(auditFile))
    , m_policy(std::move(policy))
    , m_title(new Label({}, TextStyle::Heading, Tone::Text, this))
    , m_words(new Label({}, TextStyle::Base, Tone::Second, this))
    , m_grid(new FieldGrid(this))
{
    m_words->setWordWrap(true);
    m_grid->setLabelWidth(160);
    body()->addWidget(m_title);
    body()->addWidget(m_words);
    body()->addWidget(m_grid);
    retranslate();
}

void AboutPanel::retranslate()
{
    m_title->setText(tr("About"));
    m_words->setText(
        tr("Smile Console, a desktop console for the support team of a tenant of the Smile API."));
    fill();
}

void AboutPanel::complete()
{
    if (!m_tls.isEmpty())
        return;
    m_tls = QSslSocket::sslLibraryVersionString();
    if (m_tls.isEmpty())
        m_tls = tr("none");
    fill();
}

void AboutPanel::fill()
{
    m_grid->clear();
    m_grid->addRow(tr("Version"), QStringLiteral(SMILE_VERSION));
    m_grid->addRow(tr("Qt"), QString::fromLatin1(qVersion()));
    if (!m_tls.isEmpty())
        m_grid->addRow(tr("TLS"), m_tls);
    m_grid->addRow(tr("System"),
                   QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture());
    m_grid->addHeading(tr("Files"));
    m_grid->addRow(tr("Settings"), m_settingsFile, true, true);
    m_grid->addRow(tr("Actions taken"), m_auditFile, true, true);
    if (!m_policy.isEmpty())
        m_grid->addHeading(tr("Fixed for this computer"));
    for (const auto &[key, value] : m_policy.entries())
        m_grid->addRow(key,
                       m_policy.misread.contains(key)
                           ? tr("%1: what is written there could not be read").arg(value)
                           : value,
                       false);
    m_grid->addHeading(tr("Licences"));
    for (const Library &library : libraries)
        m_grid->addRow(QString::fromLatin1(library.name), QString::fromLatin1(library.licence),
                       false);
}

} // namespace smile::console
