#include "tenant.h"

#include <QFile>
#include <QTest>

using namespace smile::sandbox;
using namespace Qt::StringLiterals;

/// A tenant of a million people is made on demand.
class MillionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createdAtNeverIncreases();
    void anyoneCanBeAskedFor();
    void nothingIsKept();
};

namespace {

constexpr int million = 1000000;

/// Resident pages of this process, or 0 where the system does not tell.
qint64 residentPages()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ')[1].toLongLong() : 0;
}

} // namespace

void MillionTest::createdAtNeverIncreases()
{
    const TestTenant tenant(1, million);
    QDateTime newer = tenantNow();
    for (int index = 0; index < tenant.count(); index += index < 2000 ? 1 : 997) {
        const QDateTime createdAt = tenant.createdAt(index);
        QVERIFY(createdAt <= newer);
        newer = createdAt;
    }
    QVERIFY(newer.daysTo(tenantNow()) > 100);
    QCOMPARE(timeOf(tenant.user(123456)["createdAt"_L1]), tenant.createdAt(123456));
}

void MillionTest::anyoneCanBeAskedFor()
{
    const TestTenant tenant(1, million);
    QCOMPARE(tenant.count(), million + 4);
    for (const int index : {0, 4, 77777, 500000, million, million + 3}) {
        const Person person = tenant.person(index);
        QCOMPARE(tenant.indexOf(person.user["id"_L1].toString()), index);
        QCOMPARE(tenant.accountTimes(index).size(), tenant.accounts(index).size());
        const QList<QJsonObject> accounts = tenant.accounts(index);
        for (qsizetype at = 0; at < accounts.size(); ++at) {
            QCOMPARE(tenant.accountTimes(index)[at], timeOf(accounts[at]["createdAt"_L1]));
            QVERIFY(tenant.accountTimes(index)[at] >= tenant.createdAt(index));
        }
    }
}

void MillionTest::nothingIsKept()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("The sanitizer keeps freed memory");
#endif
    const TestTenant tenant(1, million);
    const auto touch = [&tenant](int from, int to) {
        qsizetype rows = 0;
        for (int index = from; index < to; ++index)
            rows += tenant.accounts(index * 37).size() + tenant.identities(index * 37).size();
        return rows;
    };
    QVERIFY(touch(0, 500) > 0); // whatever is made once is made now
    const qint64 before = residentPages();
    if (before == 0)
        QSKIP("This system does not tell the memory in use");
    QVERIFY(touch(500, 20000) > 0);
    const qint64 grown = residentPages() - before;
    QVERIFY2(grown < 512, qPrintable(u"%1 pages"_s.arg(grown)));
}

QTEST_GUILESS_MAIN(MillionTest)
#include "tst_million.moc"
