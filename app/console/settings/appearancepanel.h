#pragma once

#include "parts/card.h"
#include "vault/settings.h"

class QCheckBox;
class QComboBox;

namespace smile::console {

class FormField;
class Label;
class Segments;

/// Theme, language, density, sound. Writes the settings at once; the program follows them.
class AppearancePanel : public Card
{
    Q_OBJECT

public:
    explicit AppearancePanel(vault::Settings &settings, QWidget *parent = nullptr);

    void retranslate();

private:
    void read();

    vault::Settings &m_settings;
    Label *m_title;
    Segments *m_theme;
    QComboBox *m_language;
    Segments *m_density;
    FormField *m_themeField;
    FormField *m_languageField;
    FormField *m_densityField;
    QCheckBox *m_beep;
};

} // namespace smile::console
