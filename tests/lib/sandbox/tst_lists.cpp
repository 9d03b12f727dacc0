#include "caller.h"

#include <QSet>
#include <QTest>

using namespace smile::tests;
using namespace Qt::StringLiterals;

class TestLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesCoverEverythingOnce_data();
    void pagesCoverEverythingOnce();
    void cursorCarriesTheFilters();
    void cursorOfAnotherListIsRefused();
    void cursorSurvivesChanges();
    void ownerFiltersGiveTheOwnersRows_data();
    void ownerFiltersGiveTheOwnersRows();
    void dateRangesAreInclusive_data();
    void dateRangesAreInclusive();
    void providersAreFiltered();
    void fileTypesAreFiltered();
    void sameSeedGivesTheSamePeople();
    void filesOpen();

private:
    Caller m_caller;
};

static QStringList idsOf(const QList<QJsonObject> &rows)
{
    QStringList ids;
    for (const QJsonObject &row : rows)
        ids.append(row.value(u"id").toString());
    return ids;
}

static QString textAt(const QJsonObject &row, const QString &path)
{
    QJsonValue value = row;
    const QStringList steps = path.split(u'.');
    for (const QString &step : steps)
        value = value.toObject().value(step);
    return value.toString();
}

void TestLists::pagesCoverEverythingOnce_data()
{
    QTest::addColumn<QString>("list");
    for (const char *list : {"/users", "/accounts", "/identities", "/invites", "/tasks",
                             "/documents", "/incomes", "/providers", "/inviteTemplates"})
        QTest::newRow(list) << QString::fromLatin1(list);
}

void TestLists::pagesCoverEverythingOnce()
{
    QFETCH(QString, list);
    const QStringList whole = idsOf(m_caller.all(list));
    const QStringList small = idsOf(m_caller.all(list, {}, 7));
    QVERIFY(whole.size() > 3);
    QCOMPARE(small, whole);
    QCOMPARE(QSet<QString>(whole.begin(), whole.end()).size(), whole.size());
    if (list == QStringLiteral("/users"))
        QCOMPARE(whole.size(), 64); // the four of the vendor's test data, too
}

void TestLists::cursorCarriesTheFilters()
{
    const Reply first = m_caller.get(QStringLiteral("/providers?type=GIG&size=2"));
    const QString cursor = first.data().value(u"nextCursor").toString();
    QVERIFY(!cursor.isEmpty());
    const QJsonArray items = m_caller.get(QStringLiteral("/providers?cursor=") + cursor).items();
    QVERIFY(!items.isEmpty());
    for (const QJsonValue &item : items)
        QCOMPARE(item.toObject().value(u"type").toString(), QStringLiteral("GIG"));
}

void TestLists::cursorOfAnotherListIsRefused()
{
    const Reply users = m_caller.get(QStringLiteral("/users?size=1"));
    QString cursor = users.data().value(u"nextCursor").toString();
    QCOMPARE(m_caller.get(QStringLiteral("/users?cursor=") + cursor).status, 200);
    QCOMPARE(m_caller.get(QStringLiteral("/accounts?cursor=") + cursor).status, 400);
    cursor[20] = cursor[20] == u'A' ? u'B' : u'A';
    QCOMPARE(m_caller.get(QStringLiteral("/users?cursor=") + cursor).status, 400);
}

void TestLists::cursorSurvivesChanges()
{
    Caller caller;
    const QStringList before = idsOf(caller.all(QStringLiteral("/accounts")));
    const Reply first = caller.get(QStringLiteral("/accounts?size=10"));
    const QString cursor = first.data().value(u"nextCursor").toString();
    const QString last = first.items().last().toObject().value(u"id").toString();
    QCOMPARE(caller.remove(QStringLiteral("/accounts/") + last).status, 200);
    QCOMPARE(caller.post(QStringLiteral("/users")).status, 201);
    const QJsonArray next =
        caller.get(QStringLiteral("/accounts?size=10&cursor=") + cursor).items();
    QCOMPARE(next.first().toObject().value(u"id").toString(), before.value(10));
}

void TestLists::ownerFiltersGiveTheOwnersRows_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *list, const char *filter, const char *place) {
        QTest::addRow("%s by %s", list, filter)
            << QString::fromLatin1(list) << QString::fromLatin1(filter)
            << QString::fromLatin1(place);
    };
    row("/accounts", "userId", "userId");
    row("/archives", "userId", "userId");
    for (const char *list : {"/identities", "/documents", "/ratings", "/employments", "/incomes",
                             "/contributions", "/transactions"}) {
        row(list, "userId", "metadata.userId");
        row(list, "sourceId", "metadata.sourceId");
        row(list, "accountId", "metadata.sourceId");
    }
    for (const char *list : {"/liabilities", "/eincomes", "/insights", "/links", "/tasks"}) {
        row(list, "userId", "metadata.userId");
        row(list, "sourceId", "metadata.sourceId");
    }
}

