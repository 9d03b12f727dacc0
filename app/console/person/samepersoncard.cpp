#include "person/samepersoncard.h"

#include "parts/button.h"
#include "person/personcontext.h"
#include "records/store.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;
using casefile::PersonKeys;
using casefile::SamePerson;
using Why = casefile::SameReason::Why;

namespace {

constexpr qint64 freshFor = 60; // seconds
constexpr qsizetype mostRows = 3;

struct SameWords
{
    Q_DECLARE_TR_FUNCTIONS(SameWords)
};

QString wordsOf(Why why)
{
    switch (why) {
    case Why::Number:
        return SameWords::tr("same SS or document number");
    case Why::NameAndBirth:
        return SameWords::tr("same name and birth date");
    case Why::Email:
        return SameWords::tr("same e-mail");
    case Why::Phone:
        return SameWords::tr("same phone");
    }
    return {};
}

QStringList toCompare(const PersonKeys &keys)
{
    QStringList all = keys.emails + keys.numbers;
    for (const casefile::PhoneKey &phone : keys.phones)
        all += phone.digits;
    for (const casefile::BirthKey &birth : keys.births)
        all += QString(birth.name % u'\n' % birth.day.toString(Qt::ISODate));
    return all;
}

} // namespace

QString sameReasonWords(const SamePerson &person)
{
    QStringList words;
    for (const casefile::SameReason &reason : person.reasons)
        words += wordsOf(reason.why);
    words.removeDuplicates();
    //: Between the parts of a list: "same e-mail, same phone"
    return words.join(SameWords::tr(", "));
}

SamePersonCard::SamePersonCard(const PersonContext &context, QWidget *parent)
    : VerdictCard(parent)
    , m_context(context)
{
    hide();
}

void SamePersonCard::show(const casefile::PersonRecords &records, const catalog::Wording &wording)
{
    m_wording = wording;
    write(); // names come later, and the language may be another one
    m_keys = casefile::keysOf(records);
    const qint64 age = m_askedAt.isValid() ? m_askedAt.secsTo(wording.now) : freshFor;
    if (toCompare(m_keys) != m_asked || age < 0 || age >= freshFor)
        ask();
}

void SamePersonCard::ask()
{
    if (m_asking)
        return;
    m_asking = true;
    m_asked = toCompare(m_keys);
    m_askedAt = m_wording.now;
    // The application lives on; only this thread may look whether this card does.
    QThreadPool::globalInstance()->start([card = QPointer<SamePersonCard>(this),
                                          home = QCoreApplication::instance(), keys = m_keys,
                                          rows = casefile::peopleRows(m_context.store)] {
        const QList<SamePerson> people = casefile::samePeople(keys, rows);
        QMetaObject::invokeMethod(
            home,
            [card, people] {
                if (card)
                    card->tell(people);
            },
            Qt::QueuedConnection);
    });
}

void SamePersonCard::tell(const QList<SamePerson> &people)
{
    m_asking = false;
    m_people = people;
    write();
    if (toCompare(m_keys) != m_asked) // more was read meanwhile
        ask();
}

void SamePersonCard::write()
{
    QStringList words;
    for (const SamePerson &person : std::as_const(m_people))
        words += tr("%1 · %2").arg(
            m_wording.names.people.value(person.userId, catalog::shortId(person.userId)),
            sameReasonWords(person));
    const QString title = tr("Perhaps the same person twice");
    words += title; // of another language, it is to be written again
    setVisible(!m_people.isEmpty());
    if (words == m_words)
        return;
    m_words = words;
    const int more = static_cast<int>(std::max<qsizetype>(0, m_people.size() - mostRows));
    QString detail = tr("Look there too before anybody is invited again: each invite makes another "
                        "user.");
    if (more > 0)
        detail += u'\n' + tr("%n more like these", nullptr, more);
    setVerdict({.state = State::Info, .sentence = title, .detail = detail});
    for (qsizetype i = 0; i < std::min(m_people.size(), mostRows); ++i) {
        Button *open = addRow({.state = State::Info, .sentence = words.at(i)}, tr("Open"));
        open->setAccessibleDescription(words.at(i));
        connect(open, &QAbstractButton::clicked, this,
                [this, id = m_people.at(i).userId] { m_context.navigator.openPerson(id); });
    }
}

} // namespace smile::console
