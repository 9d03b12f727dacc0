#include "person/documentsmodel.h"

#include "catalog/catalog.h"
#include "files/fileopener.h"
#include "parts/cellroles.h"
#include "person/personfacts.h"
#include "words/troublewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int soonDays = 20; // from here on the date is a clock that runs out
constexpr int nearDays = 90; // beyond, a number of days says less than the date

struct ColumnInfo
{
    const char *path; ///< of the catalog's column; null for the file
    CellLook look;
};

constexpr ColumnInfo columnInfos[DocumentsModel::ColumnCount] = {
    {"name", CellLook::Strong},
    {"documentType", CellLook::Text},
    {"docId", CellLook::Text},
    {"status", CellLook::Chip},
    {"issueDate", CellLook::Text},
    {"expiryDate", CellLook::Text},
    {"fileUrl", CellLook::Text},
    {"remarks", CellLook::Muted},
    {"metadata.providerId", CellLook::Text},
};

QLatin1StringView pathOf(int column)
{
    return QLatin1StringView(columnInfos[column].path);
}

struct ExpiryWords
{
    Q_DECLARE_TR_FUNCTIONS(ExpiryWords)
};

} // namespace

Expiry expiryOf(const QString &isoDate, const catalog::Wording &wording)
{
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    if (!date.isValid())
        return {State::Out, isoDate}; // as sent
    const qint64 days = wording.now.toTimeZone(wording.zone).date().daysTo(date);
    const QString on = catalog::dateText(date, wording.locale);
    if (days < -nearDays)
        return {State::Err, ExpiryWords::tr("expired %1").arg(on)};
    if (days < -1)
        return {State::Err, ExpiryWords::tr("expired %1 days ago").arg(-days)};
    if (days == -1)
        return {State::Err, ExpiryWords::tr("expired yesterday")};
    if (days == 0)
        return {State::Warn, ExpiryWords::tr("expires today")};
    if (days == 1)
        return {State::Warn, ExpiryWords::tr("expires tomorrow")};
    if (days <= nearDays)
        return {days < soonDays ? State::Warn : State::Out,
                ExpiryWords::tr("expires in %1 days").arg(days)};
    return {State::Out, ExpiryWords::tr("expires %1").arg(on)};
}

QString statusExplained(const QString &status)
{
    if (status.isEmpty())
        return {};
    if (status == "VALID"_L1)
        return ExpiryWords::tr("Valid: the provider says that this document is in force.");
    if (status == "HIT"_L1)
        return ExpiryWords::tr("Hit: the name is like one in the issuer's records. The issuer must "
                               "verify it; until then it says nothing against this person.");
    if (status == "EXPIRED"_L1)
        return ExpiryWords::tr("Expired: it is no longer in force. Ask for a newer one.");
    return ExpiryWords::tr("%1: this status is shown as the provider sent it.").arg(status);
}

DocumentsModel::DocumentsModel(const QUrl &apiBase, QObject *parent)
    : QAbstractTableModel(parent)
    , m_apiBase(apiBase)
{ }

void DocumentsModel::setRows(const QList<records::Record> &rows)
{
    if (!std::ranges::equal(rows, m_rows, {}, &records::Record::id, &records::Record::id)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    setWording(m_wording);
}

void DocumentsModel::setWording(const catalog::Wording &wording)
{
    m_wording = wording;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString DocumentsModel::link(int row) const
{
    return valueAt(m_rows.at(row).json(), "fileUrl"_L1);
}

int DocumentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DocumentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DocumentsModel::text(const records::Record &row, int column) const
{
    switch (column) {
    case Expires:
        return expiryOf(valueAt(row.json(), pathOf(column)), m_wording).words;
    case File:
        switch (linkRefusal(valueAt(row.json(), pathOf(column)), m_apiBase)) {
        case LinkRefusal::None:
            return tr("Open file");
        case LinkRefusal::Empty:
            return {};
        default:
            return tr("not safe to open");
        }
    default:
        return textAt(row.json(), catalog::documents, pathOf(column), m_wording);
    }
}

QVariant DocumentsModel::tooltip(const records::Record &row, int column) const
{
    if (column == Expires)
        return textAt(row.json(), catalog::documents, pathOf(column), m_wording);
    if (column == File)
        return valueAt(row.json(), pathOf(column));
    if (column == StatusChip)
        return statusExplained(valueAt(row.json(), pathOf(column)));
    return {};
}

QVariant DocumentsModel::state(const records::Record &row, int column) const
{
    if (column == StatusChip)
        return int(statusAt(row.json(), catalog::documents, pathOf(column)).state);
    if (column == Expires) {
        const State state = expiryOf(valueAt(row.json(), pathOf(column)), m_wording).state;
        return state == State::Out ? QVariant() : QVariant(int(state));
    }
    if (column == File
        && linkRefusal(valueAt(row.json(), pathOf(column)), m_apiBase) == LinkRefusal::None)
        return int(State::Info);
    return {};
}

QVariant DocumentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const records::Record &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return tooltip(row, index.column());
    case LookRole:
        return int(columnInfos[index.column()].look);
    case StateRole:
        return state(row, index.column());
    case KeyRole:
        return row.id();
    default:
        return {};
    }
}

QVariant DocumentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == ColumnKeyRole)
        return QString(pathOf(section));
    if (role != Qt::DisplayRole)
        return {};
    const catalog::Column *column = catalog::documents.column(pathOf(section));
    return column ? QCoreApplication::translate("catalog", column->title) : QString();
}

} // namespace smile::console
