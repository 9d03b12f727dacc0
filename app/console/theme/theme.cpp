#include "theme/theme.h"

namespace smile::console {
namespace {

QColor withOpacity(QRgb rgb, int percent)
{
    QColor colour(rgb);
    colour.setAlpha(percent * 255 / 100);
    return colour;
}

Theme makeLight()
{
    Theme t;
    t.window = QColor(0xF2F3F6);
    t.surface = QColor(0xFFFFFF);
    t.subtle = QColor(0xF8F9FB);
    t.raised = QColor(0xFFFFFF);
    t.hover = QColor(0xF3F5F8);
    t.border = QColor(0xE1E4E9);
    t.line = QColor(0xECEEF2);
    t.control = QColor(0xC3C9D2);
    t.field = QColor(0x828A98);
    t.text = QColor(0x191C22);
    t.text2 = QColor(0x414854);
    t.muted = QColor(0x5D6572);
    t.disabled = QColor(0x9AA1AC);
    t.accent = QColor(0x3D4FC4);
    t.accentHover = QColor(0x3445B0);
    t.onAccent = QColor(0xFFFFFF);
    t.accentText = QColor(0x3547B8);
    t.accentSoft = QColor(0xECEEFC);
    t.sel = QColor(0xE6E9FA);
    t.selText = QColor(0x191C22);
    t.selInactive = QColor(0xECEEF2);
    t.focus = QColor(0x3D4FC4);
    t.mark = QColor(0xFFE49B);
    t.markText = QColor(0x3A2A00);
    t.danger = QColor(0xB42318);
    t.dangerHover = QColor(0x98190F);
    t.onDanger = QColor(0xFFFFFF);
    t.chart1 = QColor(0x5B6CD9);
    t.chart2 = QColor(0xB8C0F0);
    t.chartOk = QColor(0x4FB07D);
    t.chartErr = QColor(0xD83A34);
    t.chartGrid = QColor(0xECEEF2);
    t.host = QColor(0xDDE1E7);
    t.scrim = withOpacity(0x171A21, 42);
    t.embedded = {QColor(0x0F6E67), QColor(0xFFFFFF)};
    t.smileSandbox = {QColor(0x1A5CB8), QColor(0xFFFFFF)};
    t.production = {QColor(0xB42318), QColor(0xFFFFFF)};
    t.custom = {QColor(0x5B4A9E), QColor(0xFFFFFF)};
    t.ok = {QColor(0x11643A), QColor(0xE2F3E9), QColor(0x1E9A56)};
    t.warn = {QColor(0x744700), QColor(0xFCEFD3), QColor(0xC07A00)};
    t.err = {QColor(0xA31919), QColor(0xFCE6E5), QColor(0xD83A34)};
    t.off = {QColor(0x474E5A), QColor(0xE9ECF0), QColor(0x7A8390)};
    t.info = {QColor(0x1B4B98), QColor(0xE4EDFB), QColor(0x3A78DB)};
    t.out = {t.muted, QColor(Qt::transparent), t.control};
    t.avatars = {{{QColor(0xE4E8F8), QColor(0x3543A0)},
                  {QColor(0xDFF0EE), QColor(0x155E57)},
                  {QColor(0xF6E7DC), QColor(0x83431A)},
                  {QColor(0xEFE4F5), QColor(0x6A3487)},
                  {QColor(0xE3EDDB), QColor(0x3F5E1E)},
                  {QColor(0xF8E2E8), QColor(0x8C2547)}}};
    t.isDark = false;
    return t;
}

Theme makeDark()
{
    Theme t;
    t.window = QColor(0x14161A);
    t.surface = QColor(0x1B1E23);
    t.subtle = QColor(0x20242A);
    t.raised = QColor(0x252930);
    t.hover = QColor(0x23272E);
    t.border = QColor(0x343A44);
    t.line = QColor(0x292E36);
    t.control = QColor(0x474F5B);
    t.field = QColor(0x747D8B);
    t.text = QColor(0xE7E9ED);
    t.text2 = QColor(0xC3C8D1);
    t.muted = QColor(0x9BA3B0);
    t.disabled = QColor(0x666E7A);
    t.accent = QColor(0x5365DC);
    t.accentHover = QColor(0x596BDF);
    t.onAccent = QColor(0xFFFFFF);
    t.accentText = QColor(0xA3AFFF);
    t.accentSoft = QColor(0x262C4D);
    t.sel = QColor(0x2A315A);
    t.selText = QColor(0xF3F4F7);
    t.selInactive = QColor(0x2A2E36);
    t.focus = QColor(0x8C9BFF);
    t.mark = QColor(0x4A3E18);
    t.markText = QColor(0xFFE3A0);
    t.danger = QColor(0xC5362B);
    t.dangerHover = QColor(0xCB3C31);
    t.onDanger = QColor(0xFFFFFF);
    t.chart1 = QColor(0x6979E0);
    t.chart2 = QColor(0x39406B);
    t.chartOk = QColor(0x3FA974);
    t.chartErr = QColor(0xF0554C);
    t.chartGrid = QColor(0x292E36);
    t.host = QColor(0x101216);
    t.scrim = withOpacity(0x060709, 58);
    t.embedded = {QColor(0x0D5B55), QColor(0xE9FFFC)};
    t.smileSandbox = {QColor(0x174F9C), QColor(0xEEF5FF)};
    t.production = {QColor(0xA51F15), QColor(0xFFFFFF)};
    t.custom = {QColor(0x4C3E86), QColor(0xF4F0FF)};
    t.ok = {QColor(0x82D9A7), QColor(0x17322A), QColor(0x3DBB77)};
    t.warn = {QColor(0xF0C169), QColor(0x3A2E14), QColor(0xE0A12B)};
    t.err = {QColor(0xFF9F98), QColor(0x43211F), QColor(0xF0554C)};
    t.off = {QColor(0xB9C0CB), QColor(0x2D323A), QColor(0x848D9A)};
    t.info = {QColor(0x9CC2FA), QColor(0x1B2E4B), QColor(0x5A97F0)};
    t.out = {t.muted, QColor(Qt::transparent), t.control};
    t.avatars = {{{QColor(0x2A3156), QColor(0xB4BEFF)},
                  {QColor(0x163532), QColor(0x86D3CA)},
                  {QColor(0x3D2A1C), QColor(0xEBB58E)},
                  {QColor(0x35253F), QColor(0xD5ABEC)},
                  {QColor(0x26331A), QColor(0xAFD08A)},
                  {QColor(0x3F222C), QColor(0xF0A6BC)}}};
    t.isDark = true;
    return t;
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme = makeDark();
    return theme;
}

const StateColours &Theme::state(State which) const
{
    switch (which) {
    case State::Ok:
        return ok;
    case State::Warn:
        return warn;
    case State::Err:
        return err;
    case State::Off:
        return off;
    case State::Info:
        return info;
    case State::Out:
        break;
    }
    return out;
}

const ColourPair &Theme::band(Environment environment) const
{
    switch (environment) {
    case Environment::Embedded:
        return embedded;
    case Environment::SmileSandbox:
        return smileSandbox;
    case Environment::Production:
        return production;
    case Environment::Custom:
        break;
    }
    return custom;
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::Base, surface);
    p.setColor(QPalette::Button, surface);
    p.setColor(QPalette::Light, surface);
    p.setColor(QPalette::AlternateBase, subtle);
    p.setColor(QPalette::ToolTipBase, raised);
    p.setColor(QPalette::Mid, border);
    p.setColor(QPalette::Midlight, line);
    p.setColor(QPalette::Dark, control);
    p.setColor(QPalette::Shadow, control);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::PlaceholderText, muted);
    p.setColor(QPalette::Link, accentText);
    p.setColor(QPalette::LinkVisited, accentText);
    p.setColor(QPalette::Highlight, sel);
    p.setColor(QPalette::HighlightedText, selText);
    p.setColor(QPalette::BrightText, onDanger);
    p.setColor(QPalette::Disabled, QPalette::Text, disabled);
    p.setColor(QPalette::Disabled, QPalette::ButtonText, disabled);
    p.setColor(QPalette::Disabled, QPalette::WindowText, disabled);
    p.setColor(QPalette::Disabled, QPalette::Base, subtle);
    p.setColor(QPalette::Disabled, QPalette::Highlight, selInactive);
    p.setColor(QPalette::Inactive, QPalette::Highlight, selInactive);
    p.setColor(QPalette::Inactive, QPalette::HighlightedText, text);
    return p;
}

const Theme &themeOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? Theme::dark()
                                                                               : Theme::light();
}

} // namespace smile::console
