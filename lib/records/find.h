#pragma once

#include "records/store.h"

namespace smile::records {

/// One record that a search found.
struct Hit
{
    const catalog::Resource *resource = nullptr; ///< people, accounts or invites
    QString id;
    QString title; ///< the person's name, or the short id
    QString subtitle; ///< what it was found by, else the e-mail, provider, …
    /// Where the searched text stands: in the subtitle or in the title; length 0 when in neither
    /// (an id).
    bool inSubtitle = false;
    qsizetype matchStart = 0;
    qsizetype matchLength = 0;
    bool exact = false; ///< the text is this record's id
};

/// The hits of one resource.
struct HitGroup
{
    const catalog::Resource *resource = nullptr;
    int total = 0; ///< all that match, of which `hits` are the first
    QList<Hit> hits;
};

/// The top search over what is loaded: people by name, e-mail, phone digits and any id of theirs,
/// accounts by person, provider and id, invites by person, e-mail and id. Keeps a folded text per
/// record, kept up as tables change, so that a hundred thousand people are searched within a frame
/// or two on the calling thread.
class Finder : public QObject
{
    Q_OBJECT

public:
    /// The store outlives the finder.
    explicit Finder(Store &store, QObject *parent = nullptr);
    ~Finder() override;

    /// Groups in the order people, accounts, invites, each with at most `most` hits; a record whose
    /// id is the text comes first, then names that begin with it, then the table's order. Empty for
    /// blank text.
    QList<HitGroup> find(const QString &text, int most = 5) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace smile::records
