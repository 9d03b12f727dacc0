#include "casefile/sameperson.h"

#include "casefile/celltails.h"
#include "catalog/catalog.h"

#include <QJsonArray>

#include <algorithm>

namespace smile::casefile {

using namespace Qt::StringLiterals;
using records::Chunk;
using records::Places;
using records::Record;
using records::Snapshot;
using records::Times;
using Why = SameReason::Why;

namespace {

/// Collects who has what.
class Finder
{
public:
    explicit Finder(const PersonKeys &keys)
        : m_keys(keys)
        , m_maybeEmail(keys.emails)
        , m_maybePhone(keys.phones)
        , m_maybeNumber(keys.numbers)
    { }

    void readIdentities(const Snapshot &rows);
    void readInvites(const Snapshot &rows);
    void readDocuments(const Snapshot &rows);
    void readArchives(const Snapshot &rows);
    QList<SamePerson> people() const;

private:
    template <class Maybe, class Look>
    void scanTexts(const Snapshot &rows, QLatin1StringView path, const Maybe &maybe,
                   const Look &look);
    void scanBirths(const Snapshot &rows);
    void lookAtName(const Record &identity);
    void lookAtEmail(const catalog::Resource &resource, const Record &record, const QString &email);
    void lookAtPhone(const Record &identity, const QString &number);
    void lookAtNumber(const catalog::Resource &resource, const Record &record,
                      const QString &number);
    void add(Why why, const QString &key, const QString &value, const catalog::Resource &resource,
             const Record &record);

