#include "figure.h"

#include "catalog/catalog.h"
#include "catalog/cell.h"
#include "records/find/find.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace smile::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int people = 1'000'000;
constexpr int inBatch = 5'000;
constexpr int mustMs = 25;
constexpr int aimMs = 8;

// clang-format off
const char *const givenNames[] = {
    "George", "Ryan", "Christina", "Anisha", "Maria", "José", "Juan", "Ana", "Paolo", "Grace", "Angelica", "Mark",
    "Joy", "Carlo", "Liza", "Ramon", "Rosario", "Andrés", "Niño", "Inés", "Dewi", "Budi", "Siti", "Agus", "Putri",
    "Rizky", "Wei Ling", "Jun Hao", "Mei", "Priya", "Arjun", "Kavita", "Rahul", "Sofía", "Gabriel", "Isabel",
};
const char *const familyNames[] = {
    "Palomero", "Lestari", "Tan", "Bhatia", "Santos", "Reyes", "Cruz", "dela Cruz", "Bautista", "Ocampo", "García",
    "Mendoza", "Torres", "Castillo", "Flores", "Villanueva", "Ramos", "Rivera", "Aquino", "Navarro", "Peñaflor",
    "Domingo", "Salvador", "Mercado", "Wijaya", "Santoso", "Hidayat", "Kusuma", "Lim", "Ng", "Chua", "Sharma",
    "Patel", "Iyer", "Magsaysay", "Núñez", "de los Santos", "Evangelista", "Pangilinan", "Macaraeg",
};
/// Typed letter by letter, as people do: names in any order, phones both ways, an id, a reference.
const char *const typedTexts[] = {
    "palomero geo", "andres penaflor", "wei ling chua", "dela cruz maria", "0955 901", "+63 917 555",
    "ana.reyes77", "ln-20417", "lakan-0f3a", "zzyzx nobody", "gabriel evangelista", "ng",
};
// clang-format on

template <std::size_t count>
QString one(QRandomGenerator &random, const char *const (&names)[count])
{
    return QString::fromUtf8(names[random.bounded(int(count))]);
}

QString digits(QRandomGenerator &random, int count)
{
    QString text;
    while (text.size() < count)
        text += QChar(u'0' + random.bounded(10));
    return text;
}

QJsonObject person(QRandomGenerator &random, int number)
{
    const QString given = one(random, givenNames);
    const QString family = one(random, familyNames);
    QString mailbox = catalog::folded(given) + u'.' + catalog::folded(family);
    mailbox.remove(u' ');
    const QString id = u"lakan-%1%2"_s.arg(random.generate64(), 16, 16, QChar(u'0'))
                           .arg(random.generate64(), 16, 16, QChar(u'0'));
    return {
        {u"id"_s, id},
        {u"names"_s, QJsonArray{QString(given + u' ' + one(random, familyNames) + u' ' + family)}},
        {u"emails"_s, QJsonArray{QString(mailbox + digits(random, 2) + u"@example.ph")}},
        {u"phones"_s, QJsonArray{QString(u"+639" + digits(random, 9))}},
        {u"externalMetadata"_s, QJsonObject{{u"ref"_s, u"LN-%1"_s.arg(number)}}},
        {u"worst"_s, u"CONNECTED"_s},
        {u"createdAt"_s, u"2026-01-01T00:00:00Z"_s}};
}

void fill(records::Table &table)
{
    QRandomGenerator random(20'26);
    for (int i = 0; i < people;) {
        QList<QJsonObject> batch;
        while (batch.size() < inBatch)
            batch += person(random, i++);
        table.upsert(batch);
        QCoreApplication::processEvents();
    }
}

/// Keystroke to results: the window does no more than this before it shows them.
double searched(records::Finder &finder, const QString &text, records::Findings &findings)
{
    QEventLoop loop;
    bool done = false;
    const auto connection = QObject::connect(&finder, &records::Finder::found, &loop,
                                             [&](const records::Findings &found) {
                                                 findings = found;
                                                 done = true;
                                                 loop.quit();
                                             });
    QElapsedTimer timer;
    timer.start();
    finder.search(text);
    if (!done)
        loop.exec();
    const double took = double(timer.nsecsElapsed()) / 1e6;
    QObject::disconnect(connection);
    return took;
}

bool measureSearch(const Setting &)
{
    records::Store store;
    records::Finder finder(store);
    fill(store.table(catalog::people));
    records::Findings findings;
    do {
        QCoreApplication::processEvents();
        searched(finder, u"warm"_s, findings);
    } while (!findings.complete);
    QList<double> times;
    QString slowest;
    for (const char *typed : typedTexts) {
        const QString text = QString::fromUtf8(typed);
        for (qsizetype length = 1; length <= text.size(); ++length) {
            const double took = searched(finder, text.first(length), findings);
            if (times.isEmpty() || took > *std::ranges::max_element(times))
                slowest = text.first(length);
            times += took;
        }
        if (findings.groups.isEmpty() != (text == u"zzyzx nobody"_s)) {
            std::fprintf(stderr, "\"%s\" was not answered as it should be\n", typed);
            return false;
        }
    }
    std::ranges::sort(times);
    const auto rank = static_cast<qsizetype>(std::ceil(0.95 * double(times.size()))) - 1;
    print("search.p95", times.at(rank), "ms",
          {{u"median"_s, std::round(median(times) * 100) / 100},
           {u"worst"_s, std::round(times.constLast() * 100) / 100},
           {u"worstText"_s, slowest},
           {u"keystrokes"_s, times.size()},
           {u"people"_s, people},
           {u"must"_s, mustMs},
           {u"aim"_s, aimMs}});
    return true;
}

} // namespace

QList<Measurement> searchMeasurements()
{
    return {
        {{{"search.p95", "search over 1,000,000 people, letter by letter: keystroke to results"}},
         measureSearch}};
}

} // namespace smile::bench
