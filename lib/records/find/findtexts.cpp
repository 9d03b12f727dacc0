#include "records/find/findtexts.h"

#include "catalog/cell.h"
#include "records/owner.h"

#include <QJsonArray>

#include <algorithm>

namespace smile::records {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestText = 256; // of one value; a server may send ten megabytes
constexpr qsizetype mostValues = 24; // of one kind in a record
constexpr qsizetype perBatch = 2048; // records: what is done with them here takes milliseconds
constexpr qsizetype few = 32; // are made sooner than another thread answers

QStringList strings(const QJsonValue &value)
{
    if (value.isString())
        return {shortened(value.toString())};
    QStringList texts;
    for (const QJsonValue &item : value.toArray()) {
        if (texts.size() == mostValues)
            break;
        if (item.isString())
            texts += shortened(item.toString());
    }
    return texts;
}

// Whatever the lender keeps there, however deep: {"ref": "LN-2041", "branch": {"no": 7}}.
void addValues(const QJsonValue &value, QStringList &texts)
{
    constexpr int deepest = 4;
    const auto walk = [&texts](auto self, const QJsonValue &part, int depth) -> void {
        if (texts.size() >= mostValues || depth > deepest)
            return;
        if (part.isString())
            texts += shortened(part.toString());
        else if (part.isDouble())
            texts += QString::number(part.toDouble(), 'g', QLocale::FloatingPointShortest);
        for (const QJsonValue &item : part.toArray())
            self(self, item, depth + 1);
        const QJsonObject object = part.toObject();
        for (const QJsonValue &item : object)
            self(self, item, depth + 1);
    };
    walk(walk, value, 0);
}

QStringList namesOn(const Record &record)
{
    const QStringList joined = strings(record.valueAt("names"_L1));
    return joined.isEmpty() ? strings(record.valueAt("fullName"_L1)) : joined;
}

// A provider may write 0063…, +63 … or 0…: the digits, without what only dials abroad.
QString phoneLine(const QString &phone)
{
    const QString digits = catalog::digitsOf(phone);
    return digits.startsWith("00"_L1) ? digits.sliced(2) : digits;
}

// An id of the usual form is searched on its own; what is written otherwise is text like any.
bool isUsualId(const QString &id)
{
    constexpr qsizetype fewestDigits = 12; // the last part of a dashed UUID
    const QStringView digits = QStringView(id).sliced(id.lastIndexOf(u'-') + 1);
    return digits.size() >= fewestDigits && id == catalog::folded(id)
           && std::ranges::all_of(digits, [](QChar c) {
                  return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
              });
}

QByteArray textOf(const Record &record, const QString &id, const QString &ownerName)
{
    QStringList lines = namesOn(record);
    if (lines.isEmpty())
        lines += shortened(ownerName);
    lines += subtitles(record);
    QString text = catalog::folded(lines.join(u'\n'));
    for (const QString &phone : strings(record.valueAt("phones"_L1)))
        text += u'\n' + phoneLine(phone);
    if (!isUsualId(id))
        text += u'\n' + catalog::folded(shortened(id));
    return '\n' + text.toUtf8() + '\n';
}

} // namespace

struct FindTexts::Batch
{
    struct Piece
    {
        QString id;
        Record record;
        QString ownerName;
        QByteArray text = {};
    };

    void make()
    {
        for (Piece &piece : pieces)
            piece.text = textOf(piece.record, piece.id, piece.ownerName);
    }

    std::vector<Piece> pieces;
};

FindTexts::FindTexts(Table &table, const catalog::Names &names)
    : m_table(table)
    , m_names(names)
{
    m_pool.setMaxThreadCount(1);
    connect(&table, &Table::changed, this, &FindTexts::follow);
    const Snapshot rows = table.snapshot();
    rows.forEachRecord([this](const Record &row) { m_fresh += row.id(); });
    schedule();
}

FindTexts::~FindTexts()
{
    m_pool.waitForDone();
}

void FindTexts::follow(const QSet<QString> &upserted, const QSet<QString> &removed)
{
    for (const QString &id : removed) {
        if (m_index.contains(id))
            m_index.remove(id);
    }
    QStringList fresh;
    for (const QString &id : upserted) {
        if (m_index.contains(id))
            m_changed.insert(id);
        else
            fresh += id; // perhaps twice: the second time it is made anew
    }
    std::ranges::sort(fresh, {}, [this](const QString &id) { return m_table.sequenceOf(id); });
    m_fresh += fresh;
    schedule();
}

