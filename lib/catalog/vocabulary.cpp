#include "catalog/vocabulary.h"

namespace smile::catalog {

const Word *Vocabulary::find(QStringView value) const
{
    for (const Word &word : words) {
        if (value == QLatin1StringView(word.value))
            return &word;
    }
    return nullptr;
}

int Vocabulary::rank(QStringView value) const
{
    const Word *word = find(value);
    return static_cast<int>(word ? word - words.data() : std::ssize(words));
}

QString Vocabulary::text(const QString &value) const
{
    const Word *word = find(value);
    return word ? QCoreApplication::translate("words", word->word) : value;
}

} // namespace smile::catalog
