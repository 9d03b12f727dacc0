#include "casefile/diary.h"

#include "casefile/personrecords.h"
#include "catalog/catalog.h"

#include <QCryptographicHash>

#include <algorithm>

namespace smile::casefile {

using namespace Qt::StringLiterals;
using records::Record;

namespace {

constexpr int writeAfterMs = 2000;

QByteArray nameOf(int number)
{
    return "diary-" + QByteArray::number(number);
}

// The same in every run: qHash() is not.
std::size_t numberOf(const QString &userId)
{
    const QByteArray hash = QCryptographicHash::hash(userId.toUtf8(), QCryptographicHash::Sha256);
    return static_cast<unsigned char>(hash.front()) % Diary::notes;
}

// The record of an action may go and the person stay.
bool isAbout(const DiaryLine &line, const catalog::Resource &resource, const QSet<QString> &ids)
{
    return line.resource == &resource && ids.contains(line.recordId);
}

} // namespace

Diary::Diary(records::Store &store, QObject *parent, UtcNow now)
    : QObject(parent)
    , m_store(store)
    , m_now(std::move(now))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(writeAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &Diary::write);
    for (const catalog::Resource *resource :
         {&catalog::users, &catalog::accounts, &catalog::invites, &catalog::archives,
          &catalog::tasks})
        watch(*resource);
}

Diary::~Diary()
{
    write();
}

void Diary::watch(const catalog::Resource &resource)
{
    records::Table &table = m_store.table(resource);
    connect(&table, &records::Table::outdated, this,
            [this](const QList<Record> &before) { m_before = before; });
    connect(&table, &records::Table::changed, this,
            [this, &resource](const QSet<QString> &upserted, const QSet<QString> &removed) {
                compare(resource, upserted);
                forget(resource, removed);
            });
}

void Diary::compare(const catalog::Resource &resource, const QSet<QString> &upserted)
{
    const QList<Record> all = std::exchange(m_before, {});
    if (upserted.isEmpty() || &resource == &catalog::users)
        return;
    const records::Table &table = m_store.table(resource);
    QSet<QString> whose;
    for (const Record &before : all) {
        const Record after = table.find(before.id());
        if (!after)
            continue;
        const QList<DiaryLine> lines = changesBetween(resource, before, after, m_now());
        for (const DiaryLine &line : lines) {
            if (put(line))
                whose.insert(line.userId);
        }
    }
    if (!whose.isEmpty())
        Q_EMIT changed(whose);
}

void Diary::forget(const catalog::Resource &resource, const QSet<QString> &removed)
{
    if (removed.isEmpty())
        return;
    QSet<QString> whose;
    for (Note &note : m_notes) {
        bool differs = false;
        for (DiaryLine &line : note.lines) {
            if (line.what != DiaryLine::What::Action || !isAbout(line, resource, removed))
                continue;
            line.recordId.clear();
            differs = true;
            whose.insert(line.userId);
        }
        const auto goes = [&](const DiaryLine &line) {
            const bool gone =
                &resource == &catalog::users
                    ? removed.contains(line.userId)
                    : line.what != DiaryLine::What::Action && isAbout(line, resource, removed);
            if (gone)
                whose.insert(line.userId);
            return gone;
        };
        differs = note.lines.removeIf(goes) > 0 || differs;
        if (differs)
            settle(note);
    }
    if (!whose.isEmpty())
        Q_EMIT changed(whose);
}

void Diary::setNotes(vault::Notes *place)
{
    m_asking.reset();
    m_place = place;
    for (Note &note : m_notes)
        note.read = false;
    if (!place)
        return;
    m_asking = std::make_unique<QObject>();
    for (int number = 0; number < notes; ++number)
        place->note(nameOf(number), m_asking.get(),
                    [this, number](const QByteArray &bytes) { takeKept(number, bytes); });
}

// What was seen in the meantime is newer.
void Diary::takeKept(int number, const QByteArray &bytes)
{
    Note &note = m_notes[static_cast<std::size_t>(number)];
    note.read = true;
    const QList<DiaryLine> kept = diaryLinesFrom(bytes);
    const QList<DiaryLine> newer = std::exchange(note.lines, {});
    QSet<QString> whose;
    for (DiaryLine line : kept) {
        const bool isThere = bool(m_store.table(*line.resource).find(line.recordId));
        if (line.what == DiaryLine::What::Action) {
            if (!m_store.table(catalog::users).find(line.userId))
                continue;
            if (!isThere)
                line.recordId.clear();
        } else if (!isThere) {
            continue;
        }
        note.lines += line;
        whose.insert(line.userId);
    }
    const bool lost = note.lines != kept;
    for (const DiaryLine &line : newer) {
        if (!note.lines.contains(line))
            put(line);
    }
    if (lost)
        settle(note);
    if (!newer.isEmpty())
        settle(note);
    if (!whose.isEmpty())
        Q_EMIT changed(whose);
}

QList<DiaryLine> Diary::of(const QString &userId) const
{
    QList<DiaryLine> lines;
    std::ranges::copy_if(m_notes[numberOf(userId)].lines, std::back_inserter(lines),
                         [&userId](const DiaryLine &line) { return line.userId == userId; });
    return lines;
}

void Diary::add(const DiaryLine &line)
{
    if (!line.userId.isEmpty() && line.resource && put(line))
        Q_EMIT changed({line.userId});
}

// A page that was read before may bring an old state back, and the next one the new one again: that
// is the same change.
bool Diary::put(const DiaryLine &line)
{
    Note &note = noteOf(line.userId);
    const auto isSame = [&line](const DiaryLine &other) {
        return other.what == line.what && other.recordId == line.recordId;
    };
    if (line.what != DiaryLine::What::Action) {
        const auto last = std::find_if(note.lines.crbegin(), note.lines.crend(), isSame);
        if (last != note.lines.crend() && last->to == line.to && last->toCode == line.toCode
            && last->toldAt == line.toldAt)
            return false;
    }
    note.lines += line;
    const auto isTheirs = [&line](const DiaryLine &other) { return other.userId == line.userId; };
    if (std::ranges::count_if(note.lines, isTheirs) > mostOfAPerson)
        note.lines.erase(std::ranges::find_if(std::as_const(note.lines), isTheirs));
    if (note.lines.size() > mostOfANote)
        note.lines.removeFirst();
    settle(note);
    return true;
}

void Diary::settle(Note &note)
{
    note.dirty = true;
    if (m_place && !m_soon.isActive())
        m_soon.start();
}

void Diary::write()
{
    m_soon.stop();
    if (!m_place)
        return;
    for (int number = 0; number < notes; ++number) {
        Note &note = m_notes[static_cast<std::size_t>(number)];
        if (note.read && std::exchange(note.dirty, false))
            m_place->setNote(nameOf(number),
                             note.lines.isEmpty() ? QByteArray() : toBytes(note.lines));
    }
}

Diary::Note &Diary::noteOf(const QString &userId)
{
    return m_notes[numberOf(userId)];
}

} // namespace smile::casefile
