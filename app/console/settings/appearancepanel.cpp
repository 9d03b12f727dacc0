#include "settings/appearancepanel.h"

#include "catalog/languages.h"
#include "parts/appearancesettings.h"
#include "parts/formfield.h"
#include "parts/label.h"
#include "parts/segments.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

// What is written, in the order in which it is shown.
const QStringList themes{u"system"_s, u"light"_s, u"dark"_s};
QStringList languageChoices()
{
    QStringList codes{u"system"_s};
    for (const catalog::Language &language : catalog::languages())
        codes += language.code;
    return codes;
}
const QStringList densities{u"comfortable"_s, u"compact"_s};

} // namespace

AppearancePanel::AppearancePanel(vault::Settings &settings, QWidget *parent)
    : Card(parent)
    , m_settings(settings)
    , m_title(new Label({}, TextStyle::Heading, Tone::Text, this))
    , m_theme(new Segments(QStringList{{}, {}, {}}))
    , m_language(new QComboBox)
    , m_density(new Segments(QStringList{{}, {}}))
    , m_themeField(new FormField({}, m_theme, this))
    , m_languageField(new FormField({}, m_language, this))
    , m_densityField(new FormField({}, m_density, this))
    , m_beep(new QCheckBox(this))
{
    m_language->addItem({});
    for (const catalog::Language &language : catalog::languages())
        m_language->addItem(language.ownName.toString());
    m_language->setFixedHeight(m_theme->height()); // it stands in one line with the segments
    auto *row = new QHBoxLayout;
    row->setSpacing(32);
    for (FormField *field : {m_themeField, m_languageField, m_densityField})
        row->addWidget(field, 0, Qt::AlignTop);
    row->addStretch(1);
    body()->addWidget(m_title);
    body()->addLayout(row);
    body()->addWidget(m_beep);
    retranslate();
    read();
    connect(m_theme, &Segments::currentChanged, this,
            [this](int index) { m_settings.set(themeSetting, themes[index]); });
    connect(m_language, &QComboBox::activated, this,
            [this](int index) { m_settings.set(languageSetting, languageChoices()[index]); });
    connect(m_density, &Segments::currentChanged, this,
            [this](int index) { m_settings.set(densitySetting, densities[index]); });
    connect(m_beep, &QCheckBox::toggled, this,
            [this](bool on) { m_settings.set(beepAtChange, on); });
    connect(&m_settings, &vault::Settings::changed, this, &AppearancePanel::read);
}

void AppearancePanel::read()
{
    m_theme->setCurrent(int(qMax(0, themes.indexOf(m_settings.get(themeSetting)))));
    m_language->setCurrentIndex(
        int(qMax(0, languageChoices().indexOf(m_settings.get(languageSetting)))));
    m_density->setCurrent(int(qMax(0, densities.indexOf(m_settings.get(densitySetting)))));
    m_beep->setChecked(m_settings.get(beepAtChange));
}

void AppearancePanel::retranslate()
{
    m_title->setText(tr("Appearance"));
    m_themeField->setLabel(tr("Theme"));
    m_theme->setWords({tr("System", "theme"), tr("Light"), tr("Dark")});
    m_languageField->setLabel(tr("Language"));
    m_language->setItemText(0, tr("System", "language"));
    m_densityField->setLabel(tr("Density"));
    m_density->setWords({tr("Comfortable"), tr("Compact")});
    m_beep->setText(tr("Beep at each change of somebody who is followed"));
}

} // namespace smile::console
