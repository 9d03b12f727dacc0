#pragma once

#include <QLocale>

#include <array>
#include <mutex>
#include <optional>
#include <span>

namespace smile::catalog {

/// A language that the console speaks: its interface, and what is said to callers.
struct Language
{
    QLatin1StringView code; ///< "en", "zh_CN": of its files and of the setting
    QStringView ownName; ///< as it calls itself
    QLocale::Language language;
};

inline constexpr std::size_t languageCount = 4;
/// English first: what every other language falls back to.
std::span<const Language> languages();
/// The one that a locale gets: its own, else English.
const Language &languageFor(const QLocale &locale);
/// By its code, however it is written ("zh-cn", "ZH"); null when there is none.
const Language *languageCalled(const QString &code);

/// Words, one set a language, each made of its code when it is first asked for. Good on any thread.
template <class Words>
class WordsByLanguage
{
public:
    const Words &of(const QLocale &locale)
    {
        const Language &language = languageFor(locale);
        Read &read = m_all.at(std::size_t(&language - languages().data()));
        std::call_once(read.once, [&] { read.words.emplace(language.code); });
        return *read.words;
    }

private:
    struct Read
    {
        std::once_flag once;
        std::optional<Words> words;
    };
    std::array<Read, languageCount> m_all;
};

} // namespace smile::catalog