    const PersonKeys &m_keys;
    MaybeEmail m_maybeEmail;
    MaybePhone m_maybePhone;
    MaybeNumber m_maybeNumber;
    QHash<QString, QList<SameReason>> m_found; ///< by user
    QSet<QString> m_known; ///< user, kind and key of each reason
};

// Calls look(record) for the rows whose cell may hold what is looked for.
template <class Maybe, class Look>
void Finder::scanTexts(const Snapshot &rows, QLatin1StringView path, const Maybe &maybe,
                       const Look &look)
{
    for (const Snapshot::Part &part : rows.parts()) {
        if (!part.chunk || part.live == 0)
            continue;
        const Chunk &chunk = *part.chunk;
        const Places &places = chunk.cells<Places>(chunk.layout().placeOf(path).leaf);
        for (quint32 row = 0; row < chunk.size(); ++row) {
            if (places[row] >= records::FirstValue && maybe(chunk.textAt(places[row]))
                && part.holds(row))
                look(Record(part.chunk, row));
        }
    }
}

void Finder::scanBirths(const Snapshot &rows)
{
    std::vector<qint64> days;
    for (const BirthKey &birth : m_keys.births)
        days.push_back(records::packedtime::fromDate(birth.day));
    for (const Snapshot::Part &part : rows.parts()) {
        if (!part.chunk || part.live == 0)
            continue;
        const Chunk &chunk = *part.chunk;
        const Times &born = chunk.cells<Times>(chunk.layout().placeOf("dob"_L1).leaf);
        for (quint32 row = 0; row < chunk.size(); ++row) {
            if (std::ranges::find(days, born[row]) != days.end() && part.holds(row))
                lookAtName(Record(part.chunk, row));
        }
    }
}

void Finder::readIdentities(const Snapshot &rows)
{
    if (!m_keys.births.isEmpty())
        scanBirths(rows);
    if (!m_keys.emails.isEmpty()) {
        scanTexts(rows, "emails"_L1, m_maybeEmail, [this](const Record &identity) {
            for (const QJsonValue &email : identity.valueAt("emails"_L1).toArray())
                lookAtEmail(catalog::identities, identity,
                            email.toObject().value("address"_L1).toString());
        });
    }
    if (!m_keys.phones.isEmpty()) {
        scanTexts(rows, "phones"_L1, m_maybePhone, [this](const Record &identity) {
            for (const QJsonValue &phone : identity.valueAt("phones"_L1).toArray())
                lookAtPhone(identity, phone.toObject().value("number"_L1).toString());
        });
    }
    if (!m_keys.numbers.isEmpty()) {
        scanTexts(rows, "referenceId"_L1, m_maybeNumber, [this](const Record &identity) {
            lookAtNumber(catalog::identities, identity, textAt(identity, "referenceId"_L1));
        });
    }
}

void Finder::readInvites(const Snapshot &rows)
{
    if (m_keys.emails.isEmpty())
        return;
    scanTexts(rows, "email"_L1, m_maybeEmail, [this](const Record &invite) {
        lookAtEmail(catalog::invites, invite, textAt(invite, "email"_L1));
    });
}

void Finder::readDocuments(const Snapshot &rows)
{
    if (m_keys.numbers.isEmpty())
        return;
    scanTexts(rows, "docId"_L1, m_maybeNumber, [this](const Record &document) {
        if (textAt(document, "documentType"_L1) != "PAYSLIP"_L1)
            lookAtNumber(catalog::documents, document, textAt(document, "docId"_L1));
    });
}

void Finder::readArchives(const Snapshot &rows)
{
    if (m_keys.numbers.isEmpty())
        return;
    const auto hasNumber = [](QByteArrayView cell) {
        return cell.indexOf(QByteArrayView("\"ssNumber\"")) >= 0;
    };
    scanTexts(rows, "analysis"_L1, hasNumber, [this](const Record &archive) {
        lookAtNumber(catalog::archives, archive,
                     archive.valueAt("analysis"_L1).toObject().value("ssNumber"_L1).toString());
    });
}

void Finder::lookAtName(const Record &identity)
{
    const QString name =
        identityName(identity.valueAt("fullName"_L1), identity.valueAt("firstName"_L1),
                     identity.valueAt("middleName"_L1), identity.valueAt("lastName"_L1));
    const BirthKey key{nameKey(name), QDate::fromString(textAt(identity, "dob"_L1), Qt::ISODate)};
    if (m_keys.births.contains(key))
        add(Why::NameAndBirth, QString(key.name % u' ' % key.day.toString(Qt::ISODate)), name,
            catalog::identities, identity);
}

void Finder::lookAtEmail(const catalog::Resource &resource, const Record &record,
                         const QString &email)
{
    const QString key = emailKey(email);
    if (m_keys.emails.contains(key))
        add(Why::Email, key, email, resource, record);
}

void Finder::lookAtPhone(const Record &identity, const QString &number)
{
    const std::optional<PhoneKey> key = phoneKey(number);
    if (!key)
        return;
    for (const PhoneKey &own : m_keys.phones) {
        if (own.isSame(*key)) {
            add(Why::Phone, own.national.isEmpty() ? own.digits : own.national, number,
                catalog::identities, identity);
            return;
        }
    }
}

void Finder::lookAtNumber(const catalog::Resource &resource, const Record &record,
                          const QString &number)
{
    const QString key = numberKey(number);
    if (m_keys.numbers.contains(key))
        add(Why::Number, key, number, resource, record);
}

void Finder::add(Why why, const QString &key, const QString &value,
                 const catalog::Resource &resource, const Record &record)
{
    const QString user = textAt(record, resource.userPath());
    if (user.isEmpty() || user == m_keys.userId)
        return;
    const QString known = user % u'\n' % QString::number(int(why)) % u'\n' % key;
    if (m_known.contains(known))
        return;
    m_known.insert(known);
    m_found[user] += {why, value, &resource, record};
}

QList<SamePerson> Finder::people() const
{
    QList<SamePerson> people;
    for (auto found = m_found.begin(); found != m_found.end(); ++found) {
        SamePerson person{.userId = found.key(), .reasons = found.value()};
        std::ranges::stable_sort(person.reasons, {}, &SameReason::why);
        people += person;
    }
    std::ranges::sort(people, [](const SamePerson &a, const SamePerson &b) {
        const Why strongestOfA = a.reasons.first().why, strongestOfB = b.reasons.first().why;
        if (strongestOfA != strongestOfB)
            return strongestOfA < strongestOfB;
        if (a.reasons.size() != b.reasons.size())
            return a.reasons.size() > b.reasons.size();
        return a.userId < b.userId;
    });
    return people;
}

} // namespace

PeopleRows peopleRows(records::Store &store)
{
    return {.identities = store.table(catalog::identities).snapshot(),
            .invites = store.table(catalog::invites).snapshot(),
            .documents = store.table(catalog::documents).snapshot(),
            .archives = store.table(catalog::archives).snapshot()};
}

QList<SamePerson> samePeople(const PersonKeys &keys, const PeopleRows &rows)
{
    Finder finder(keys);
    finder.readIdentities(rows.identities);
    finder.readInvites(rows.invites);
    finder.readDocuments(rows.documents);
    finder.readArchives(rows.archives);
    return finder.people();
}

} // namespace smile::casefile
