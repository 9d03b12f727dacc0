#include "person/samepersoncard.h"

#include "parts/button.h"
#include "parts/inbackground.h"
#include "person/personcontext.h"
#include "records/store.h"
#include "words/samewords.h"

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;
using casefile::PersonKeys;
using casefile::SamePerson;

namespace {

constexpr qint64 freshFor = 60; // seconds
constexpr qsizetype mostRows = 3;

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
    inBackground(
        this,
        [keys = m_keys, rows = casefile::peopleRows(m_context.store)] {
            return casefile::samePeople(keys, rows);
        },
        [this](const QList<SamePerson> &people) { tell(people); });
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
            catalog::personName(person.userId, m_wording, catalog::shortId(person.userId)),
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
