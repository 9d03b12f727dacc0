#include "activity/requestmodel.h"

#include "parts/cellroles.h"
#include "theme/theme.h"

#include <QLocale>

#include <algorithm>
#include <functional>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *keys[] = {"time", "method", "path", "status", "ms", "tries", "size"};

State stateOf(const api::Request &request)
{
    if (request.status == 429)
        return State::Warn;
    if (request.status >= 400 || (request.failure && request.milliseconds >= 0))
        return request.failure == api::Kind::Cancelled ? State::Off : State::Err;
    return State::Ok;
}

} // namespace

RequestModel::RequestModel(api::RequestLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
{
    connect(&log, &api::RequestLog::added, this, &RequestModel::added);
    connect(&log, &api::RequestLog::updated, this, &RequestModel::updated);
    connect(&log, &api::RequestLog::cleared, this, &RequestModel::rebuild);
    connect(&log, &api::RequestLog::removedFirst, this, [this] {
        // The oldest fell out of the log: it stands last here, if it is shown at all.
        if (m_paused || m_rows.isEmpty() || m_log.requests().empty()
            || m_rows.constLast().number >= m_log.requests().front().number)
            return;
        beginRemoveRows({}, int(m_rows.size()) - 1, int(m_rows.size()) - 1);
        m_rows.removeLast();
        endRemoveRows();
    });
    rebuild();
}

int RequestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString RequestModel::text(const api::Request &request, int column) const
{
    const QLocale locale;
    switch (column) {
    case Time:
        return locale.toString(request.sentAt.toLocalTime().time(), u"HH:mm:ss.zzz"_s);
    case Method:
        return QString::fromLatin1(request.method);
    case Path:
        return request.path;
    case Status:
        if (request.status)
            return QString::number(request.status);
        return request.milliseconds < 0                  ? tr("under way")
               : request.failure == api::Kind::Cancelled ? tr("cancelled")
                                                         : tr("no answer");
    case Duration:
        return request.milliseconds < 0 ? QString() : locale.toString(request.milliseconds);
    case Tries:
        return locale.toString(request.tries);
    case Size:
        return request.milliseconds < 0
                   ? QString()
                   : locale.formattedDataSize(request.bytes, 1, QLocale::DataSizeSIFormat);
    default:
        return {};
    }
}

QVariant RequestModel::look(const api::Request &request, int column, int role) const
{
    switch (column) {
    case Path:
        return role == LookRole ? QVariant(int(CellLook::Code)) : QVariant();
    case Status:
        return role == LookRole    ? int(CellLook::Status)
               : role == StateRole ? int(request.milliseconds < 0 ? State::Ok : stateOf(request))
                                   : QVariant();
    case Method:
        // Reading is quiet, writing stands out, deleting most.
        if (role == LookRole)
            return int(request.method == "GET"      ? CellLook::Muted
                       : request.method == "DELETE" ? CellLook::Text
                                                    : CellLook::Strong);
        return role == StateRole && request.method == "DELETE" ? QVariant(int(State::Err))
                                                               : QVariant();
    case Time:
        return role == LookRole ? QVariant(int(CellLook::Muted)) : QVariant();
    default:
        return role == LookRole ? QVariant(int(CellLook::Number)) : QVariant();
    }
}

QVariant RequestModel::exported(const api::Request &request, int column) const
{
    const bool over = request.milliseconds >= 0;
    switch (column) {
    case Time:
        return request.sentAt.toUTC();
    case Duration:
        return over ? QVariant(double(request.milliseconds)) : QVariant();
    case Tries:
        return double(request.tries);
    case Size:
        return over ? QVariant(double(request.bytes)) : QVariant();
    default:
        return {};
    }
}

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const api::Request &request = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(request, index.column());
    case Qt::ToolTipRole:
        return index.column() == Time ? QVariant(catalog::longTime(request.sentAt, m_wording))
                                      : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() >= Duration
                   ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant();
    case KeyRole:
        return QString::number(request.number);
    case ExportRole:
        return exported(request, index.column());
    case LookRole:
    case StateRole:
        return look(request, index.column(), role);
    default:
        return {};
    }
}

QVariant RequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == ColumnKeyRole)
        return QString::fromLatin1(keys[section]);
    if (role == Qt::TextAlignmentRole && section >= Duration)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Method:
        return tr("Method");
    case Path:
        return tr("Path");
    case Status:
        return tr("Status");
    case Duration:
        return tr("ms");
    case Tries:
        return tr("Tries");
    default:
        return tr("Size");
    }
}

int RequestModel::rowOf(const QString &requestId) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).requestId == requestId)
            return row;
    return -1;
}

void RequestModel::setWords(const QString &words)
{
    m_words = words.trimmed();
    rebuild();
}

void RequestModel::setPaused(bool paused)
{
    m_paused = paused;
    m_lastShown = m_log.requests().empty() ? 0 : m_log.requests().back().number;
    if (!paused)
        rebuild();
}

void RequestModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

bool RequestModel::matches(const api::Request &request) const
{
    for (const QString &word : m_words.split(u' ', Qt::SkipEmptyParts)) {
        const QString everything = u"%1 %2 %3 %4 %5"_s.arg(
            QString::fromLatin1(request.method), request.path, QString::number(request.status),
            request.code, request.requestId);
        if (!everything.contains(word, Qt::CaseInsensitive))
            return false;
    }
    return true;
}

void RequestModel::added()
{
    const api::Request &request = m_log.requests().back();
    if (m_paused || !matches(request))
        return;
    beginInsertRows({}, 0, 0);
    m_rows.prepend(request);
    endInsertRows();
}

// Its answer decides whether a request matches: "429" is said of none that has only left.
void RequestModel::updated(int position)
{
    const api::Request &request = m_log.requests().at(std::size_t(position));
    const auto place = std::ranges::lower_bound(m_rows, request.number, std::ranges::greater(),
                                                &api::Request::number);
    const int row = int(place - m_rows.begin());
    const bool isShown = place != m_rows.end() && place->number == request.number;
    const bool isWanted = matches(request) && (!m_paused || request.number <= m_lastShown);
    if (isShown && isWanted) {
        m_rows[row] = request;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    } else if (isShown) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    } else if (isWanted) {
        beginInsertRows({}, row, row);
        m_rows.insert(row, request);
        endInsertRows();
    }
}

void RequestModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (auto request = m_log.requests().crbegin(); request != m_log.requests().crend(); ++request)
        if (matches(*request) && (!m_paused || request->number <= m_lastShown))
            m_rows.append(*request);
    endResetModel();
}

} // namespace smile::console
