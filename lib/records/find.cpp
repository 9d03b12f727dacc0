#include "records/find.h"

#include "catalog/catalog.h"
#include "records/findtexts.h"

#include <array>

namespace smile::records {
namespace {

using namespace Qt::StringLiterals;

// "0955 999 1234" is how people say +639559991234: the trunk zero is not part of the number.
QString phoneDigits(const QString &typed)
{
    constexpr qsizetype fewest = 3;
    QString digits;
    for (const QChar c : typed) {
        if (c.isDigit() && !(c == u'0' && digits.isEmpty()))
            digits += c;
        else if (!c.isDigit() && !u"+-() ."_s.contains(c))
            return {};
    }
    return digits.size() < fewest ? QString() : digits;
}

/// What was typed, made ready: folded, and its digits alone when it looks like a phone number.
struct Needle
{
    QString typed; ///< trimmed
    QString text; ///< folded
    QString digits; ///< empty when it is no number

    explicit Needle(const QString &typedText)
        : typed(typedText.trimmed())
        , text(catalog::folded(typed))
        , digits(phoneDigits(typed))
    { }
    bool matches(const FindText &entry) const
    {
        return entry.text.contains(text) || (!digits.isEmpty() && entry.digits.contains(digits));
    }
};

// Exact ids first, then names that begin with the text, then the rest.
int rankOf(const Record &row, const FindText &entry, const Needle &needle)
{
    if (row.id() == needle.typed)
        return 0;
    return entry.text.startsWith(needle.text) ? 1 : 2;
}

// Folding may change lengths (ß, ligatures), so the place is looked for in the text as it is shown.
qsizetype placeOf(const QString &shown, const Needle &needle)
{
    const QString folded = catalog::folded(shown);
    return folded.size() == shown.size() ? folded.indexOf(needle.text) : -1;
}

// The line of the subtitle: the contact that matched, else the first one.
QString subtitleOf(const Record &row, const Needle &needle)
{
    const QStringList lines = subtitles(row);
    for (const QString &line : lines) {
        if (placeOf(line, needle) >= 0
            || (!needle.digits.isEmpty() && line.contains(needle.digits)))
            return line;
    }
    return lines.value(0);
}

void markMatch(Hit &hit, const Needle &needle)
{
    hit.matchLength = needle.text.size();
    hit.matchStart = placeOf(hit.title, needle);
    if (hit.matchStart >= 0)
        return;
    hit.inSubtitle = true;
    hit.matchStart = placeOf(hit.subtitle, needle);
    if (hit.matchStart < 0 && !needle.digits.isEmpty()) {
        hit.matchStart = hit.subtitle.indexOf(needle.digits);
        hit.matchLength = needle.digits.size();
    }
    if (hit.matchStart < 0) {
        hit.inSubtitle = false;
        hit.matchStart = hit.matchLength = 0;
    }
}

} // namespace

class Finder::Private
{
public:
    explicit Private(Store &store)
        : names(store.names())
        , people(store.table(catalog::people))
        , accounts(store.table(catalog::accounts))
        , invites(store.table(catalog::invites))
    { }

    Hit hitFor(const FindTexts &source, qsizetype position, const Needle &needle) const
    {
        const Record row = source.rows().at(position);
        Hit hit{.resource = &source.resource(),
                .id = row.id(),
                .title = nameOn(row),
                .subtitle = subtitleOf(row, needle)};
        if (hit.title.isEmpty())
            hit.title = names.people.value(source[position].owner);
        if (hit.title.isEmpty())
            hit.title = catalog::shortId(hit.id);
        hit.exact = hit.id == needle.typed;
        markMatch(hit, needle);
        return hit;
    }

    // An account bears no name: it is found by its person's. `named` are the people whose name
    // matches.
    HitGroup findIn(const FindTexts &source, const Needle &needle, int most,
                    const QSet<QString> &named) const
    {
        HitGroup group{.resource = &source.resource(), .total = 0, .hits = {}};
        std::array<QList<qsizetype>, 3> byRank;
        for (qsizetype i = 0; i < source.rows().size(); ++i) {
            const FindText &entry = source[i];
            if (!needle.matches(entry) && !named.contains(entry.owner))
                continue;
            ++group.total;
            const int rank = rankOf(source.rows().at(i), entry, needle);
            auto &same = byRank[static_cast<std::size_t>(rank)];
            if (same.size() < most)
                same += i;
        }
        for (const auto &same : byRank) {
            for (const qsizetype position : same) {
                if (group.hits.size() < most)
                    group.hits += hitFor(source, position, needle);
            }
        }
        return group;
    }

    QSet<QString> namedBy(const Needle &needle) const
    {
        QSet<QString> named;
        for (qsizetype i = 0; i < people.rows().size(); ++i) {
            const FindText &entry = people[i];
            if (QStringView(entry.text).first(entry.namesLength).contains(needle.text))
                named.insert(entry.owner);
        }
        return named;
    }

    const catalog::Names &names;
    FindTexts people, accounts, invites;
};

Finder::Finder(Store &store, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(store))
{ }

Finder::~Finder() = default;

QList<HitGroup> Finder::find(const QString &text, int most) const
{
    const Needle needle(text);
    QList<HitGroup> groups;
    if (needle.text.isEmpty())
        return groups;
    for (FindTexts *texts : {&d->people, &d->accounts, &d->invites})
        texts->complete();
    for (const HitGroup &group : {d->findIn(d->people, needle, most, {}),
                                  d->findIn(d->accounts, needle, most, d->namedBy(needle)),
                                  d->findIn(d->invites, needle, most, {})}) {
        if (group.total > 0)
            groups += group;
    }
    return groups;
}

} // namespace smile::records
