#pragma once

#include "records/find/findids.h"
#include "records/find/findmarks.h"
#include "records/store.h"

namespace smile::records {

/// One record that a search found.
struct Hit
{
    const catalog::Resource *resource = nullptr; ///< people, accounts, invites; of an id: any
    QString id;
    QString owner; ///< user id of the person whom it belongs to; empty when it belongs to none
    QString title; ///< the person's name, or the short id
    QString subtitle; ///< what it was found by, else the e-mail, provider, …
    QList<Mark> titleMarks, subtitleMarks; ///< every word where it stands
    bool exact = false; ///< its id is what was searched
    /// What sort of personal data the two are, for masked().
    catalog::Personal titleSort = catalog::Personal::No, subtitleSort = catalog::Personal::No;
};

/// The hit as it may be shown: what was typed, and what the mask leaves.
Hit masked(const Hit &hit, const catalog::Mask &mask);

/// A record as a hit that no search found (what was opened last): nothing is marked.
Hit hitFor(Store &store, const catalog::Resource &resource, const Record &record);

/// The hits of one resource.
struct HitGroup
{
    const catalog::Resource *resource = nullptr;
    int total = 0; ///< all that match, of which `hits` are the first
    QList<Hit> hits;
};

struct Findings
{
    QString text; ///< as it was asked for
    QList<HitGroup> groups; ///< people, accounts, invites, then what else has such an id
    QList<IdLook> missing; ///< ids in the text that no loaded record has
    bool complete = true; ///< false while not everything that is loaded has been indexed
};

/// The top search over what is loaded: people by any words of their names, e-mails, own references,
/// by phone and id; accounts by person, provider and id; invites by person, e-mail and id; every
/// record by its whole id, alone or in a pasted link or mail. Keeps packed texts, kept up as tables
/// change; a large tenant is searched on other threads.
class Finder : public QObject
{
    Q_OBJECT

public:
    /// The store outlives the finder.
    explicit Finder(Store &store, QObject *parent = nullptr);
    ~Finder() override;

    /// Looks for the text and then emits found(), within the call where there is little to search.
    /// The search before is dropped. `most`: hits in a group. The record whose id it is comes
    /// first, then texts that begin with it, words that do, the rest; equals in the table's order.
    void search(const QString &text, int most = 5);
    void cancel();
    bool searching() const;
    /// The same on this thread, over all there is, however long it takes.
    Findings find(const QString &text, int most = 5);

Q_SIGNALS:
    void found(const smile::records::Findings &findings);
    /// What could not be found a moment ago may be found now.
    void indexed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace smile::records
