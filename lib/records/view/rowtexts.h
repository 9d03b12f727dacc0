#pragma once

#include "records/packed/snapshot.h"
#include "records/view/daytexts.h"
#include "records/view/nametexts.h"
#include "records/view/textarena.h"

#include <atomic>
#include <map>

namespace smile::records {

/// What the words of a search are looked for in, apart from what is found faster in the packed
/// columns themselves (ids, and words that dictionaries have): made once per chunk, kept between
/// keystrokes. The names that ids stand for change while lists load, so they are kept apart. For
/// one thread at a time.
class RowTexts
{
public:
    struct Texts
    {
        std::shared_ptr<const Chunk> chunk;
        TextArena own;
        TextArena names;
        catalog::Names namesThen; ///< that these are made with
    };

    explicit RowTexts(const Layout &layout);

    /// Makes of() answer for all chunks of `rows`; what is no longer among them is dropped. False
    /// when it gave up because `cancelled` was set; what was made until then is kept.
    bool prepare(const Snapshot &rows, const catalog::Wording &wording,
                 const std::atomic_bool &cancelled);
    const Texts &of(const Chunk &chunk) const { return m_texts.at(&chunk); }
    /// Of a leaf of times.
    const DayTexts &days(int leaf) const { return m_days.at(leaf); }

private:
    /// What has changed between two sets of names.
    struct Changes
    {
        catalog::Names since;
        std::optional<NameChanges> found;
    };

    static void renewNames(Texts &texts, const catalog::Names &names, Changes &changes);
    void forget(const catalog::Wording &wording);
    void dropOthers(const Snapshot &rows);
    TextArena ownTexts(const Chunk &chunk, const catalog::Wording &wording) const;

    const Layout &m_layout;
    QLocale m_locale;
    QTimeZone m_zone;
    std::map<const Chunk *, Texts> m_texts;
    std::map<int, DayTexts> m_days;
};

} // namespace smile::records
