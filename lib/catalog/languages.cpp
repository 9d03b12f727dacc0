#include "catalog/languages.h"

#include <algorithm>

namespace smile::catalog {

using namespace Qt::StringLiterals;

namespace {

constexpr Language all[languageCount] = {{"en"_L1, u"English", QLocale::English},
                                         {"zh_CN"_L1, u"简体中文", QLocale::Chinese},
                                         {"fil"_L1, u"Filipino", QLocale::Filipino},
                                         {"id"_L1, u"Bahasa Indonesia", QLocale::Indonesian}};

} // namespace

std::span<const Language> languages()
{
    return all;
}

const Language &languageFor(const QLocale &locale)
{
    const auto found = std::ranges::find(all, locale.language(), &Language::language);
    return found == std::end(all) ? all[0] : *found;
}

const Language *languageCalled(const QString &code)
{
    const QString wanted = QString(code).replace(u'-', u'_');
    const auto found = std::ranges::find_if(all, [&wanted](const Language &language) {
        const QString own = language.code;
        return wanted.compare(own, Qt::CaseInsensitive) == 0
               || wanted.compare(own.section(u'_', 0, 0), Qt::CaseInsensitive) == 0;
    });
    return found == std::end(all) ? nullptr : &*found;
}

} // namespace smile::catalog
