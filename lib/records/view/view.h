#pragma once

#include "catalog/cell.h"
#include "records/table.h"

#include <QDate>

namespace smile::records {

class Store;

/// One condition on a column: any of `values` (enums, slugs, ids), or a range of days (inclusive,
/// the person's zone), or one of moments ("waiting for more than 15 minutes").
struct Condition
{
    QByteArray path;
    QStringList values = {};
    QDate from = {}, to = {}; ///< invalid: open
    QDateTime since = {}, before = {}; ///< of a DateTime column; invalid: open; before is exclusive
    bool operator==(const Condition &) const = default;
};

struct SortKey
{
    QByteArray path;
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const SortKey &) const = default;
};

/// What a view shows. Words are substrings, folded, anywhere in the row's shown or hidden columns
/// and ids.
struct ViewSpec
{
    QString words = {};
    QList<Condition> conditions = {}; ///< all must hold
    QList<SortKey> sort = {}; ///< stable; ties keep the table's order
    bool operator==(const ViewSpec &) const = default;
};

/// A filtered, sorted permutation of a table: a list of rows. Filter and sort run on a pool thread
/// over a snapshot and are dropped when a newer one is asked for; what a page upserts is applied
/// the same way. Small tables (up to 2,000 rows) are arranged at once, inside the call, so that
/// nothing flickers.
class View : public QObject
{
    Q_OBJECT

public:
    /// `base` conditions always hold (a person's accounts). Table and store outlive the view.
    /// Call `namesHaveChanged` when the names change.
    View(Table &table, const catalog::Names &names, QList<Condition> base = {},
         QObject *parent = nullptr);
    /// The same over a store's table, following its names by itself.
    View(Store &store, const catalog::Resource &resource, QList<Condition> base = {},
         QObject *parent = nullptr);
    ~View() override;

    Table &table() const;
    qsizetype size() const;
    Record row(qsizetype position) const;
    qsizetype positionOf(const QString &id) const; ///< -1 when not shown
    /// The rows as they stand now, for any thread: a snapshot and the slots in it, in their order.
    std::pair<Snapshot, std::shared_ptr<const std::vector<quint32>>> listing() const;
    const ViewSpec &spec() const;
    void setSpec(const ViewSpec &spec);
    /// How many rows hold each value of a column under the words and the other conditions (facet
    /// counts).
    QHash<QString, int> counts(QLatin1StringView path) const;
    /// True while a newer arrangement is being computed.
    bool busy() const;
    /// Locale, zone and now; the names are those of the constructor.
    void setWording(const catalog::Wording &wording);
    const catalog::Wording &wording() const;
    /// Shows the names as they are now, in place when order and matches do not depend on them.
    void namesHaveChanged();

Q_SIGNALS:
    /// Around the exchange of the permutation; old positions map to new ones by id.
    void aboutToRearrange();
    void rearranged();
    /// Rows whose place is unchanged but whose text may have changed.
    void rowsChanged(qsizetype first, qsizetype last);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace smile::records
