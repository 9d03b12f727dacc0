#pragma once

#include "catalog/cell.h"
#include "records/perrow.h"

#include <atomic>

namespace smile::records {

/// The folded texts of each row, made once and kept between keystrokes: that of its own columns,
/// and that of the names its ids stand for, which change while lists load. For one thread at a
/// time.
class SearchTexts
{
public:
    explicit SearchTexts(const catalog::Resource &resource);

    /// Makes has() answer for `rows`; what was made for a row that is still there is kept. False
    /// when it gave up because `cancelled` was set; what was made until then is kept too.
    bool prepare(const Snapshot &rows, const catalog::Wording &wording,
                 const std::atomic_bool &cancelled);
    /// Whether a folded word stands in the texts of rows[row].
    bool has(qsizetype row, const QString &word) const
    {
        const Texts &texts = m_texts[row];
        return texts.own.contains(word) || texts.names.contains(word);
    }

private:
    struct Texts
    {
        QString own; ///< null: not made yet
        QString names; ///< null: not made yet
    };

    void forgetNames(const catalog::Names &names);
    QString ownText(const QJsonObject &record, const catalog::Wording &wording) const;

    const catalog::Resource &m_resource;
    QLocale m_locale;
    QTimeZone m_zone;
    catalog::Names m_names;
    PerRow<Texts> m_texts;
};

} // namespace smile::records
