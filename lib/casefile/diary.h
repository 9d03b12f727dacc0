#pragma once

#include "casefile/diaryline.h"
#include "records/store.h"
#include "vault/notes.h"

#include <QTimer>

#include <array>
#include <functional>

namespace smile::casefile {

/// Remembers, person by person, what was seen to change in the store (accounts, invites, archives,
/// tasks) and what this console did: the API itself has no history of states. A bounded number of
/// lines a person and in all, the oldest go first. Lines go with their record, all of a person's
/// with the person.
///
/// Ids of people are in it: across runs it is kept with the sealed records or not at all. There it
/// lies in many small notes (a person is always in the same one), so that a change writes some
/// kilobytes.
class Diary : public QObject
{
    Q_OBJECT

public:
    using UtcNow = std::function<QDateTime()>;
    static constexpr int mostOfAPerson = 60;
    static constexpr int notes = 32;
    static constexpr int mostOfANote = 300; ///< in all: 9,600

    /// The store outlives this. `now` is the calendar.
    explicit Diary(records::Store &store, QObject *parent = nullptr,
                   UtcNow now = &QDateTime::currentDateTimeUtc);
    ~Diary() override; ///< writes what is left

    /// Where it is kept; null: nowhere. Once the tables are filled from the disk: lines of records
    /// that are not in them are forgotten. The notes outlive this, or are taken away by null.
    void setNotes(vault::Notes *place);
    /// Oldest first, as they came.
    QList<DiaryLine> of(const QString &userId) const;
    /// An action of this console. Lines without a person are nobody's and left out.
    void add(const DiaryLine &line);
    /// Writes what changed, now; happens by itself after a moment.
    void write();

Q_SIGNALS:
    void changed(const QSet<QString> &userIds);

private:
    struct Note
    {
        QList<DiaryLine> lines; ///< oldest first
        bool read = false; ///< what was kept is here, so that it is not overwritten
        bool dirty = false;
    };

    void watch(const catalog::Resource &resource);
    void compare(const catalog::Resource &resource, const QSet<QString> &upserted);
    void forget(const catalog::Resource &resource, const QSet<QString> &removed);
    void takeKept(int number, const QByteArray &bytes);
    bool put(const DiaryLine &line);
    void settle(Note &note);
    Note &noteOf(const QString &userId);

    records::Store &m_store;
    UtcNow m_now;
    vault::Notes *m_place = nullptr;
    std::unique_ptr<QObject> m_asking; ///< context of what was asked of the notes
    std::array<Note, notes> m_notes;
    QList<records::Record> m_before; ///< what is about to be reported as changed
    QTimer m_soon;
};

} // namespace smile::casefile
