// A person's page over local records, beside those of a small tenant and 100,000 more accounts: one
// JSON line a figure. Nothing is asked of a server.

#include "accounts.h"
#include "app/person/personworld.h"
#include "person/personpage.h"
#include "person/persontabs.h"
#include "sandbox/people/people.h"
#include "theme/appearance.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace smile;
using sandbox::Resource;

namespace {

constexpr int otherAccounts = 100'000;
constexpr int runs = 15;
constexpr int accountsOfMany = 20;
constexpr int transactionsOfMany = 5'000;
const QString subject = u"tenant-ana"_s; // of PersonWorld::context()

const std::pair<Resource, const catalog::Resource *> lists[] = {
    {Resource::Accounts, &catalog::accounts},
    {Resource::Identities, &catalog::identities},
    {Resource::Documents, &catalog::documents},
    {Resource::Employments, &catalog::employments},
    {Resource::Incomes, &catalog::incomes},
    {Resource::Eincomes, &catalog::eincomes},
    {Resource::Contributions, &catalog::contributions},
    {Resource::Liabilities, &catalog::liabilities},
    {Resource::Transactions, &catalog::transactions},
    {Resource::Ratings, &catalog::ratings},
    {Resource::Insights, &catalog::insights},
    {Resource::Invites, &catalog::invites},
    {Resource::InviteLogs, &catalog::inviteLogs},
    {Resource::Archives, &catalog::archives},
    {Resource::Tasks, &catalog::tasks}};

/// The same record, but the subject's, and with an id of its own.
QJsonObject ofSubject(const QJsonObject &record, const QString &owner, int number)
{
    QByteArray text = QJsonDocument(record).toJson(QJsonDocument::Compact);
    text.replace(owner.toUtf8(), subject.toUtf8());
    QJsonObject moved = QJsonDocument::fromJson(text).object();
    if (number > 0)
        moved.insert(u"id"_s, QString(moved[u"id"_s].toString().chopped(4)
                                      + u"%1"_s.arg(number, 4, 16, QChar(u'0'))));
    return moved;
}

class PersonBench
{
public:
    PersonBench()
        : m_people(240, 1, m_world.now.addDays(-1), u"http://127.0.0.1:4801/v1"_s)
    {
        m_world.store.table(catalog::providers).upsert(m_people.providers());
        for (int index = 0; index < m_people.count(); ++index)
            addTenant(m_people.person(index));
        QRandomGenerator random(20'26);
        m_world.store.table(catalog::accounts).upsert(bench::accounts(random, otherAccounts));
        settle();
    }

    /// Somebody as there are many: three accounts, one in trouble.
    void addOrdinary()
    {
        takeOver(0, false);
        settle();
    }

    void addMany()
    {
        for (int index = 0, taken = 0; taken < accountsOfMany; ++index) {
            const QList<QJsonObject> accounts = m_people.rows(Resource::Accounts, index);
            if (accounts.isEmpty())
                continue;
            taken += int(accounts.size());
            takeOver(index, true);
        }
        addTransactions();
        settle();
    }

    /// From making it until all that it tells stands on the screen. Milliseconds.
    double open(console::PersonTabs::Tab tab)
    {
        const console::PersonContext context = m_world.context();
        QElapsedTimer timer;
        timer.start();
        console::PersonPage page(context);
        page.resize(1440, 900);
        page.show();
        if (tab != console::PersonTabs::Timeline) {
            settle();
            timer.restart(); // the tab alone
            page.findChild<console::PersonTabs *>()->open(tab);
        }
        settle();
        page.repaint();
        return double(timer.nsecsElapsed()) / 1e6;
    }

private:
    void addTenant(const sandbox::Person &person)
    {
        m_world.store.table(catalog::users).upsert({person.user});
        for (const auto &[list, resource] : lists)
            m_world.store.table(*resource).upsert(person.records.value(list));
    }

    void takeOver(int index, bool many)
    {
        const sandbox::Person person = m_people.person(index);
        const QString owner = m_people.userId(index);
        m_world.store.table(catalog::users).upsert({ofSubject(person.user, owner, 0)});
        for (const auto &[list, resource] : lists) {
            QList<QJsonObject> moved;
            for (const QJsonObject &record : person.records.value(list))
                moved += ofSubject(record, owner, many ? 0x1000 + index : 1);
            m_world.store.table(*resource).upsert(moved);
        }
    }

    void addTransactions()
    {
        QList<QJsonObject> made;
        for (int index = 0; made.size() < transactionsOfMany; index = (index + 1) % 200) {
            for (const QJsonObject &record : m_people.rows(Resource::Transactions, index))
                made += ofSubject(record, m_people.userId(index), int(0x2000 + made.size()));
        }
        m_world.store.table(catalog::transactions).upsert(made);
    }

    // Until neither this thread nor those that help it have anything left to do.
    static void settle()
    {
        do {
            QThreadPool::globalInstance()->waitForDone();
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        } while (QThreadPool::globalInstance()->activeThreadCount() > 0);
        QCoreApplication::processEvents();
    }

    tests::PersonWorld m_world;
    sandbox::People m_people;
};

void print(const char *figure, PersonBench &bench, console::PersonTabs::Tab tab)
{
    QList<double> times;
    bench.open(tab); // fonts and icons, which a program has by then
    for (int run = 0; run < runs; ++run)
        times += bench.open(tab);
    std::ranges::sort(times);
    std::printf("{\"figure\":\"%s\",\"value\":%.2f,\"worst\":%.2f}\n", figure,
                times.at(times.size() / 2), times.last());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    console::applyTheme(app, console::Scheme::Light);
    PersonBench bench;
    bench.addOrdinary();
    print("person.open", bench, console::PersonTabs::Timeline);
    bench.addMany();
    print("person.open.many", bench, console::PersonTabs::Timeline);
    print("person.work.many", bench, console::PersonTabs::Employment);
    std::puts("{\"ready\":true}");
    return 0;
}
