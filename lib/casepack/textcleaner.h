#pragma once

#include <QHash>
#include <QStringList>

namespace smile::casepack {

/// Takes values that are known to be somebody's out of free text, and what looks like an e-mail, a
/// phone or a token. Not for ids. For one thread.
///
/// Case, diacritics and width do not matter. A value of fewer than 8 characters counts only as a
/// whole word, shorter ones than 3 not at all.
class TextCleaner
{
public:
    /// `spared`: values that are no one's own, as the names of providers.
    explicit TextCleaner(const QStringList &hidden = {}, const QStringList &spared = {});

    /// The text with "…" (api::removedMark) for each value.
    QString cleaned(const QString &text) const;

private:
    QString withoutHidden(const QString &text) const;

    QStringList m_hidden; ///< folded, the longest first
    mutable QHash<QString, QString> m_seen; ///< the same few texts come back in many records
};

} // namespace smile::casepack