void FindTexts::renamed(const QSet<QString> &people)
{
    if (m_index.size() == 0)
        return; // what comes is made with the names of then
    m_renamed += people.values();
    schedule();
}

bool FindTexts::isComplete() const
{
    return !m_batch && m_next == m_fresh.size() && m_changed.isEmpty() && m_renamed.isEmpty()
           && m_again.isEmpty();
}

void FindTexts::schedule()
{
    if (m_scheduled || m_batch || isComplete())
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(this, &FindTexts::makeSome, Qt::QueuedConnection);
}

void FindTexts::makeSome()
{
    m_scheduled = false;
    if (m_batch)
        return; // goes on when it is made
    const std::shared_ptr<Batch> batch = batchOf(nextMissing(perBatch));
    if (static_cast<qsizetype>(batch->pieces.size()) <= few) {
        batch->make();
        put(*batch);
        if (isComplete())
            Q_EMIT completed();
        schedule();
        return;
    }
    m_batch = batch;
    m_pool.start([this, batch] {
        batch->make();
        QMetaObject::invokeMethod(
            this,
            [this, batch] {
                if (m_batch == batch) // else it was waited for
                    putBatch();
                if (isComplete())
                    Q_EMIT completed();
                schedule();
            },
            Qt::QueuedConnection);
    });
}

bool FindTexts::complete(QDeadlineTimer until)
{
    while (!until.hasExpired()) {
        if (m_batch) {
            if (!until.isForever())
                return false;
            m_pool.waitForDone();
            putBatch();
        }
        const std::shared_ptr<Batch> batch = batchOf(nextMissing(few));
        if (batch->pieces.empty() && isComplete())
            return true;
        batch->make();
        put(*batch);
    }
    return isComplete();
}

/// Ids of records whose texts are missing or may be others.
QStringList FindTexts::nextMissing(qsizetype most)
{
    QStringList ids;
    for (qsizetype looked = 0; looked < most; ++looked) {
        if (m_next < m_fresh.size()) {
            ids += m_fresh.at(m_next++);
            if (m_next == m_fresh.size()) {
                m_fresh.clear();
                m_next = 0;
            }
        } else if (!m_renamed.isEmpty()) {
            for (const Record &row : m_table.where(resource().userPath(), m_renamed.takeLast()))
                m_changed.insert(row.id());
        } else if (!m_again.isEmpty()) {
            const QString id = m_again.takeLast();
            if (m_index.contains(id)) // else it has gone, and may come again at the end
                ids += id;
        } else if (!m_changed.isEmpty()) {
            m_again = m_changed.values(); // taking one by one from a set costs its square
            m_changed.clear();
        } else {
            break;
        }
    }
    return ids;
}

std::shared_ptr<FindTexts::Batch> FindTexts::batchOf(const QStringList &ids) const
{
    auto batch = std::make_shared<Batch>();
    for (const QString &id : ids) {
        if (const Record row = m_table.find(id))
            batch->pieces.push_back({id, row, m_names.people.value(userOf(resource(), row))});
    }
    return batch;
}

void FindTexts::putBatch()
{
    put(*std::exchange(m_batch, {}));
}

void FindTexts::put(const Batch &batch)
{
    for (const Batch::Piece &piece : batch.pieces) {
        if (m_table.sequenceOf(piece.id)) // else it went meanwhile
            m_index.put(piece.id, piece.text);
    }
}

QString nameOn(const Record &record)
{
    return namesOn(record).value(0);
}

QStringList subtitles(const Record &record)
{
    QStringList lines = strings(record.valueAt("emails"_L1)) + strings(record.valueAt("phones"_L1))
                        + strings(record.valueAt("email"_L1))
                        + strings(record.valueAt("providerId"_L1));
    addValues(record.valueAt("externalMetadata"_L1), lines);
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines;
}

catalog::Personal sortOfSubtitle(const Record &record, const QString &line)
{
    const QStringList emails =
        strings(record.valueAt("emails"_L1)) + strings(record.valueAt("email"_L1));
    if (emails.contains(line))
        return catalog::Personal::Email;
    return strings(record.valueAt("phones"_L1)).contains(line) ? catalog::Personal::Phone
                                                               : catalog::Personal::No;
}

QString shortened(const QString &text)
{
    return text.size() <= longestText ? text : text.first(longestText);
}

} // namespace smile::records