void TestLists::ownerFiltersGiveTheOwnersRows()
{
    QFETCH(QString, list);
    QFETCH(QString, filter);
    QFETCH(QString, place);
    const QList<QJsonObject> whole = m_caller.all(list);
    QVERIFY(!whole.isEmpty());
    const QString wanted = textAt(whole[whole.size() / 2], place);
    QList<QJsonObject> expected;
    for (const QJsonObject &row : whole) {
        if (textAt(row, place) == wanted)
            expected.append(row);
    }
    QCOMPARE(m_caller.all(list, u'&' + filter + u'=' + wanted, 3), expected);
}

void TestLists::dateRangesAreInclusive_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("length");
    const auto row = [](const char *list, const char *place, int length = 10) {
        QTest::newRow(list) << QString::fromLatin1(list) << QString::fromLatin1(place) << length;
    };
    row("/users", "createdAt");
    row("/accounts", "createdAt");
    row("/archives", "createdAt");
    row("/tasks", "metadata.createdAt");
    row("/incomes", "startDate");
    row("/employments", "startDate");
    row("/liabilities", "startDate");
    row("/transactions", "date");
    row("/contributions", "date");
    row("/eincomes", "month", 7);
}

void TestLists::dateRangesAreInclusive()
{
    QFETCH(QString, list);
    QFETCH(QString, place);
    QFETCH(int, length);
    const QList<QJsonObject> whole = m_caller.all(list);
    QStringList days;
    for (const QJsonObject &row : whole)
        days.append(textAt(row, place).left(length));
    days.sort();
    const QString from = days[days.size() / 3];
    const QString to = days[2 * days.size() / 3];
    const bool months = length == 7;
    const QString start = (months ? u"&startMonth="_s : u"&startDate="_s) + from;
    const QString end = (months ? u"&endMonth="_s : u"&endDate="_s) + to;
    const auto within = [&](const QString &low, const QString &high) {
        QStringList ids;
        for (const QJsonObject &row : whole) {
            const QString day = textAt(row, place).left(length);
            if (day >= low && day <= high)
                ids.append(row.value(u"id").toString());
        }
        return ids;
    };
    QCOMPARE(idsOf(m_caller.all(list, start + end, 11)), within(from, to));
    QCOMPARE(idsOf(m_caller.all(list, start)), within(from, u"9999"_s));
    QCOMPARE(idsOf(m_caller.all(list, end)), within(u"0000"_s, to));
    QVERIFY(within(from, to).size() > 0);
}

void TestLists::providersAreFiltered()
{
    const auto names = [&](const QString &query) {
        return idsOf(m_caller.all(QStringLiteral("/providers"), query));
    };
    const QStringList whole = names({});
    const QString last = whole.last();
    QCOMPARE(names(QStringLiteral("&topIds=") + last).first(), last);
    QCOMPARE(names(QStringLiteral("&topIds=") + last).size(), whole.size());
    QCOMPARE(names(QStringLiteral("&ids=%1,%2,nothing").arg(whole[1], whole[3])),
             QStringList({whole[1], whole[3]}));
    QCOMPARE(names(QStringLiteral("&type=NOTHING")), QStringList());
    QCOMPARE(names(QStringLiteral("&active=true")).size()
                 + names(QStringLiteral("&active=false")).size(),
             whole.size());
    QCOMPARE(names(QStringLiteral("&enabled=true")).size()
                 + names(QStringLiteral("&enabled=false")).size(),
             whole.size());
    QVERIFY(names(QStringLiteral("&name=grab")).contains(QStringLiteral("grab")));
}

void TestLists::fileTypesAreFiltered()
{
    const QString list = QStringLiteral("/fileTypes");
    const qsizetype whole = m_caller.all(list).size();
    QCOMPARE(m_caller.all(list, QStringLiteral("&ocr=true")).size()
                 + m_caller.all(list, QStringLiteral("&ocr=false")).size(),
             whole);
    QCOMPARE(m_caller.all(list, QStringLiteral("&type=PAYSLIP")).size(), 1);
    QCOMPARE(m_caller.all(list, {}, 5).size(), whole);
}

void TestLists::sameSeedGivesTheSamePeople()
{
    Caller again;
    const QString users = QStringLiteral("/users");
    QCOMPARE(idsOf(again.all(users)), idsOf(m_caller.all(users)));
    smile::sandbox::Sandbox::Options options = Caller::quietOptions();
    options.seed = 2;
    Caller other(options);
    QVERIFY(idsOf(other.all(users)) != idsOf(m_caller.all(users)));
}

void TestLists::filesOpen()
{
    int opened = 0;
    for (const QJsonObject &document : m_caller.all(QStringLiteral("/documents"))) {
        const QString url = document.value(u"fileUrl").toString();
        if (url.isEmpty() || ++opened > 10)
            continue;
        m_caller.authorization.clear(); // files need none
        const Reply file = m_caller.get(QUrl(url).path());
        QCOMPARE(file.status, 200);
        QVERIFY(file.body.startsWith("%PDF") || file.body.startsWith("\x89PNG"));
    }
    QVERIFY(opened > 0);
}

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
