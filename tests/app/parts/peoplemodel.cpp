#include "app/parts/peoplemodel.h"

#include <algorithm>

using namespace smile::console;
using namespace Qt::StringLiterals;

namespace {

QString idOf(int number)
{
    return u"user-%1"_s.arg(quint64(number + 1) * 0x9E3779B97F4A7C15ULL, 16, 16, QLatin1Char('0'))
           + u"a5c3"_s;
}

PeopleModel::Row english(int i)
{
    static const QStringList names{
        u"Grace Panganiban Jr."_s, u"George Tan"_s,
        u"Siti Rahmawati"_s,       u"Maria Concepcion Villanueva-Aquino de los Reyes"_s,
        u"Arjun Menon"_s,          u"Lim Wei Jie"_s};
    static const QStringList words{u"Connected"_s, u"Pending"_s, u"Error"_s, u"Disconnected"_s};
    static const QStringList monitors{u"Active"_s, u"Action required"_s, u"Unsupported"_s,
                                      u"Disabled"_s};
    static const int states[]{int(State::Ok), int(State::Warn), int(State::Err), int(State::Off)};
    static const int monitorStates[]{int(State::Ok), int(State::Warn), int(State::Out),
                                     int(State::Off)};
    static const QStringList stages{u"Revoked"_s,     u"Invited"_s,       u"E-mail opened"_s,
                                    u"Page opened"_s, u"Widget opened"_s, u"Linked"_s};
    PeopleModel::Row row;
    row.name = names.at(i % 6);
    row.digits = i % 4 == 3 ? QString() : u"1%1"_s.arg(234 + i * 7);
    row.id = idOf(i);
    row.providers = QStringList{u"SSS"_s, u"Pag-IBIG"_s, u"Grab"_s, u"Lazada"_s}.mid(0, i % 5);
    row.connection = i % 5 == 4 ? -1 : states[i % 4];
    row.connectionWord = row.connection < 0 ? QString() : words.at(i % 4);
    row.monitoring = monitorStates[i % 4];
    row.monitoringWord = monitors.at(i % 4);
    row.wrong = i % 4 == 2 ? u"The provider rejected the password"_s : QString();
    row.code = i % 4 == 2 ? u"INVALID_CREDENTIALS"_s : QString();
    row.stage = i % 6;
    row.stageWord = stages.at(i % 6);
    row.created = i == 0 ? u"just now"_s : i < 4 ? u"%1 min ago"_s.arg(i * 13) : u"12 Nov"_s;
    return row;
}

PeopleModel::Row chinese(int i)
{
    static const QStringList names{u"陈美玲"_s, u"George Tan"_s, u"王小明"_s, u"Siti Rahmawati"_s};
    static const QStringList words{u"已连接"_s, u"待验证"_s, u"错误"_s, u"已断开"_s};
    static const QStringList monitors{u"进行中"_s, u"需用户操作"_s, u"不支持"_s, u"已停用"_s};
    static const QStringList stages{u"已撤销"_s,     u"已邀请"_s,     u"已打开邮件"_s,
                                    u"已打开页面"_s, u"已打开组件"_s, u"已连接"_s};
    PeopleModel::Row row = english(i);
    row.name = names.at(i % 4);
    row.connectionWord = row.connection < 0 ? QString() : words.at(i % 4);
    row.monitoringWord = monitors.at(i % 4);
    row.wrong = i % 4 == 2 ? u"服务商拒绝了密码"_s : QString();
    row.stageWord = stages.at(i % 6);
    row.created = i == 0 ? u"刚刚"_s : i < 4 ? u"%1 分钟前"_s.arg(i * 13) : u"11月12日"_s;
    return row;
}

} // namespace

PeopleModel::PeopleModel(bool inChinese, QObject *parent)
    : QAbstractTableModel(parent)
    , m_chinese(inChinese)
{
    for (int i = 0; i < 40; ++i)
        m_rows.append(inChinese ? chinese(i) : english(i));
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Count);
}

QString PeopleModel::text(const Row &row, int column) const
{
    switch (column) {
    case Person:
        return row.name;
    case UserId:
        return row.id;
    case Providers:
        return row.providers.join(u", "_s);
    case Connection:
        return row.connectionWord;
    case Monitoring:
        return row.monitoringWord;
    case Wrong:
        return row.wrong;
    case Place:
        return row.stageWord;
    case Created:
        return row.created;
    default:
        return {};
    }
}

QList<TextSpan> PeopleModel::matchesIn(const QString &name) const
{
    const qsizetype at = m_needle.isEmpty() ? -1 : name.indexOf(m_needle, 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    return {{int(at), int(m_needle.size())}};
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    static const CellLook looks[]{CellLook::Person,      CellLook::Id,   CellLook::Providers,
                                  CellLook::Chip,        CellLook::Chip, CellLook::Wrong,
                                  CellLook::InvitePlace, CellLook::Time};
    const Row &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == Created ? QVariant(u"2026-11-12 08:12:44 UTC"_s) : QVariant();
    case LookRole:
        return int(looks[column]);
    case KeyRole:
        return row.id;
    case DetailRole:
        return column == Person ? row.digits : column == Wrong ? row.code : QString();
    case StateRole:
        return column == Connection && row.connection >= 0 ? QVariant(row.connection)
               : column == Monitoring                      ? QVariant(row.monitoring)
                                                           : QVariant();
    case ItemsRole:
        return row.providers;
    case ValueRole:
        return row.stage;
    case MatchRole:
        return column == Person ? QVariant::fromValue(matchesIn(row.name)) : QVariant();
    default:
        return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList titles{u"Person"_s, u"User id"_s,    u"Providers"_s,
                                    u"Worst"_s,  u"Monitoring"_s, u"What is wrong"_s,
                                    u"Place"_s,  u"Created"_s};
    static const QStringList chineseTitles{u"人员"_s, u"用户 id"_s, u"服务商"_s, u"最差连接"_s,
                                           u"监控"_s, u"问题"_s,    u"进度"_s,   u"创建"_s};
    static const QStringList keys{u"name"_s,    u"id"_s,    u"providers"_s, u"worst"_s,
                                  u"monitor"_s, u"error"_s, u"place"_s,     u"createdAt"_s};
    if (orientation != Qt::Horizontal || section < 0 || section >= Count)
        return {};
    if (role == Qt::DisplayRole)
        return m_chinese ? chineseTitles.at(section) : titles.at(section);
    if (role == ColumnKeyRole)
        return keys.at(section);
    if (role == Qt::TextAlignmentRole && section == Created)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

void PeopleModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QStringList keys;
    for (const QModelIndex &index : before)
        keys.append(m_rows.at(index.row()).id);
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Row &a, const Row &b) {
        const int c = text(a, column).compare(text(b, column));
        return order == Qt::AscendingOrder ? c < 0 : c > 0;
    });
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                      [&](const Row &r) { return r.id == keys.at(i); });
        changePersistentIndex(before.at(i),
                              index(int(row - m_rows.cbegin()), before.at(i).column()));
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void PeopleModel::insert(int row, const Row &person)
{
    beginInsertRows({}, row, row);
    m_rows.insert(row, person);
    endInsertRows();
}

void PeopleModel::removeAll()
{
    beginRemoveRows({}, 0, int(m_rows.size()) - 1);
    m_rows.clear();
    endRemoveRows();
}

void PeopleModel::resetReversed()
{
    beginResetModel();
    std::reverse(m_rows.begin(), m_rows.end());
    endResetModel();
}
