#pragma once

#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace smile::records {

/// How the dictionary of a column of flags writes them.
inline QString flagWord(bool flag)
{
    return flag ? QStringLiteral("true") : QStringLiteral("false");
}

/// Texts that numbers stand for. It only grows, so a number keeps its meaning; what readers on
/// other threads hold is a frozen copy, made anew only when texts were added.
class Dictionary
{
public:
    using Texts = std::vector<QString>;

    /// The number of a text, given one when it is new; none when it holds `most` already.
    std::optional<quint32> number(const QString &text, quint32 most)
    {
        const auto known = m_numbers.constFind(text);
        if (known != m_numbers.constEnd())
            return *known;
        if (m_texts.size() >= most)
            return {};
        const auto number = static_cast<quint32>(m_texts.size());
        m_texts.push_back(text);
        m_numbers.insert(text, number);
        return number;
    }

    std::shared_ptr<const Texts> frozen()
    {
        if (!m_frozen || m_frozen->size() != m_texts.size())
            m_frozen = std::make_shared<const Texts>(m_texts);
        return m_frozen;
    }

private:
    Texts m_texts;
    QHash<QString, quint32> m_numbers;
    std::shared_ptr<const Texts> m_frozen;
};

} // namespace smile::records
